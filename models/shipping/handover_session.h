#pragma once

#include "shipping/parcel.h"

namespace purser::shipping {

/// One parcel of a pick-up as the hand-over sees it.
struct HandoverParcel
{
    orders::ParcelId id {};
    orders::OrderId order {};
    QString number {}; ///< of the order
    QString tracking {};
    bool isScanned = false;
    QString stopCode {}; ///< why it must not leave: "order.on-hold", "order.stage-passed"; empty = it may

    bool operator==(const HandoverParcel &) const = default;
};

/// A pick-up of one carrier. The person scans parcel by parcel; what is not scanned is listed before the list
/// is closed, and only what was scanned leaves the house.
struct Handover
{
    QString carrier {};
    std::vector<HandoverParcel> parcels {};

    bool operator==(const Handover &) const = default;
};

/// What a scan means to the hand-over.
struct HandoverReply
{
    enum class Verdict {
        Scanned,
        Again, ///< it lies on the pallet already: counted once
        Stopped, ///< it must not leave; the code says why
        NotExpected ///< another carrier's, voided, or no parcel of ours
    };
    Verdict verdict = Verdict::NotExpected;
    Handover next {};
    std::optional<std::size_t> parcel {}; ///< index into next.parcels
    QString code {}; ///< "handover.not-expected", or the parcel's stopCode

    [[nodiscard]] bool isRefused() const
    {
        return verdict == Verdict::Stopped || verdict == Verdict::NotExpected;
    }
};

/// Pure. @param code  what the label's bar code says: the tracking number
[[nodiscard]] HandoverReply scan(Handover handover, const QString &code);
/// Takes a scan back; nothing happens where it was not scanned.
[[nodiscard]] Handover unscan(Handover handover, orders::ParcelId parcel);

[[nodiscard]] std::vector<HandoverParcel> scannedOf(const Handover &handover);
[[nodiscard]] std::vector<HandoverParcel> notScanned(const Handover &handover);
/// Orders that leave when the list is closed: each parcel of theirs in it was scanned, and none is stopped.
[[nodiscard]] std::vector<orders::OrderId> leaving(const Handover &handover);

} // namespace purser::shipping
