#include "intake/price_rules.h"

#include "intake/price_shipping.h"
#include "intake/price_tax.h"
#include "support/price_orders.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace purser;
using namespace purser::intake;
using tests::linePromotion;
using tests::orderPromotion;
using tests::priceLine;

namespace {

const QString kFirst = QStringLiteral("p1");
const QString kSecond = QStringLiteral("p2");
const QString kGroup = QStringLiteral("g");

PriceOrder anOrder(std::vector<PriceLine> lines, std::vector<Promotion> promotions,
    StackingMode mode = StackingMode::Parallel)
{
    return {.currency = *base::Currency::parse(u"CNY"),
        .mode = mode,
        .orderedAt = *base::parseIso(QStringLiteral("2026-11-11T10:00:00+08:00")),
        .lines = std::move(lines),
        .promotions = std::move(promotions)};
}

PriceLine aLine(std::int64_t unitPrice, std::int64_t quantity = 1)
{
    return priceLine(QStringLiteral("L1"), unitPrice, quantity);
}

Promotion inGroup(Promotion promotion)
{
    promotion.exclusiveGroup = kGroup;
    return promotion;
}

std::optional<Rejection> rejectionOf(const PricedOrder &priced, const QString &promotion)
{
    for (const auto &[id, reason] : priced.rejected) {
        if (id == promotion)
            return reason;
    }
    return std::nullopt;
}

/// One line, one offer, what is left.
struct LineCase
{
    const char *name;
    LineOffer offer;
    std::int64_t unitPrice;
    std::int64_t quantity;
    std::int64_t net;
};

std::ostream &operator<<(std::ostream &out, const LineCase &each)
{
    return out << each.name;
}

class LineOffers : public testing::TestWithParam<LineCase>
{
};

struct OrderCase
{
    const char *name;
    OrderOffer offer;
    std::int64_t unitPrice;
    std::int64_t quantity;
    std::int64_t net;
};

std::ostream &operator<<(std::ostream &out, const OrderCase &each)
{
    return out << each.name;
}

class OrderOffers : public testing::TestWithParam<OrderCase>
{
};

} // namespace

TEST_P(LineOffers, LeaveTheExactAmount)
{
    const LineCase &each = GetParam();
    const auto priced =
        price(anOrder({aLine(each.unitPrice, each.quantity)}, {linePromotion(kFirst, each.offer)}));
    EXPECT_EQ(priced.goodsNetMinor, each.net);
}

INSTANTIATE_TEST_SUITE_P(Price, LineOffers,
    testing::Values(LineCase {"percent_rounds_each_unit", PercentUnit {1200}, 5997, 2, 2 * 5277},
        LineCase {"percent_of_half_a_cent_rounds_the_price_up", PercentUnit {5000}, 1, 3, 3},
        LineCase {"fixed_price", FixedPrice {900}, 1000, 3, 2700},
        LineCase {"fixed_price_above_the_list", FixedPrice {1200}, 1000, 2, 2000},
        LineCase {"off_unit_never_below_zero", OffUnit {500}, 300, 4, 0},
        LineCase {"second_at_half_price", NthPercent {2, 5000}, 999, 5, 3 * 999 + 2 * 500},
        LineCase {"percent_of_the_line_rounds_once", PercentLine {500}, 333, 3, 949},
        LineCase {"nothing_bought", PercentLine {500}, 333, 0, 0}),
    [](const auto &row) { return std::string(row.param.name); });

TEST_P(OrderOffers, LeaveTheExactAmount)
{
    const OrderCase &each = GetParam();
    const auto priced = price(anOrder(
        {aLine(each.unitPrice, each.quantity)}, {orderPromotion(kFirst, PromotionLevel::Shop, each.offer)}));
    EXPECT_EQ(priced.goodsNetMinor, each.net);
}

