#include "desk/order_why.h"

#include "intake/rule_table.h"
#include "intake/rule_why.h"

namespace purser::desk {

base::Result<std::optional<OrderWhy>> orderWhy(store::Connection &connection, orders::OrderId order)
{
    const auto ruled = intake::findRuled(connection, order);
    if (!ruled)
        return tl::unexpected(ruled.error());
    if (!*ruled)
        return std::optional<OrderWhy> {};
    auto rules = intake::findSet(connection, (*ruled)->set);
    if (!rules)
        return tl::unexpected(rules.error());
    auto trace = intake::parseWhy(*rules, (*ruled)->why);
    if (!trace)
        return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("rule.broken-record"));
    return std::optional(OrderWhy {std::move(*rules), std::move(*trace), (*ruled)->acceptedBy});
}

} // namespace purser::desk
