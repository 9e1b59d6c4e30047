#include "desk/tracking_correct.h"

#include "desk/outgoing.h"
#include "orders/order_table.h"
#include "shipping/parcel_list.h"
#include "shipping/parcel_table.h"
#include "shipping/tracking_table.h"

namespace purser::desk {

namespace {

using orders::Order;
using orders::Outcome;
using orders::ParcelStage;
using shipping::Parcel;

struct Correction
{
    orders::ParcelId parcel {};
    QString carrier {};
    QString tracking {};
    QString reason {};
    bool canTell = false;
};

std::optional<base::Refusal> refusalOf(const std::optional<Parcel> &parcel, const Correction &wanted)
{
    if (!parcel)
        return base::Refusal {QStringLiteral("parcel.not-found")};
    if (wanted.tracking.isEmpty())
        return base::Refusal {QStringLiteral("tracking.empty")};
    if (parcel->stage == ParcelStage::Planned || parcel->stage == ParcelStage::Labelled
        || parcel->stage == ParcelStage::Voided)
        return base::Refusal {QStringLiteral("tracking.not-sent")};
    if (parcel->stage == ParcelStage::Delivered)
        return base::Refusal {QStringLiteral("tracking.delivered")};
    if (parcel->tracking == wanted.tracking
        && (wanted.carrier.isEmpty() || wanted.carrier == parcel->carrier))
        return base::Refusal {QStringLiteral("tracking.same")};
    return std::nullopt;
}

/// The order whose parcel has the number now, if it is another parcel.
base::Result<QString> takenBy(Writing &writing, const Correction &wanted)
{
    const auto others = shipping::parcelsNumbered(writing.connection, wanted.tracking);
    if (!others)
        return tl::unexpected(others.error());
    for (const auto &other : *others)
        if (other.parcel.id != wanted.parcel && other.parcel.tracking == wanted.tracking
            && other.parcel.stage != ParcelStage::Voided)
            return other.order;
    return QString();
}

/// On its way anew: what was heard of the wrong number was another parcel's.
Parcel corrected(Parcel parcel, const Correction &wanted)
{
    parcel.tracking = wanted.tracking;
    if (!wanted.carrier.isEmpty())
        parcel.carrier = wanted.carrier;
    parcel.stage = ParcelStage::Shipped;
    parcel.lastScan.clear();
    parcel.lastScanAt = 0;
    return parcel;
}

base::Result<Outcome> correctStep(
    Writing &writing, store::Unit &unit, const Order &before, const Correction &wanted)
{
    const auto parcel = shipping::findParcel(writing.connection, wanted.parcel);
    if (!parcel)
        return tl::unexpected(parcel.error());
    if (const auto refusal = refusalOf(*parcel, wanted))
        return Outcome(tl::unexpected(*refusal));
    const auto taken = takenBy(writing, wanted);
    if (!taken)
        return tl::unexpected(taken.error());
    if (!taken->isEmpty())
        return Outcome(base::refuse(QStringLiteral("tracking.taken"), {*taken}));
    const Parcel after = corrected(**parcel, wanted);
    shipping::putParcel(unit, *parcel, after);
    shipping::putFormerNumber(unit,
        {writing.newId(), before.id, after.id, (*parcel)->carrier, (*parcel)->tracking, wanted.reason,
            writing.at()});
    if (wanted.canTell)
        if (auto told = putMessage(writing, unit, before, outgoing::kRetrack,
                {{QStringLiteral("order"), before.remoteId}, {QStringLiteral("carrier"), after.carrier},
                    {QStringLiteral("former"), (*parcel)->tracking},
                    {QStringLiteral("tracking"), after.tracking}});
            !told)
            return tl::unexpected(told.error());
    return Outcome(before);
}

} // namespace

BulkResult correctTracking(
    Core &core, orders::ParcelId id, const QString &carrier, const QString &tracking, const QString &reason)
{
    const auto parcel = shipping::findParcel(core.reader(), id);
    if (!parcel || !*parcel) {
        BulkResult result;
        result.skipped.push_back({.number = id.toString(), .code = QStringLiteral("parcel.not-found")});
        return result;
    }
    Correction wanted {id, carrier.trimmed(), tracking.trimmed(), reason, false};
    if (const auto shop = orders::findShop(core.reader(), (*parcel)->shop); shop && *shop)
        if (const auto connector = core.connectorOf(**shop))
            wanted.canTell = (*connector)->abilities().retrack;
    return runBulk(core, QStringLiteral("tracking.correct"), {(*parcel)->order},
        [wanted](Writing &writing, store::Unit &unit, const Order &before) {
            return correctStep(writing, unit, before, wanted);
        });
}

} // namespace purser::desk
