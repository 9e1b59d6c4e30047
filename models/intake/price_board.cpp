#include "intake/price_board.h"

#include "intake/promotion_scope.h"

#include <algorithm>
#include <numeric>

namespace purser::intake {

PriceBoard::PriceBoard(const PriceOrder &order)
    : m_order(order)
    , m_sequence(order.promotions.size())
    , m_discounts(order.lines.size())
    , m_rejections(order.promotions.size())
{
    std::iota(m_sequence.begin(), m_sequence.end(), std::size_t {0});
    std::ranges::stable_sort(m_sequence, {}, [&](std::size_t at) { return order.promotions[at].level; });
    for (const Promotion &each : order.promotions)
        m_scopes.push_back(linesInScope(each, order.lines));
    for (const PriceLine &line : order.lines) {
        const auto amount = line.unitPriceMinor * line.quantity;
        m_left.push_back(amount);
        explain({.code = QStringLiteral("price.list"), .line = line.id, .afterMinor = amount});
    }
    m_benchmarks = m_left;
}

bool PriceBoard::hasDiscount(std::size_t promotion) const
{
    return std::ranges::any_of(m_discounts, [&](const std::vector<Discount> &ofLine) {
        return std::ranges::find(ofLine, promotion, &Discount::promotion) != ofLine.end();
    });
}

void PriceBoard::take(std::size_t line, std::size_t promotion, std::int64_t minor, const QString &code)
{
    if (minor == 0)
        return;
    const auto before = m_left[line];
    m_left[line] -= minor;
    m_discounts[line].push_back({promotion, minor});
    explain({.code = code,
        .promotion = m_order.promotions[promotion].id,
        .line = m_order.lines[line].id,
        .changeMinor = -minor,
        .beforeMinor = before,
        .afterMinor = m_left[line]});
}

void PriceBoard::giveBack(std::size_t line, std::size_t promotion)
{
    auto &ofLine = m_discounts[line];
    const auto found = std::ranges::find(ofLine, promotion, &Discount::promotion);
    const auto minor = found->minor;
    ofLine.erase(found);
    const auto before = m_left[line];
    m_left[line] += minor;
    explain({.code = QStringLiteral("price.rival-removed"),
        .promotion = m_order.promotions[promotion].id,
        .line = m_order.lines[line].id,
        .changeMinor = minor,
        .beforeMinor = before,
        .afterMinor = m_left[line]});
}

void PriceBoard::reject(std::size_t promotion, Rejection reason)
{
    m_rejections[promotion] = reason;
    explain({.code = QStringLiteral("price.rejected"),
        .promotion = m_order.promotions[promotion].id,
        .reason = toCode(reason)});
}

void PriceBoard::earnGift(std::size_t promotion, const Gift &gift)
{
    const QString &id = m_order.promotions[promotion].id;
    m_gifts.push_back({.promotion = id, .sku = gift.sku, .valueMinor = gift.valueMinor});
    explain({.code = QStringLiteral("price.gift"), .promotion = id});
}

PricedOrder PriceBoard::result() const
{
    PricedOrder priced {.currency = m_order.currency, .gifts = m_gifts, .steps = m_steps};
    for (std::size_t at = 0; at < m_order.lines.size(); ++at) {
        const PriceLine &line = m_order.lines[at];
        PricedLine done {.id = line.id,
            .quantity = line.quantity,
            .baseMinor = line.unitPriceMinor * line.quantity,
            .benchmarkMinor = m_benchmarks[at],
            .netMinor = m_left[at]};
        for (const Discount &discount : m_discounts[at])
            done.discounts.push_back({m_order.promotions[discount.promotion].id, discount.minor});
        priced.lines.push_back(std::move(done));
    }
    for (const std::size_t at : m_sequence) {
        const QString &id = m_order.promotions[at].id;
        if (m_rejections[at])
            priced.rejected.emplace_back(id, *m_rejections[at]);
        else
            priced.applied.push_back(id);
    }
    return priced;
}

} // namespace purser::intake
