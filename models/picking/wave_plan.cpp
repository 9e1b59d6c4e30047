#include "picking/wave_plan.h"

#include <numeric>

namespace purser::picking {

namespace {

tl::expected<void, base::Refusal> checkOrder(const WaveTask &task, std::size_t index)
{
    const WaveOrder &order = task.orders[index];
    if (order.units < 0)
        return base::refuse(QStringLiteral("waves.invalid-units"), {QString::number(index)});
    if (order.units > task.limits.units)
        return base::refuse(QStringLiteral("waves.order-over-limit"), {QString::number(index)});
    for (const BinPlace &place : order.places)
        if (const auto valid = check(task.warehouse, place); !valid)
            return valid;
    return {};
}

} // namespace

tl::expected<void, base::Refusal> check(const WaveTask &task)
{
    if (const auto valid = check(task.warehouse); !valid)
        return valid;
    if (task.limits.orders < 1 || task.limits.units < 1)
        return base::refuse(QStringLiteral("waves.invalid-limit"));
    for (std::size_t index = 0; index < task.orders.size(); ++index)
        if (const auto valid = checkOrder(task, index); !valid)
            return valid;
    return {};
}

Millimetres totalLength(const std::vector<PlannedWave> &waves)
{
    return std::accumulate(waves.begin(), waves.end(), Millimetres {0},
        [](Millimetres sum, const PlannedWave &wave) { return sum + wave.length; });
}

} // namespace purser::picking
