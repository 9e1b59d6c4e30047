#include "intake/promotion_scope.h"

#include <algorithm>

namespace purser::intake {

namespace {

bool covers(const std::vector<ScopeTerm> &scope, const PriceLine &line)
{
    return std::ranges::all_of(scope, [&](const ScopeTerm &term) {
        const auto value = line.fields.constFind(term.field);
        return value != line.fields.constEnd() && term.values.contains(*value);
    });
}

} // namespace

std::vector<std::size_t> linesInScope(const Promotion &promotion, const std::vector<PriceLine> &lines)
{
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (covers(promotion.scope, lines[at]))
            found.push_back(at);
    }
    return found;
}

std::optional<Rejection> ineligible(const Promotion &promotion, const PriceOrder &order)
{
    const bool hasBegun = !promotion.from || order.orderedAt >= *promotion.from;
    const bool isOver = promotion.to && order.orderedAt >= *promotion.to;
    if (!hasBegun || isOver)
        return Rejection::NotInWindow;
    if (promotion.level == PromotionLevel::Member && promotion.memberLevel != order.memberLevel)
        return Rejection::LevelMissing;
    if (linesInScope(promotion, order.lines).empty())
        return Rejection::OutOfScope;
    return std::nullopt;
}

} // namespace purser::intake
