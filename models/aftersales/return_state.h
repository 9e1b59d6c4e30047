#pragma once

#include "aftersales/case_table.h"
#include "base/result.h"

#include <QStringList>

#include <variant>

namespace purser::aftersales {

using ReturnParcelId = base::Id<struct ReturnParcelTag>;

/// A code that stands on a product or on a pack of it.
struct ReturnBarcode
{
    QString code {};
    int factor = 1; ///< pieces that one scan counts

    bool operator==(const ReturnBarcode &) const = default;
};

/// Pieces that were looked at.
struct GradedPieces
{
    std::int64_t id = 0;
    int quantity = 0;
    QString grade {}; ///< "A", "B", "C", "scrap"

    bool operator==(const GradedPieces &) const = default;
};

/// A product that a case brings back; of a kit, one of its parts.
struct ReturnLine
{
    orders::LineId line {};
    QString sku {};
    QString title {};
    QString variant {};
    QString bin {}; ///< where what sells again is put; empty = it has none
    int quantity = 0;
    std::vector<ReturnBarcode> barcodes {};
    std::vector<GradedPieces> graded {};

    [[nodiscard]] int inspected() const;
    [[nodiscard]] int open() const { return quantity - inspected(); }
    bool operator==(const ReturnLine &) const = default;
};

/// A case whose parcel lies on the bench. No personal data.
struct ReturnWork
{
    CaseId returnCase {};
    orders::OrderId order {};
    QString number {}; ///< of the order
    QString remoteId {}; ///< of the case, as the marketplace says it; may be empty
    QString shop {};
    QString reason {};
    QString code {}; ///< that opened it
    QString receivedBy {};
    std::int64_t receivedAt = 0;
    std::vector<ReturnLine> lines {};

    bool operator==(const ReturnWork &) const = default;
};

/// A case that a code may mean.
struct ReturnChoice
{
    CaseId returnCase {};
    QString number {};
    QString remoteId {};
    QString item {}; ///< title of what comes back first
    int pieces = 0;

    bool operator==(const ReturnChoice &) const = default;
};

/// A parcel that lies with the office's list, because no case expects it.
struct StrayParcel
{
    ReturnParcelId id {};
    QString code {};
    QString number {}; ///< of the order it came from, where that is known
    QString remoteId {}; ///< of the case, where one is known that does not expect goods
    QString note {};
    QString receivedBy {};
    std::int64_t receivedAt = 0;
    bool isKnown = false; ///< it was scanned before

    bool operator==(const StrayParcel &) const = default;
};

/// No parcel is on the bench.
struct AwaitParcel
{
    bool operator==(const AwaitParcel &) const = default;
};
/// The code means several cases, or an item that cases bring back.
struct ChooseCase
{
    QString code {};
    std::vector<ReturnChoice> choices {};
    bool operator==(const ChooseCase &) const = default;
};
/// A parcel was kept for the office; the bench is free.
struct StrayKept
{
    StrayParcel parcel {};
    bool operator==(const StrayKept &) const = default;
};
/// What was scanned and waits for its grade.
struct InHand
{
    std::size_t line = 0; ///< index into the work
    int quantity = 1;
    QString code {};

    bool operator==(const InHand &) const = default;
};
struct Inspect
{
    ReturnWork work {};
    std::optional<InHand> hand {};
    bool operator==(const Inspect &) const = default;
};
/// Fewer pieces than expected: is that all?
struct AskIncomplete
{
    ReturnWork work {};
    bool operator==(const AskIncomplete &) const = default;
};

using ReturnAt = std::variant<AwaitParcel, ChooseCase, StrayKept, Inspect, AskIncomplete>;

/// A refusal covers the screen until it is acknowledged; what is scanned meanwhile is counted and refused.
struct ReturnRefused
{
    ReturnAt before {};
    base::Refusal why {};
    QString scanned {};
    int meanwhile = 0;

    bool operator==(const ReturnRefused &) const = default;
};
using ReturnState = std::variant<AwaitParcel, ChooseCase, StrayKept, Inspect, AskIncomplete, ReturnRefused>;

struct ReturnScan
{
    QString code {};
};
struct AcknowledgeReturn
{
};
struct GivePieceGrade
{
    QString grade {};
};
/// @p number 1… of the shown cases, 0 = none of them: the parcel is kept for the office
struct ChooseNumber
{
    std::size_t number = 0;
};
/// Everything that came was looked at.
struct FinishReturn
{
};
/// Esc: one step back; what is booked stays booked.
struct LeaveReturn
{
};
/// The desk's answer to Open and Keep, and to every booking: the case as the books have it now.
struct ReturnFound
{
    std::variant<ReturnWork, ChooseCase, StrayParcel> what {};
};
using ReturnEvent = std::variant<ReturnScan, AcknowledgeReturn, GivePieceGrade, ChooseNumber, FinishReturn,
    LeaveReturn, ReturnFound>;

/// What the desk has to do for an event.
struct ReturnBooking
{
    enum class Kind { Open, OpenCase, Keep, Grade, Finish };
    Kind kind = Kind::Open;
    QString code {}; ///< as scanned
    CaseId returnCase {};
    orders::LineId line {};
    QString sku {};
    int quantity = 0;
    QString grade {};

    bool operator==(const ReturnBooking &) const = default;
};

struct ReturnReply
{
    ReturnState next {};
    std::optional<ReturnBooking> booking {};
};

} // namespace purser::aftersales
