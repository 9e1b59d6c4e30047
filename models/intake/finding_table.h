#pragma once

#include "orders/ids.h"
#include "store/edit.h"

#include <vector>

namespace purser::intake {

/// A finding as it is kept: no personal text, so suggestions are computed again when a person looks.
struct KeptFinding
{
    std::int64_t id = 0;
    orders::OrderId order {};
    QString code {};
    int severity = 0; ///< intake::Severity
    QString field {};
    QString facts {}; ///< numbers and SKUs that the sentence needs, separated by tabs
    std::int64_t foundAt = 0;

    [[nodiscard]] bool sameAs(const KeptFinding &other) const
    {
        return code == other.code && severity == other.severity && field == other.field
            && facts == other.facts;
    }
};

void registerFindingTable(store::Registry &registry);
[[nodiscard]] base::Result<std::vector<KeptFinding>> findingsOf(
    store::Connection &connection, orders::OrderId order);
/// Removes what is settled and adds what is new; the rest keeps its row.
void putFindings(
    store::Unit &unit, const std::vector<KeptFinding> &before, const std::vector<KeptFinding> &after);

} // namespace purser::intake
