#pragma once

#include "intake/price_order.h"

#include <random>

namespace purser::tests {

/// One line of an order, with the fields that a scope asks.
inline intake::PriceLine priceLine(const QString &id, std::int64_t unitPrice, std::int64_t quantity = 1,
    const QString &category = QStringLiteral("a"))
{
    return {.id = id,
        .unitPriceMinor = unitPrice,
        .quantity = quantity,
        .fields = {{QStringLiteral("category"), category}}};
}

/// A promotion with an order offer.
inline intake::Promotion orderPromotion(
    const QString &id, intake::PromotionLevel level, const intake::OrderOffer &offer)
{
    return {.id = id, .level = level, .offer = offer};
}

/// A promotion with a line offer.
inline intake::Promotion linePromotion(const QString &id, const intake::LineOffer &offer,
    intake::PromotionLevel level = intake::PromotionLevel::Item)
{
    return {.id = id, .level = level, .offer = offer};
}

/// Random orders from a seed: one to five lines, prices from 0, up to six promotions of every kind.
class RandomOrders
{
public:
    explicit RandomOrders(std::uint64_t seed)
        : m_engine(seed)
    {}

    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(most - least + 1));
    }
    bool oneIn(std::int64_t count) { return between(1, count) == 1; }
    std::mt19937_64 &engine() { return m_engine; }

    intake::PriceOrder next()
    {
        intake::PriceOrder order {.currency = *base::Currency::parse(u"CNY"),
            .mode = oneIn(2) ? intake::StackingMode::Parallel : intake::StackingMode::Running,
            .shipping = {.baseMinor = between(0, 1500), .remoteSurchargeMinor = between(0, 1) * 500},
            .pricesIncludeTax = oneIn(2)};
        if (oneIn(2))
            order.shipping.freeFromMinor = between(0, 20'000);
        const auto lines = between(1, 5);
        for (std::int64_t at = 0; at < lines; ++at) {
            order.lines.push_back(priceLine(QStringLiteral("L%1").arg(at), between(0, 9'999), between(1, 4),
                oneIn(2) ? QStringLiteral("a") : QStringLiteral("b")));
            order.lines.back().taxBasisPoints = oneIn(3) ? 1300 : 0;
        }
        const auto promotions = between(0, 6);
        for (std::int64_t at = 0; at < promotions; ++at)
            order.promotions.push_back(promotion(QStringLiteral("p%1").arg(at)));
        return order;
    }

private:
    intake::LineOffer lineOffer()
    {
        switch (between(0, 4)) {
        case 0: return intake::PercentUnit {between(0, 10'000)};
        case 1: return intake::FixedPrice {between(0, 9'999)};
        case 2: return intake::OffUnit {between(0, 3'000)};
        case 3: return intake::NthPercent {between(1, 3), between(0, 10'000)};
        default: return intake::PercentLine {between(0, 10'000)};
        }
    }

    intake::OrderOffer orderOffer()
    {
        switch (between(0, 5)) {
        case 0: return intake::Tiers {{{between(0, 9'000), between(0, 900)}, {20'000, between(0, 9'000)}}};
        case 1: return intake::EveryFull {between(1, 9'000), between(0, 3'000), between(1, 3)};
        case 2: return intake::AmountOff {between(0, 9'000), between(0, 9'000)};
        case 3: return intake::PercentOrder {between(0, 9'000), between(0, 10'000), between(0, 9'000)};
        case 4: return intake::CheapestFree {between(1, 4), between(1, 2)};
        default: return intake::Gift {between(0, 20'000), QStringLiteral("MUG"), between(0, 3'000)};
        }
    }

    intake::Promotion promotion(const QString &id)
    {
        const auto level = static_cast<intake::PromotionLevel>(between(0, 6));
        const bool isLine = level <= intake::PromotionLevel::Member;
        intake::Promotion made =
            isLine ? linePromotion(id, lineOffer(), level) : orderPromotion(id, level, orderOffer());
        if (oneIn(2))
            made.scope = {{QStringLiteral("category"), {QStringLiteral("a")}}};
        if (oneIn(3))
            made.exclusiveGroup = QStringLiteral("g");
        return made;
    }

    std::mt19937_64 m_engine;
};

} // namespace purser::tests