INSTANTIATE_TEST_SUITE_P(Price, OrderOffers,
    testing::Values(
        OrderCase {"highest_tier", Tiers {{{10'000, 900}, {20'000, 2000}, {5000, 400}}}, 10'000, 2, 18'000},
        OrderCase {"one_cent_below_the_tier", Tiers {{{20'000, 2000}}}, 19'999, 1, 19'999},
        OrderCase {"every_full_amount", EveryFull {30'000, 5000}, 33'300, 3, 84'900},
        OrderCase {"every_at_most_twice", EveryFull {30'000, 5000, 2}, 33'300, 3, 89'900},
        OrderCase {"percent_at_most", PercentOrder {0, 2000, 10'000}, 99'999, 1, 89'999},
        OrderCase {"percent_below_its_threshold", PercentOrder {100'000, 2000}, 99'999, 1, 99'999},
        OrderCase {"two_of_seven_free", CheapestFree {3, 1}, 700, 7, 3500},
        OrderCase {"never_more_free_than_bought", CheapestFree {1, 2}, 700, 2, 0},
        OrderCase {"amount_beyond_the_order", AmountOff {0, 5000}, 1500, 1, 0}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(Price, CountsAPromotionFromItsFirstSecondUntilBeforeItsLast)
{
    auto coupon = orderPromotion(kFirst, PromotionLevel::ShopCoupon, AmountOff {0, 500});
    const auto reason = [&] { return rejectionOf(price(anOrder({aLine(1000)}, {coupon})), kFirst); };
    coupon.from = base::parseIso(QStringLiteral("2026-11-11T02:00:00Z"));
    EXPECT_EQ(reason(), std::nullopt);
    coupon.from = base::parseIso(QStringLiteral("2026-11-11T10:00:01+08:00"));
    EXPECT_EQ(reason(), Rejection::NotInWindow);
    coupon.from.reset();
    coupon.to = base::parseIso(QStringLiteral("2026-11-11T10:00:00+08:00"));
    EXPECT_EQ(reason(), Rejection::NotInWindow);
}

TEST(Price, AsksWindowThenLevelThenScope)
{
    auto member = linePromotion(kFirst, PercentLine {500}, PromotionLevel::Member);
    member.memberLevel = QStringLiteral("gold");
    member.scope = {{QStringLiteral("category"), {QStringLiteral("shoes")}}};
    PriceOrder order = anOrder({aLine(1000)}, {member});
    EXPECT_EQ(rejectionOf(price(order), kFirst), Rejection::LevelMissing);
    order.memberLevel = QStringLiteral("gold");
    EXPECT_EQ(rejectionOf(price(order), kFirst), Rejection::OutOfScope);
    order.lines.front().fields.insert(QStringLiteral("category"), QStringLiteral("shoes"));
    EXPECT_EQ(price(order).goodsNetMinor, 950);
}

TEST(Price, KeepsTheBetterOfTwoExclusiveLineOffersAndTheEarlierOnATie)
{
    const auto better = price(anOrder({aLine(10'000)},
        {inGroup(linePromotion(kFirst, OffUnit {300})), inGroup(linePromotion(kSecond, OffUnit {500}))}));
    EXPECT_EQ(better.goodsNetMinor, 9500);
    EXPECT_EQ(rejectionOf(better, kFirst), Rejection::ExclusiveLost);
    const auto tie = price(anOrder({aLine(10'000)},
        {inGroup(linePromotion(kFirst, OffUnit {300})), inGroup(linePromotion(kSecond, OffUnit {300}))}));
    EXPECT_EQ(tie.applied, std::vector {kFirst});
}

TEST(Price, KeepsTheGreatestOfExclusiveOrderOffersAcrossLevels)
{
    const auto priced = price(anOrder({aLine(10'000)},
        {inGroup(orderPromotion(kFirst, PromotionLevel::Shop, AmountOff {0, 300})),
            inGroup(orderPromotion(kSecond, PromotionLevel::ShopCoupon, AmountOff {0, 400}))}));
    EXPECT_EQ(priced.goodsNetMinor, 9600);
    EXPECT_EQ(rejectionOf(priced, kFirst), Rejection::ExclusiveLost);
}

TEST(Price, R26_MeasuresAThresholdOnTheBasisThatTheModeNames)
{
    const std::vector promotions {
        orderPromotion(kFirst, PromotionLevel::ShopCoupon, AmountOff {40'000, 38'000}),
        orderPromotion(kSecond, PromotionLevel::CrossShop, EveryFull {40'000, 1000})};
    const auto parallel = price(anOrder({aLine(40'000)}, promotions));
    EXPECT_EQ(parallel.goodsNetMinor, 1000);
    const auto running = price(anOrder({aLine(40'000)}, promotions, StackingMode::Running));
    EXPECT_EQ(rejectionOf(running, kSecond), Rejection::BelowThreshold);
    const auto basis = std::ranges::find(parallel.steps, QStringLiteral("price.basis"), &PriceStep::code);
    EXPECT_EQ(basis->beforeMinor, 40'000);
}

TEST(Price, SaysWhetherTheThresholdOrTheAmountWasMissing)
{
    for (const auto mode : {StackingMode::Parallel, StackingMode::Running}) {
        const auto priced = price(anOrder({aLine(1500)},
            {orderPromotion(kFirst, PromotionLevel::Bonus, AmountOff {0, 5000}),
                orderPromotion(kSecond, PromotionLevel::Bonus, AmountOff {0, 100})},
            mode));
        EXPECT_EQ(rejectionOf(priced, kSecond), Rejection::NothingLeft);
    }
}

TEST(Price, GivesAGiftFromItsThreshold)
{
    const Gift mug {.thresholdMinor = 1000, .sku = QStringLiteral("MUG"), .valueMinor = 250};
    const auto earned = price(anOrder({aLine(1000)}, {orderPromotion(kFirst, PromotionLevel::Shop, mug)}));
    ASSERT_EQ(earned.gifts.size(), 1U);
    EXPECT_EQ(earned.gifts.front().valueMinor, 250);
    const auto missed = price(anOrder({aLine(999)}, {orderPromotion(kFirst, PromotionLevel::Shop, mug)}));
    EXPECT_EQ(rejectionOf(missed, kFirst), Rejection::BelowThreshold);
}

TEST(Price, AddsTaxToNetPricesAndShowsItInGrossOnes)
{
    PriceOrder order = anOrder({aLine(10'000, 2)}, {});
    order.lines.front().taxBasisPoints = 1300;
    EXPECT_EQ(price(order).payableMinor, 20'000);
    EXPECT_EQ(price(order).lines.front().taxMinor, 2301);
    order.pricesIncludeTax = false;
    EXPECT_EQ(price(order).payableMinor, 22'600);
}

struct ShippingCase
{
    const char *name;
    ShippingTerms terms;
    std::int64_t total; ///< for goods of 100.00 before and 80.00 after discounts
};

std::ostream &operator<<(std::ostream &out, const ShippingCase &each)
{
    return out << each.name;
}

class Shipping : public testing::TestWithParam<ShippingCase>
{
};

TEST_P(Shipping, IsCharged)
{
    EXPECT_EQ(shippingCharge(GetParam().terms, 10'000, 8000).total(), GetParam().total);
}

INSTANTIATE_TEST_SUITE_P(Price, Shipping,
    testing::Values(ShippingCase {"base", {.baseMinor = 800}, 800},
        ShippingCase {"remote", {.baseMinor = 800, .remoteSurchargeMinor = 1500}, 2300},
        ShippingCase {"free_exactly_at_the_threshold", {.baseMinor = 800, .freeFromMinor = 8000}, 0},
        ShippingCase {"missed_by_a_cent_after_discounts", {.baseMinor = 800, .freeFromMinor = 8001}, 800},
        ShippingCase {"reached_before_discounts",
            {.baseMinor = 800, .freeFromMinor = 8001, .basis = ShippingTerms::Basis::BeforeDiscounts}, 0},
        ShippingCase {
            "surcharge_waived", {.baseMinor = 800, .remoteSurchargeMinor = 1500, .freeFromMinor = 1}, 0},
        ShippingCase {"surcharge_stays",
            {.baseMinor = 800, .remoteSurchargeMinor = 1500, .remoteAlways = true, .freeFromMinor = 1},
            1500}),
    [](const auto &row) { return std::string(row.param.name); });
