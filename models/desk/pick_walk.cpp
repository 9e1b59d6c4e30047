#include "catalog/catalog_table.h"
#include "desk/pick_desk.h"
#include "orders/actions.h"
#include "orders/order_table.h"
#include "picking/pick_table.h"
#include "picking/wave_table.h"

namespace purser::desk {

namespace {

using picking::PickStop;
using picking::PickWork;
using picking::Wave;

base::Result<std::optional<Wave>> waveNamed(store::Connection &connection, const QString &code)
{
    const auto open = picking::openWaves(connection);
    if (!open)
        return tl::unexpected(open.error());
    const QString name = code.trimmed();
    for (const Wave &wave : *open)
        if (wave.title.compare(name, Qt::CaseInsensitive) == 0 || wave.id.toString() == name)
            return std::optional(wave);
    return std::optional<Wave> {};
}

base::Result<PickStop> stopOf(store::Connection &connection, const picking::WaveStop &planned, int position)
{
    PickStop stop {.position = position,
        .bin = planned.bin,
        .warehouse = planned.warehouse,
        .sku = planned.sku,
        .title = planned.title,
        .quantity = planned.quantity,
        .order = planned.order,
        .line = planned.line,
        .tote = planned.tote};
    const auto product = catalog::findProduct(connection, planned.sku);
    const auto barcodes = catalog::barcodesOf(connection, planned.sku);
    if (!product || !barcodes)
        return tl::unexpected(!product ? product.error() : barcodes.error());
    if (*product)
        stop.variant = (*product)->variant;
    for (const catalog::ProductBarcode &barcode : *barcodes)
        stop.barcodes.push_back({barcode.code, barcode.factor});
    stop.barcodes.push_back({planned.sku, 1});
    if (stop.bin.isEmpty())
        stop.bin = planned.sku; // a shelf without a name is told by its goods
    return stop;
}

base::Result<PickWork> workOf(store::Connection &connection, const Wave &wave)
{
    const auto kept = picking::stopsOfWave(connection, wave.id);
    if (!kept)
        return tl::unexpected(kept.error());
    PickWork work {wave.id, wave.title, {}, false};
    std::map<orders::OrderId, QString> numbers;
    for (std::size_t at = 0; at < wave.stops.size(); ++at) {
        const auto &planned = wave.stops[at];
        if (!numbers.contains(planned.order)) {
            const auto order = orders::findOrder(connection, planned.order);
            if (!order)
                return tl::unexpected(order.error());
            const bool isOn = *order && (*order)->stage == orders::Stage::Picking && (*order)->wave == wave.id
                && (*order)->holdCode.isEmpty();
            numbers[planned.order] = isOn ? (*order)->number : QString();
        }
        if (numbers[planned.order].isEmpty())
            continue;
        auto stop = stopOf(connection, planned, static_cast<int>(at));
        if (!stop)
            return tl::unexpected(stop.error());
        stop->number = numbers[planned.order];
        if (const auto found = std::ranges::find(*kept, stop->position, &picking::KeptStop::position);
            found != kept->end()) {
            stop->picked = found->picked;
            stop->missing = found->missing;
            stop->isInTote = found->isInTote;
        }
        work.stops.push_back(std::move(*stop));
    }
    return work;
}

bool isWhole(const PickWork &work, orders::OrderId order)
{
    return std::ranges::all_of(work.stops, [order](const PickStop &stop) {
        return stop.order != order || (stop.isDone() && stop.missing == 0);
    });
}

base::Result<> closeWave(Core &core, const Wave &wave)
{
    return core.write([&](Writing &writing) -> base::Result<> {
        store::Unit unit {.actor = core.actor(), .at = writing.at(), .action = QStringLiteral("wave.finish")};
        unit.canUndo = false;
        Wave after = wave;
        after.state = picking::WaveState::Done;
        after.doneAt = writing.at();
        picking::putWave(unit, wave, after);
        return store::applyUnit(writing.connection, writing.keys, unit).map([](std::int64_t) {});
    });
}

} // namespace

base::Result<PickChoice> pickChoice(Core &core)
{
    const auto open = picking::openWaves(core.reader());
    const auto counts = orders::tabCounts(core.reader(), std::nullopt);
    if (!open || !counts)
        return tl::unexpected(!open ? open.error() : counts.error());
    PickChoice choice {.ready = (*counts)[static_cast<std::size_t>(orders::Tab::Ready)]};
    for (const Wave &wave : *open) {
        const auto kept = picking::stopsOfWave(core.reader(), wave.id);
        if (!kept)
            return tl::unexpected(kept.error());
        WaitingWave waiting {wave.id, wave.title, wave.orders, wave.units};
        for (const picking::KeptStop &stop : *kept)
            waiting.done += stop.picked;
        choice.waves.push_back(std::move(waiting));
    }
    return choice;
}

tl::expected<PickWork, base::Refusal> openWalk(Core &core, const QString &code)
{
    const auto wave = waveNamed(core.reader(), code);
    if (!wave)
        return base::refuse(wave.error().code);
    if (!*wave)
        return base::refuse(QStringLiteral("pick.no-such-wave"), {code});
    auto work = workOf(core.reader(), **wave);
    if (!work)
        return base::refuse(work.error().code);
    return std::move(*work);
}

BulkResult finishWalk(Core &core, orders::WaveId id)
{
    BulkResult result;
    const auto wave = picking::findWave(core.reader(), id);
    if (!wave || !*wave || (*wave)->state != picking::WaveState::Open) {
        result.failed.push_back({.number = id.toString(), .code = QStringLiteral("wave.not-open")});
        return result;
    }
    const auto work = workOf(core.reader(), **wave);
    if (!work) {
        result.failed.push_back({.number = (*wave)->title, .code = work.error().code});
        return result;
    }
    std::vector<orders::OrderId> whole;
    for (const PickStop &stop : work->stops)
        if (std::ranges::find(whole, stop.order) == whole.end() && isWhole(*work, stop.order))
            whole.push_back(stop.order);
    result = runBulk(core, QStringLiteral("pick"), whole, plainStep(orders::finishPicking));
    if (auto closed = closeWave(core, **wave); !closed)
        result.failed.push_back({.number = (*wave)->title, .code = closed.error().code});
    return result;
}

} // namespace purser::desk
