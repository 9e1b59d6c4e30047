#pragma once

#include "orders/ids.h"
#include "store/edit.h"

#include <vector>

namespace purser::picking {

/// One bin that a picker comes to, and what is taken there for which order.
struct WaveStop
{
    QString bin {};
    QString warehouse {};
    QString sku {};
    QString title {};
    int quantity = 0;
    orders::OrderId order {};
    orders::LineId line {};
    int tote = 0; ///< place on the cart, from 1

    bool operator==(const WaveStop &) const = default;
};

enum class WaveState { Open, Done, Dissolved };

/// Orders that are picked together in one walk.
struct Wave
{
    orders::WaveId id {};
    WaveState state = WaveState::Open;
    QString title {};
    int orders = 0;
    int units = 0;
    std::int64_t walkMm = 0; ///< 0 = bins without a plan, sorted by name
    std::vector<WaveStop> stops {}; ///< in walking order
    QString picker {};
    std::int64_t createdAt = 0;
    std::int64_t doneAt = 0;

    bool operator==(const Wave &) const = default;
};

void registerWaveTable(store::Registry &registry);
void putWave(store::Unit &unit, const std::optional<Wave> &before, const Wave &after);
[[nodiscard]] base::Result<std::optional<Wave>> findWave(store::Connection &connection, orders::WaveId id);
[[nodiscard]] base::Result<std::vector<Wave>> openWaves(store::Connection &connection);
/// All waves, oldest first.
[[nodiscard]] base::Result<std::vector<Wave>> allWaves(store::Connection &connection);
[[nodiscard]] base::Result<std::vector<orders::OrderId>> ordersOf(
    store::Connection &connection, orders::WaveId id);

} // namespace purser::picking
