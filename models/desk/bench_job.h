#pragma once

#include "desk/bench_work.h"

namespace purser::desk {

/// An order as the bench gets it: its pieces with bar codes and bins, what was verified, boxes, live labels.
[[nodiscard]] base::Result<BenchJob> benchJob(Core &core, const orders::Order &order);

/// Only the pieces, one bench line a product of a line, and what was verified of them.
[[nodiscard]] base::Result<> addBenchLines(
    store::Connection &connection, const orders::Order &order, BenchJob &job);

} // namespace purser::desk
