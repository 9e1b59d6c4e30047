#include "desk/pick_desk.h"
#include "desk/pick_shortage.h"
#include "orders/order_table.h"
#include "picking/pick_table.h"

namespace purser::desk {

namespace {

using base::Error;
using orders::Order;
using picking::KeptStop;
using picking::PickBooking;
using picking::PickStop;
using picking::PickWork;
using Kind = PickBooking::Kind;

const char *kindOf(Kind kind)
{
    switch (kind) {
    case Kind::Bin: return "bin";
    case Kind::Item: return "item";
    case Kind::Tote: return "tote";
    case Kind::Shortage: return "shortage";
    case Kind::Refused: return "refused";
    case Kind::Open: return "open";
    }
    return "";
}

store::Unit unitOf(const Core &core, const Writing &writing, const char *action, orders::OrderId order)
{
    return {
        .actor = core.actor(), .at = writing.at(), .action = QLatin1String(action), .subject = order.value()};
}

/// The scan as it happened, whatever becomes of it.
base::Result<> putEvent(Core &core, Writing &writing, const PickWork &work, const PickBooking &booking)
{
    auto unit = unitOf(core, writing, "pick.scan", {});
    unit.canUndo = false;
    picking::putScan(unit,
        {writing.newId(), work.wave, booking.position, QLatin1String(kindOf(booking.kind)), booking.code,
            booking.quantity, writing.at()});
    return store::applyUnit(writing.connection, writing.keys, unit).map([](std::int64_t) {});
}

base::Result<std::optional<KeptStop>> keptOf(Writing &writing, const PickWork &work, int position)
{
    const auto kept = picking::stopsOfWave(writing.connection, work.wave);
    if (!kept)
        return tl::unexpected(kept.error());
    const auto found = std::ranges::find(*kept, position, &KeptStop::position);
    return found == kept->end() ? std::optional<KeptStop> {} : std::optional(*found);
}

/// Whole pieces of the order's line that the walk completes once @p booking stands: of a kit, as many as all
/// its parts allow.
int completedPieces(const Order &order, const PickWork &work, const PickStop &stop, int picked)
{
    std::map<QString, std::pair<int, int>> parts; // by SKU: taken, wanted
    for (const PickStop &one : work.stops) {
        if (one.order != stop.order || one.line != stop.line)
            continue;
        auto &[taken, wanted] = parts[one.sku];
        taken += one.position == stop.position ? picked : one.picked;
        wanted += one.quantity;
    }
    const auto line = std::ranges::find(order.lines, stop.line, &orders::OrderLine::id);
    int pieces = line == order.lines.end() ? 0 : line->open();
    for (const auto &[sku, sums] : parts)
        if (line != order.lines.end() && sums.second > 0)
            pieces = std::min(pieces, sums.first * line->open() / sums.second);
    return pieces;
}

/// Progress of the stop, and of the order's line where a whole piece is complete by it.
base::Result<> putProgress(Writing &writing, store::Unit &unit, const PickWork &work, const PickStop &stop,
    const PickBooking &booking)
{
    const auto before = keptOf(writing, work, booking.position);
    const auto order = orders::findOrder(writing.connection, stop.order);
    if (!before || !order || !*order)
        return base::fail(Error::Kind::RetryLater, QStringLiteral("order.not-readable"));
    KeptStop after = before->value_or(KeptStop {.wave = work.wave, .position = booking.position});
    if (after.picked != stop.picked || after.missing != stop.missing)
        return base::fail(Error::Kind::Refused, QStringLiteral("pick.stop-moved-on"));
    if (booking.kind == Kind::Tote)
        after.isInTote = true;
    if (booking.kind == Kind::Item) {
        after.picked += booking.quantity;
        after.isInTote = false;
    }
    picking::putStop(unit, *before, after);
    if (booking.kind != Kind::Item)
        return {};
    const int complete = completedPieces(**order, work, stop, after.picked);
    const auto line = std::ranges::find((*order)->lines, stop.line, &orders::OrderLine::id);
    if (line == (*order)->lines.end() || complete <= line->picked)
        return {};
    const auto picked = orders::pick(**order, stop.line, complete - line->picked);
    if (!picked)
        return base::fail(Error::Kind::Refused, picked.error().code);
    orders::putOrder(unit, *order, *picked, writing.at());
    return {};
}

bool isStillOn(Writing &writing, const PickWork &work, const PickStop &stop)
{
    const auto order = orders::findOrder(writing.connection, stop.order);
    return order && *order && (*order)->stage == orders::Stage::Picking && (*order)->wave == work.wave
        && (*order)->holdCode.isEmpty();
}

base::Result<std::vector<std::int64_t>> book(
    Core &core, Writing &writing, const PickWork &work, const PickStop &stop, const PickBooking &booking)
{
    if (booking.kind == Kind::Shortage)
        return bookShortage(core, writing, work, stop, booking);
    auto unit = unitOf(core, writing, booking.kind == Kind::Tote ? "pick.tote" : "pick.item", stop.order);
    if (auto put = putProgress(writing, unit, work, stop, booking); !put)
        return tl::unexpected(put.error());
    return store::applyUnit(writing.connection, writing.keys, unit).map([](std::int64_t seq) {
        return std::vector {seq};
    });
}

} // namespace

PickBooked bookPick(Core &core, const PickWork &work, const PickBooking &booking)
{
    PickBooked booked;
    const bool changesNothing =
        booking.kind == Kind::Refused || booking.kind == Kind::Bin || booking.kind == Kind::Open;
    const auto stop = std::ranges::find(work.stops, booking.position, &PickStop::position);
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        if (auto kept = putEvent(core, writing, work, booking); !kept)
            return kept;
        if (changesNothing || stop == work.stops.end())
            return {};
        if (!isStillOn(writing, work, *stop)) {
            booked.code = QStringLiteral("pick.order-gone");
            booked.arguments = {stop->number};
            return {};
        }
        const auto entries = book(core, writing, work, *stop, booking);
        if (!entries)
            return tl::unexpected(entries.error());
        booked.undoToken = undoTokenOf(*entries);
        return {};
    });
    if (!done) {
        booked.code = done.error().code;
        PickBooking refused = booking;
        refused.kind = Kind::Refused;
        (void)core.write([&](Writing &writing) { return putEvent(core, writing, work, refused); });
    }
    return booked;
}

} // namespace purser::desk
