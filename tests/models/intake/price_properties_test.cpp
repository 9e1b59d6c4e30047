#include "intake/price_amounts.h"
#include "intake/price_rules.h"
#include "support/price_orders.h"

#include <gtest/gtest.h>

#include <map>

using namespace purser;
using namespace purser::intake;

namespace {

constexpr std::uint64_t kOrders = 20'000;

std::int64_t sumOfDiscounts(const PricedLine &line)
{
    std::int64_t sum = 0;
    for (const LineDiscount &discount : line.discounts)
        sum += discount.minor;
    return sum;
}

/// Plays the explanation back: where each line ends if only the steps are believed.
std::map<QString, std::int64_t> replayed(const PricedOrder &priced)
{
    std::map<QString, std::int64_t> lines;
    for (const PriceStep &step : priced.steps) {
        if (step.code == u"price.list")
            lines[step.line] = step.afterMinor;
        else if (!step.line.isEmpty() && step.code != u"price.tax")
            lines[step.line] += step.changeMinor;
    }
    return lines;
}

} // namespace

TEST(PriceProperties, EveryLineAddsUpAndNoneFallsBelowZero)
{
    for (std::uint64_t seed = 0; seed < kOrders; ++seed) {
        const PricedOrder priced = price(tests::RandomOrders(seed).next());
        std::int64_t goods = 0;
        for (const PricedLine &line : priced.lines) {
            ASSERT_EQ(line.netMinor, line.baseMinor - sumOfDiscounts(line)) << "seed " << seed;
            ASSERT_GE(line.netMinor, 0) << "seed " << seed;
            ASSERT_EQ(sumOf(unitShares(line.netMinor, line.quantity)), line.netMinor) << "seed " << seed;
            goods += line.netMinor;
        }
        ASSERT_EQ(priced.goodsNetMinor, goods) << "seed " << seed;
        ASSERT_EQ(priced.payableMinor, goods + priced.addedTaxMinor + priced.shippingMinor)
            << "seed " << seed;
    }
}

TEST(PriceProperties, EveryPromotionIsEitherAppliedOrRejected)
{
    for (std::uint64_t seed = 0; seed < kOrders; ++seed) {
        const PriceOrder order = tests::RandomOrders(seed).next();
        const PricedOrder priced = price(order);
        ASSERT_EQ(priced.applied.size() + priced.rejected.size(), order.promotions.size()) << "seed " << seed;
    }
}

TEST(PriceProperties, TheStepsAloneLeadToTheResult)
{
    for (std::uint64_t seed = 0; seed < kOrders; ++seed) {
        const PricedOrder priced = price(tests::RandomOrders(seed).next());
        const auto lines = replayed(priced);
        for (const PricedLine &line : priced.lines)
            ASSERT_EQ(lines.at(line.id), line.netMinor) << "seed " << seed;
    }
}
