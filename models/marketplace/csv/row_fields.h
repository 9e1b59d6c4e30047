#pragma once

#include "marketplace/csv/csv_mapping.h"
#include "marketplace/csv/csv_reader.h"
#include "marketplace/remote_order.h"

namespace purser::marketplace::csv {

/// "FILE:LINE:COLUMN"
[[nodiscard]] QString placeOf(const CsvTable &table, const CsvRow &row, const QString &column);

/// The fields of one row by our words; keeps the first that is not what it must be. Lives no longer than what
/// it was made of.
class RowFields
{
public:
    RowFields(const CsvTable &table, const CsvPart &part, const CsvMapping &mapping, const CsvRow &row);

    /// Empty where the mapping leaves the word out.
    [[nodiscard]] QString text(const char *word) const;
    /// Complains "import.missing" when it is empty.
    QString needed(const char *word);
    /// 0 where the mapping leaves the word out. Complains "import.bad-amount".
    std::int64_t amount(const char *word);
    /// 1 where the mapping leaves the word out. Complains "import.bad-quantity" below 1.
    int count(const char *word);
    /// @returns nullopt for an empty field. Complains "import.bad-time"
    std::optional<base::Instant> moment(const char *word);

    void complain(const char *code, const char *word);
    [[nodiscard]] const std::optional<BrokenOrder> &problem() const { return m_problem; }

private:
    [[nodiscard]] bool isMapped(const char *word) const;

    const CsvTable &m_table;
    const CsvPart &m_part;
    const CsvMapping &m_mapping;
    const CsvRow &m_row;
    std::optional<BrokenOrder> m_problem;
};

} // namespace purser::marketplace::csv
