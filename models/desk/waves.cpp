#include "desk/waves.h"

#include "catalog/catalog_table.h"
#include "catalog/stock_table.h"
#include "desk/order_steps.h"
#include "desk/walk_plan.h"
#include "orders/order_table.h"

namespace purser::desk {

namespace {

using picking::Wave;
using picking::WaveStop;

base::Result<> saveWave(
    Core &core, const std::optional<Wave> &before, const Wave &after, const QString &action)
{
    return core.write([&](Writing &writing) -> base::Result<> {
        store::Unit unit {.actor = core.actor(), .at = writing.at(), .action = action, .subject = 0};
        unit.canUndo = false;
        picking::putWave(unit, before, after);
        const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
        if (!seq)
            return tl::unexpected(seq.error());
        return {};
    });
}

BulkResult closeWave(Core &core, orders::WaveId id, picking::WaveState state, const QString &action,
    const std::function<BulkResult(const std::vector<orders::OrderId> &)> &step)
{
    BulkResult result;
    const auto wave = picking::findWave(core.reader(), id);
    if (!wave || !*wave || (*wave)->state != picking::WaveState::Open) {
        result.failed.push_back({.number = id.toString(), .code = QStringLiteral("wave.not-open")});
        return result;
    }
    auto ids = picking::ordersOf(core.reader(), id);
    if (!ids)
        return result;
    // An order that was cancelled or taken off the wave meanwhile is not picked any more.
    std::erase_if(*ids, [&core](orders::OrderId one) {
        const auto order = orders::findOrder(core.reader(), one);
        return !order || !*order || (*order)->stage != orders::Stage::Picking;
    });
    result = step(*ids);
    Wave after = **wave;
    after.state = state;
    after.doneAt = base::toMilliseconds(core.now());
    if (auto saved = saveWave(core, *wave, after, action); !saved)
        result.failed.push_back({.number = id.toString(), .code = saved.error().code});
    return result;
}

} // namespace

base::Result<std::vector<WaveStop>> stopsOf(store::Connection &connection, orders::OrderId order, int tote)
{
    const auto kept = catalog::reservationsOf(connection, order);
    if (!kept)
        return tl::unexpected(kept.error());
    std::vector<WaveStop> stops;
    for (const catalog::Reservation &one : *kept) {
        auto bin = catalog::binOf(connection, one.sku, one.warehouse);
        auto product = catalog::findProduct(connection, one.sku);
        if (!bin || !product)
            return tl::unexpected(!bin ? bin.error() : product.error());
        stops.push_back({*bin, one.warehouse, one.sku, *product ? (*product)->title : one.sku, one.quantity,
            order, one.line, tote});
    }
    return stops;
}

WaveResult startWave(Core &core, const std::vector<orders::OrderId> &ids)
{
    WaveResult result;
    const orders::WaveId id(core.newId());
    result.orders = runBulk(core, QStringLiteral("pick.start"), ids,
        plainStep([id](const orders::Order &order) { return orders::startPicking(order, id); }));
    if (result.orders.done.empty())
        return result;
    Wave wave;
    wave.id = id;
    wave.createdAt = base::toMilliseconds(core.now());
    wave.picker = core.actor().user;
    int tote = 0;
    for (const BulkItem &item : result.orders.done) {
        auto stops = stopsOf(core.reader(), item.order, ++tote);
        if (!stops) {
            result.orders.failed.push_back(
                {.order = item.order, .number = item.number, .code = stops.error().code});
            continue;
        }
        std::ranges::move(*stops, std::back_inserter(wave.stops));
    }
    wave.walkMm = sortForWalking(wave.stops);
    wave.orders = static_cast<int>(result.orders.done.size());
    for (const WaveStop &stop : wave.stops)
        wave.units += stop.quantity;
    wave.title = QStringLiteral("W%1").arg(id.value() % 10'000);
    if (auto saved = saveWave(core, std::nullopt, wave, QStringLiteral("wave.start")); !saved)
        result.orders.failed.push_back({.number = wave.title, .code = saved.error().code});
    result.wave = std::move(wave);
    return result;
}

BulkResult dissolveWave(Core &core, orders::WaveId id)
{
    return closeWave(core, id, picking::WaveState::Dissolved, QStringLiteral("wave.dissolve"),
        [&core](const auto &ids) { return putBackOrders(core, ids); });
}

BulkResult finishWave(Core &core, orders::WaveId id)
{
    return closeWave(core, id, picking::WaveState::Done, QStringLiteral("wave.finish"),
        [&core](const auto &ids) { return pickOrders(core, ids); });
}

} // namespace purser::desk
