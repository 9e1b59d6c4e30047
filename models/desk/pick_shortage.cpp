#include "desk/pick_shortage.h"

#include "catalog/catalog_table.h"
#include "catalog/stock_table.h"
#include "desk/bulk.h"
#include "desk/checks.h"
#include "desk/personal.h"
#include "orders/order_table.h"
#include "picking/pick_table.h"
#include "picking/wave_table.h"

namespace purser::desk {

namespace {

using base::Error;
using catalog::Reservation;
using orders::Order;
using picking::PickStop;
using picking::PickWork;
using picking::ShortageWay;

/// One shortage while it is booked.
struct Short
{
    const PickWork &work;
    const PickStop &stop;
    int missing = 0;
    Order order {};
};

/// What was kept of this shelf for the missing pieces is given up; the shelf holds fewer than the books said.
base::Result<> correctShelf(Writing &writing, store::Unit &unit, const Short &what)
{
    const auto kept = catalog::reservationsOf(writing.connection, what.order.id);
    if (!kept)
        return tl::unexpected(kept.error());
    int left = what.missing;
    for (const Reservation &one : *kept) {
        const bool isIt = one.line == what.stop.line && one.sku == what.stop.sku
            && one.warehouse == what.stop.warehouse && left > 0;
        if (!isIt)
            continue;
        const int given = std::min(left, one.quantity);
        catalog::removeReservation(unit, one);
        left -= given;
        if (given == one.quantity)
            continue;
        Reservation rest = one;
        rest.id = writing.newId();
        rest.quantity -= given;
        catalog::putReservation(unit, rest);
    }
    if (left > 0)
        return base::fail(Error::Kind::Refused, QStringLiteral("pick.stop-moved-on"));
    catalog::moveStock(unit, writing.newId(), what.stop.sku, what.stop.warehouse, catalog::StockMove::Count,
        -what.missing, what.order.id, writing.at());
    return {};
}

base::Result<> putMissing(Writing &writing, store::Unit &unit, const Short &what)
{
    const auto kept = picking::stopsOfWave(writing.connection, what.work.wave);
    if (!kept)
        return tl::unexpected(kept.error());
    const auto found = std::ranges::find(*kept, what.stop.position, &picking::KeptStop::position);
    const auto before = found == kept->end() ? std::optional<picking::KeptStop> {} : std::optional(*found);
    picking::KeptStop after =
        before.value_or(picking::KeptStop {.wave = what.work.wave, .position = what.stop.position});
    if (after.picked != what.stop.picked || after.missing != what.stop.missing)
        return base::fail(Error::Kind::Refused, QStringLiteral("pick.stop-moved-on"));
    after.missing += what.missing;
    picking::putStop(unit, before, after);
    return {};
}

/// The missing pieces' share of what the buyer pays for the line, rounded half up.
std::int64_t shareOf(const Short &what)
{
    const auto line = std::ranges::find(what.order.lines, what.stop.line, &orders::OrderLine::id);
    if (line == what.order.lines.end() || line->quantity == 0)
        return 0;
    int wanted = 0;
    for (const PickStop &one : what.work.stops)
        if (one.order == what.stop.order && one.line == what.stop.line && one.sku == what.stop.sku)
            wanted += one.quantity;
    const int pieces = wanted == 0 ? 0 : (what.missing * line->open() + wanted - 1) / wanted;
    return (line->totalMinor * pieces * 2 + line->quantity) / (2 * line->quantity);
}

/// Keeps the pieces in another warehouse and adds the stop at the end of the walk.
base::Result<> takeElsewhere(Writing &writing, store::Unit &unit, const Short &what)
{
    const auto levels = catalog::levelsOf(writing.connection, {what.stop.sku});
    const auto wave = picking::findWave(writing.connection, what.work.wave);
    if (!levels || !wave || !*wave)
        return base::fail(Error::Kind::RetryLater, QStringLiteral("order.not-readable"));
    const auto other = std::ranges::find_if(*levels, [&what](const catalog::StockLevel &level) {
        return level.warehouse != what.stop.warehouse && level.free() >= what.missing;
    });
    if (other == levels->end())
        return base::fail(Error::Kind::Refused, QStringLiteral("pick.no-other-bin"));
    const auto bin = catalog::binOf(writing.connection, what.stop.sku, other->warehouse);
    if (!bin)
        return tl::unexpected(bin.error());
    catalog::putReservation(unit,
        {writing.newId(), what.order.id, what.stop.line, what.stop.sku, other->warehouse, what.missing});
    picking::Wave after = **wave;
    after.stops.push_back({*bin, other->warehouse, what.stop.sku, what.stop.title, what.missing,
        what.order.id, what.stop.line, what.stop.tote});
    picking::putWave(unit, *wave, after);
    return {};
}

/// What becomes of the order; of one that waits, the whole of it goes back.
base::Result<Order> orderAfter(Writing &writing, store::Unit &unit, const Short &what, ShortageWay way)
{
    orders::Outcome after = what.order;
    switch (way) {
    case ShortageWay::OtherBin:
        if (auto taken = takeElsewhere(writing, unit, what); !taken)
            return tl::unexpected(taken.error());
        break;
    case ShortageWay::Refund: after = orders::hold(what.order, QStringLiteral("part-refund"), 0); break;
    case ShortageWay::Wait:
        after = orders::putBack(what.order);
        if (after)
            after->isReserved = false;
        break;
    }
    if (!after)
        return base::fail(Error::Kind::Refused, after.error().code);
    return *after;
}

/// Looks for other goods at once: the order is Ready again, or says what it waits for.
base::Result<std::int64_t> recheck(Core &core, Writing &writing, orders::OrderId id)
{
    const auto before = orders::findOrder(writing.connection, id);
    if (!before || !*before)
        return base::fail(Error::Kind::RetryLater, QStringLiteral("order.not-found"));
    const auto personal = openPersonal(writing.connection, writing.keys, **before);
    if (!personal)
        return tl::unexpected(personal.error());
    store::Unit unit {.actor = core.actor(),
        .at = writing.at(),
        .action = QStringLiteral("recheck"),
        .subject = id.value()};
    Order after = **before;
    if (auto checked = checkOrder(writing, unit, after, *personal); !checked)
        return tl::unexpected(checked.error());
    orders::putOrder(unit, *before, after, writing.at());
    return store::applyUnit(writing.connection, writing.keys, unit);
}

} // namespace

base::Result<std::vector<std::int64_t>> bookShortage(Core &core, Writing &writing, const PickWork &work,
    const PickStop &stop, const picking::PickBooking &booking)
{
    const auto order = orders::findOrder(writing.connection, stop.order);
    if (!order || !*order)
        return base::fail(Error::Kind::RetryLater, QStringLiteral("order.not-found"));
    const Short what {work, stop, booking.quantity, **order};
    store::Unit unit {.actor = core.actor(),
        .at = writing.at(),
        .action = QStringLiteral("pick.short"),
        .subject = stop.order.value()};
    if (auto put = putMissing(writing, unit, what); !put)
        return tl::unexpected(put.error());
    if (auto corrected = correctShelf(writing, unit, what); !corrected)
        return tl::unexpected(corrected.error());
    const auto after = orderAfter(writing, unit, what, booking.way);
    if (!after)
        return tl::unexpected(after.error());
    const bool isProposed = booking.way == ShortageWay::Refund;
    picking::putShortage(unit, std::nullopt,
        {writing.newId(), work.wave, stop.position, stop.order, stop.line, stop.sku, stop.warehouse,
            booking.quantity, picking::code(booking.way), isProposed ? shareOf(what) : 0,
            (*order)->currency.code(), isProposed ? QStringLiteral("open") : QStringLiteral("done"),
            writing.at()});
    orders::putOrder(unit, *order, *after, writing.at());
    const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
    if (!seq)
        return tl::unexpected(seq.error());
    std::vector entries {*seq};
    if (booking.way != ShortageWay::Wait)
        return entries;
    const auto checked = recheck(core, writing, stop.order);
    if (!checked)
        return tl::unexpected(checked.error());
    entries.push_back(*checked);
    return entries;
}

} // namespace purser::desk
