#pragma once

#include "insight/day_figures.h"
#include "store/connection.h"

namespace purser::insight {

/// Counts the day. Reads open orders, what was placed, labelled and shipped that day, and nothing older.
[[nodiscard]] base::Result<DayFigures> readDay(store::Connection &connection, const DayScope &scope);

/// The way through the house of the orders shipped in [from, to), at most the latest @p limit of them.
[[nodiscard]] base::Result<StageClock> readClock(store::Connection &connection, std::int64_t from,
    std::int64_t to, std::optional<orders::ShopId> shop, int limit);

/// The statements of both, for the test that explains them.
[[nodiscard]] std::vector<store::Statement> dayStatements();

} // namespace purser::insight
