#pragma once

#include "picking/pick_state.h"
#include "store/edit.h"

namespace purser::picking {

/// How far a stop of a wave is.
struct KeptStop
{
    orders::WaveId wave {};
    int position = 0;
    int picked = 0;
    int missing = 0;
    bool isInTote = false;

    bool operator==(const KeptStop &) const = default;
};

/// Every scan of a picker, also a refused one.
struct KeptScan
{
    std::int64_t id = 0;
    orders::WaveId wave {};
    int position = 0;
    QString kind {}; ///< "bin", "item", "tote", "refused"
    QString code {};
    int quantity = 0;
    std::int64_t at = 0;

    bool operator==(const KeptScan &) const = default;
};

/// Pieces that were not in their bin, and what was chosen.
struct KeptShortage
{
    std::int64_t id = 0;
    orders::WaveId wave {};
    int position = 0;
    orders::OrderId order {};
    orders::LineId line {};
    QString sku {};
    QString warehouse {};
    int quantity = 0;
    QString way {}; ///< code of a ShortageWay
    std::int64_t amountMinor = 0; ///< of a proposed refund
    QString currency {};
    QString state {}; ///< "open" while the office has to act, "done"
    std::int64_t at = 0;

    bool operator==(const KeptShortage &) const = default;
};

void registerPickTables(store::Registry &registry);

void putStop(store::Unit &unit, const std::optional<KeptStop> &before, const KeptStop &after);
void putScan(store::Unit &unit, const KeptScan &scan);
void putShortage(store::Unit &unit, const std::optional<KeptShortage> &before, const KeptShortage &after);

[[nodiscard]] base::Result<std::vector<KeptStop>> stopsOfWave(
    store::Connection &connection, orders::WaveId wave);
/// In the order in which they were scanned.
[[nodiscard]] base::Result<std::vector<KeptScan>> scansOfWave(
    store::Connection &connection, orders::WaveId wave);
[[nodiscard]] base::Result<std::vector<KeptShortage>> shortagesOf(
    store::Connection &connection, orders::OrderId order);
/// Those on which the office has to act, oldest first. Index: pick_shortage_open.
[[nodiscard]] base::Result<std::vector<KeptShortage>> openShortages(store::Connection &connection, int limit);

} // namespace purser::picking
