#pragma once

#include "insight/period_report.h"
#include "store/connection.h"

namespace purser::insight {

/// Reads every order placed or shipped in the period, and nothing older.
[[nodiscard]] base::Result<PeriodReport> readPeriod(store::Connection &connection, const PeriodScope &scope);

/// The statements of the report, for the test that explains them.
[[nodiscard]] std::vector<store::Statement> periodStatements();

} // namespace purser::insight
