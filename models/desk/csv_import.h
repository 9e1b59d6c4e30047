#pragma once

#include "desk/core.h"
#include "marketplace/csv/csv_mapping.h"

namespace purser::desk {

/// An order, or a row of none, that could not be taken; it waits in quarantine.
struct ImportProblem
{
    QString order {}; ///< the source's id, or "FILE:LINE"
    QString reason {}; ///< stable code: "import.bad-time"
    QString place {}; ///< "FILE:LINE:COLUMN"
};

struct ImportReport
{
    orders::ShopId shop {};
    int rows = 0; ///< of all files, without headers
    int imported = 0;
    int unchanged = 0; ///< were here already
    std::vector<ImportProblem> problems {};
};

/// Called after each page with orders done and orders in all.
using ImportProgress = std::function<void(int done, int all)>;

/// Takes an export of CSV files into the shop of that name, which is made at the first time. Importing the
/// same again changes nothing. Blocking.
/// @returns BrokenAnswer "import.file-missing", "import.column-missing", "import.no-header" or
/// "import.not-utf8" with
///     the place, before anything is written; RetryLater "import.stopped" after whole pages
[[nodiscard]] base::Result<ImportReport> importCsv(Core &core, const marketplace::csv::CsvMapping &mapping,
    const QString &folder, const QString &shopName, const ImportProgress &progress,
    const std::stop_token &stop);

} // namespace purser::desk
