#pragma once

#include "desk/bulk.h"
#include "documents/manifest.h"
#include "shipping/handover_session.h"
#include "shipping/handover_table.h"

namespace purser::desk {

/// How many parcels wait for the driver of one carrier.
struct HandoverCarrier
{
    QString carrier {};
    int waiting = 0;
    int scanned = 0;

    bool operator==(const HandoverCarrier &) const = default;
};
/// Carriers that something waits for, the longest queue first.
[[nodiscard]] base::Result<std::vector<HandoverCarrier>> handoverCarriers(Core &core);

/// The pick-up of @p carrier as it stands, with what was scanned before a break or a crash.
[[nodiscard]] base::Result<shipping::Handover> handoverOf(Core &core, const QString &carrier);

struct HandoverScan
{
    shipping::HandoverReply reply {};
    QString undoToken {};
};
/// Books the scan of a label into the carrier's open list; the list is opened by its first scan.
[[nodiscard]] base::Result<HandoverScan> scanIntoHandover(
    Core &core, const QString &carrier, const QString &code);

/// What became of a pick-up: the orders that left, and the list that is printed.
struct HandoverClosed
{
    BulkResult orders {};
    std::int64_t list = 0; ///< 0 = nothing left the house
    QString title {};
    QString code {}; ///< why nothing was done: "handover.nothing-scanned"
};
/// What was scanned leaves: stock, marketplace and the list. What was not stays for the next driver.
[[nodiscard]] HandoverClosed closeHandover(Core &core, const QString &carrier);

/// Tells the carriers of lists that were closed and not announced. Blocks; the same list is told once.
[[nodiscard]] base::Result<int> announceHandovers(Core &core, const std::stop_token &stop);

/// The list on paper. @returns Refused "handover.not-found"
[[nodiscard]] base::Result<documents::ManifestContent> manifestOf(Core &core, std::int64_t list);

} // namespace purser::desk
