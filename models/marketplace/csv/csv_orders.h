#pragma once

#include "marketplace/connector.h"
#include "marketplace/csv/csv_mapping.h"
#include "marketplace/csv/csv_reader.h"

namespace purser::marketplace::csv {

/// The tables of one export; those that the mapping does not name are empty.
struct CsvExport
{
    CsvTable orders {};
    CsvTable customers {};
    CsvTable lines {};
    CsvTable payments {};
};

/// Whether every column that the mapping names is there.
/// @returns BrokenAnswer "import.column-missing" with file and column
[[nodiscard]] base::Result<> checkColumns(const CsvExport &tables, const CsvMapping &mapping);

/// Orders with their history, oldest row first, and what could not be read: an order with a bad row in any
/// table is broken as a whole and keeps all its rows; a row of no order stands alone under "FILE:LINE".
/// Places are "FILE:LINE:COLUMN". Pure.
[[nodiscard]] ChangesPage ordersOf(const CsvExport &tables, const CsvMapping &mapping);

} // namespace purser::marketplace::csv
