#pragma once

#include "insight/stage_report.h"
#include "orders/ids.h"
#include "store/connection.h"

namespace purser::insight {

/// Which orders a report is about: placed in [from, to), of one shop or all, of one currency.
struct ReportScope
{
    std::int64_t from = 0; ///< milliseconds UTC
    std::int64_t to = 0;
    std::optional<orders::ShopId> shop {};
    QString currency {};
};

/// The currencies of the scope's orders; its own currency is not looked at.
[[nodiscard]] base::Result<QStringList> currenciesOf(store::Connection &connection, const ReportScope &scope);

/// Reads every order of the scope, oldest first, and its payments. An order without rows of payments of its
/// own counts as one by the word for its state.
[[nodiscard]] base::Result<> readInto(
    StageBook &book, store::Connection &connection, const ReportScope &scope);

/// The statements of the report, for the test that explains them.
[[nodiscard]] std::vector<store::Statement> stageReportStatements();

} // namespace purser::insight
