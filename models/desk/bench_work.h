#pragma once

#include "desk/core.h"
#include "orders/order.h"
#include "packing/bench_state.h"
#include "packing/carton.h"

namespace purser::desk {

/// An order as a packing bench gets it. No personal data.
struct BenchJob
{
    packing::BenchOrder order {};
    std::map<orders::LineId, int> ordered {}; ///< open pieces of each order line; a kit counts as one
    std::vector<packing::BookedScan> verified {}; ///< what an earlier session checked
    QStringList labels {}; ///< tracking numbers of live labels, when it was left after they were bought
    std::optional<packing::PackedCarton> layout {}; ///< how the pieces lie in the suggested box
    std::vector<packing::Carton> cartons {}; ///< the boxes that can be chosen
    QString shop {};
    QString tote {}; ///< "W4711 · T3"; empty without a wave
    std::int64_t shipBy = orders::Order::kNoDeadline;
    bool isGift = false;

    [[nodiscard]] orders::OrderId id() const { return orders::OrderId(order.orderId); }
};

/// Finds what was scanned at a free bench: an order by its number, else the most urgent order at the bench
/// that still needs the product of a barcode.
/// @returns why not: "bench.no-such-order" (code), "bench.not-picked" (number), "bench.on-hold" (number),
/// "bench.order-cancelled" (number), "bench.gone" (number), or the code of what failed in the store
[[nodiscard]] tl::expected<BenchJob, base::Refusal> openAtBench(Core &core, const QString &code);

/// What a code means that does not belong to the order in work; nullopt when the desk does not know it.
[[nodiscard]] std::optional<packing::KnownCode> knownCode(Core &core, const QString &code);

/// Why the bench must stop working on @p order, by what was booked elsewhere since: "cancelled", "held",
/// "changed", "gone"; empty = go on.
[[nodiscard]] QString interceptionOf(Core &core, const packing::BenchOrder &work);

/// Pieces of an order line that the scans complete: of a kit, as many as all its parts allow.
[[nodiscard]] int completedPieces(const BenchJob &job, const packing::BenchWork &work, orders::LineId line);

} // namespace purser::desk
