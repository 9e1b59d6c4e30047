#include "desk/rule_facts.h"

#include "catalog/catalog_table.h"
#include "orders/order_table.h"
#include "orders/shop.h"

#include <algorithm>

namespace purser::desk {

namespace {

using intake::RuleFact;
using intake::RuleSubject;
using orders::Order;

RuleSubject plainFacts(const Order &order)
{
    RuleSubject subject {.country = order.country,
        .payment = orders::code(order.payment),
        .currency = order.currency.code(),
        .totalMinor = order.totalMinor,
        .hasNote = !order.noteSealed.isEmpty()};
    std::int64_t lineDiscounts = 0;
    for (const orders::OrderLine &line : order.lines) {
        lineDiscounts += line.discountMinor;
        subject.goodsMinor += line.totalMinor + line.discountMinor;
    }
    subject.discountMinor = std::max(order.discountMinor, lineDiscounts);
    return subject;
}

/// What the catalogue's flags call a product.
QStringList tagsOf(const catalog::Product &product)
{
    QStringList tags;
    if (product.isFragile)
        tags << QStringLiteral("fragile");
    if (product.hasShelfLife)
        tags << QStringLiteral("shelf-life");
    if (product.needsInspection)
        tags << QStringLiteral("inspect");
    return tags;
}

} // namespace

RuleFacts::RuleFacts(store::Connection &connection, std::span<const intake::ApprovalRule> rules)
    : m_connection(connection)
{
    for (const intake::ApprovalRule &rule : rules)
        for (const intake::RuleCondition &condition : rule.conditions)
            m_asked.insert(condition.fact);
}

bool RuleFacts::asks(std::initializer_list<RuleFact> facts) const
{
    return std::ranges::any_of(facts, [this](RuleFact fact) { return m_asked.contains(fact); });
}

base::Result<QString> RuleFacts::shopName(orders::ShopId shop)
{
    const auto known = m_shops.find(shop);
    if (known != m_shops.end())
        return known->second;
    const auto found = orders::findShop(m_connection, shop);
    if (!found)
        return tl::unexpected(found.error());
    return m_shops[shop] = *found ? (*found)->name : QString();
}

base::Result<const RuleFacts::Parts *> RuleFacts::partsOf(orders::ShopId shop, const QString &listing)
{
    const std::pair key {shop, listing};
    if (const auto known = m_parts.find(key); known != m_parts.end())
        return &known->second;
    const auto parts = catalog::partsOf(m_connection, shop, listing);
    if (!parts)
        return tl::unexpected(parts.error());
    Parts found;
    for (const catalog::ListingPart &part : *parts) {
        auto product = catalog::findProduct(m_connection, part.sku);
        if (!product)
            return tl::unexpected(product.error());
        found.emplace_back(product->value_or(catalog::Product {}), part.quantity);
    }
    return &(m_parts[key] = std::move(found));
}

base::Result<> RuleFacts::addLines(RuleSubject &subject, const Order &order)
{
    std::optional<std::int64_t> weight = 0;
    for (const orders::OrderLine &line : order.lines) {
        intake::RuleLine facts {.sku = line.sku, .title = line.title};
        const auto parts = partsOf(order.shop, line.listing);
        if (!parts)
            return tl::unexpected(parts.error());
        std::int64_t grams = 0;
        for (const auto &[product, pieces] : **parts) {
            grams = product.weightGrams > 0 && grams >= 0 ? grams + product.weightGrams * pieces : -1;
            facts.category = facts.category.isEmpty() ? product.category : facts.category;
            facts.tags << tagsOf(product);
        }
        const int open = line.quantity - line.cancelled;
        const bool isKnown = grams > 0 || open == 0;
        weight = weight && isKnown ? std::optional(*weight + grams * open) : std::nullopt;
        subject.lines.push_back(std::move(facts));
    }
    subject.weightGrams = weight;
    return {};
}

base::Result<> RuleFacts::addBuyer(RuleSubject &subject, const Order &order)
{
    const auto earlier = orders::earlierOrders(m_connection, order);
    if (!earlier)
        return tl::unexpected(earlier.error());
    subject.buyerOrders = earlier->orders;
    subject.buyerRefunds = earlier->refunded;
    return {};
}

base::Result<RuleSubject> RuleFacts::of(const Order &order)
{
    RuleSubject subject = plainFacts(order);
    auto name = shopName(order.shop);
    if (!name)
        return tl::unexpected(name.error());
    subject.shop = std::move(*name);
    if (asks({RuleFact::WeightGrams, RuleFact::LineTag, RuleFact::LineCategory})) {
        if (auto done = addLines(subject, order); !done)
            return tl::unexpected(done.error());
    } else {
        for (const orders::OrderLine &line : order.lines)
            subject.lines.push_back({.sku = line.sku, .title = line.title});
    }
    if (asks({RuleFact::BuyerOrders, RuleFact::BuyerRefunds}))
        if (auto done = addBuyer(subject, order); !done)
            return tl::unexpected(done.error());
    return subject;
}

} // namespace purser::desk
