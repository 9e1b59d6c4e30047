#pragma once

#include "catalog/product.h"
#include "intake/approval_rule.h"
#include "orders/order.h"
#include "store/connection.h"

#include <map>
#include <set>

namespace purser::desk {

/// Reads what rules may know of orders; asks the store only for facts that the rules look at, and for each
/// product once. One thread.
class RuleFacts
{
public:
    /// @p connection outlives it
    RuleFacts(store::Connection &connection, std::span<const intake::ApprovalRule> rules);

    [[nodiscard]] base::Result<intake::RuleSubject> of(const orders::Order &order);
    /// Name of a shop, as rules and files write it; empty = there is none.
    [[nodiscard]] base::Result<QString> shopName(orders::ShopId shop);

private:
    using Parts = std::vector<std::pair<catalog::Product, int>>; ///< each with its pieces

    [[nodiscard]] bool asks(std::initializer_list<intake::RuleFact> facts) const;
    [[nodiscard]] base::Result<> addBuyer(intake::RuleSubject &subject, const orders::Order &order);
    [[nodiscard]] base::Result<> addLines(intake::RuleSubject &subject, const orders::Order &order);
    [[nodiscard]] base::Result<const Parts *> partsOf(orders::ShopId shop, const QString &listing);

    store::Connection &m_connection;
    std::set<intake::RuleFact> m_asked;
    std::map<orders::ShopId, QString> m_shops;
    std::map<std::pair<orders::ShopId, QString>, Parts> m_parts;
};

} // namespace purser::desk
