#pragma once

#include "desk/core.h"
#include "desk/personal.h"
#include "intake/finding_table.h"
#include "marketplace/remote_order.h"

namespace purser::desk {

/// What the marketplace says, put over what the desk knows. Pure: sealed columns and findings stay as they
/// are. A version that is not newer changes nothing, so pages may come twice, late and out of order.
/// @param before  nullopt = an order that was not known
[[nodiscard]] orders::Order merged(
    const std::optional<orders::Order> &before, const marketplace::RemoteOrder &remote);

[[nodiscard]] Personal personalOf(const marketplace::RemoteOrder &remote);

struct Ingested
{
    orders::OrderId order {};
    bool isNew = false;
    bool isChanged = false;
};

/// Takes orders of one shop into the store inside one write transaction: rows, checks, stock kept for them,
/// search tokens, one journal entry each.
class Ingest
{
public:
    Ingest(Writing &writing, const store::Actor &actor, const orders::Shop &shop);

    [[nodiscard]] base::Result<Ingested> take(const marketplace::RemoteOrder &remote);
    /// Writes the search tokens of all that was taken, sorted, at the end of the transaction.
    [[nodiscard]] base::Result<> finish();

private:
    /// Puts the marketplace's address together with ours, into @p personal and @p after.
    /// @returns the fields that a person has to decide
    [[nodiscard]] base::Result<QString> mergeAddress(store::Unit &unit, const orders::Order &before,
        const Personal &known, orders::Order &after, Personal &personal);
    [[nodiscard]] base::Result<QString> takePersonal(store::Unit &unit,
        const std::optional<orders::Order> &before, orders::Order &after, Personal &personal);
    [[nodiscard]] base::Result<> seal(orders::Order &after, const Personal &personal);
    [[nodiscard]] base::Result<> takeParcels(store::Unit &unit, const std::optional<orders::Order> &before,
        const orders::Order &after, const marketplace::RemoteOrder &remote);
    [[nodiscard]] base::Result<> giveIds(orders::Order &after, const QString &buyer);

    Writing &m_writing;
    const store::Actor &m_actor;
    const orders::Shop &m_shop;
    std::vector<std::pair<store::SearchToken, orders::OrderId>> m_tokens;
};

} // namespace purser::desk
