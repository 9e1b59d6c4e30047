#include "aftersales/refund.h"

#include "models/aftersales/paid_orders.h"
#include "support/price_orders.h"

#include <gtest/gtest.h>

#include <numeric>
#include <ostream>

using namespace purser;
using namespace purser::aftersales;
using intake::AmountOff;
using intake::PromotionLevel;
using tests::orderPromotion;
using tests::priceLine;

namespace {

const QString kL1 = QStringLiteral("L1");
const QString kL2 = QStringLiteral("L2");
const QString kPromotion = QStringLiteral("p");
const RefundTerms kAllocated {};
const RefundTerms kRecalculated {.measure = RefundMeasure::Recalculated};

intake::PriceOrder anOrder(std::vector<intake::PriceLine> lines, const intake::OrderOffer &offer)
{
    return {.currency = *base::Currency::parse(u"CNY"),
        .lines = std::move(lines),
        .promotions = {orderPromotion(kPromotion, PromotionLevel::ShopCoupon, offer)}};
}

/// What each return of @p steps gives back; a refusal ends the list with -1.
std::vector<std::int64_t> refunds(const intake::PriceOrder &order, const std::vector<Returned> &steps,
    const RefundTerms &terms = kAllocated)
{
    const PaidOrder paid = tests::paidFor(order);
    RefundBook book;
    std::vector<std::int64_t> amounts;
    for (const Returned &step : steps) {
        const auto refunded = refund(paid, book, step, terms, tests::keptPriceBy(order));
        amounts.push_back(refunded ? refunded->amounts.refundMinor : -1);
        book = refunded ? refunded->book : book;
    }
    return amounts;
}

Returned one(const QString &line)
{
    return {.pieces = {{line, 1}}, .gifts = {}};
}

/// The mistakes that other shops made; the ids are those of the list of known faults.
struct Fault
{
    const char *name;
    intake::PriceOrder order;
    std::vector<Returned> steps;
    std::vector<std::int64_t> refunds;
};

std::ostream &operator<<(std::ostream &out, const Fault &fault)
{
    return out << fault.name;
}

class KnownFault : public testing::TestWithParam<Fault>
{
};

intake::PriceOrder taxedOrder()
{
    auto order = anOrder({priceLine(kL1, 10'000, 2)}, AmountOff {0, 2000});
    order.lines.front().taxBasisPoints = 1000;
    order.pricesIncludeTax = false;
    return order;
}

const intake::PriceOrder kR22 = anOrder({priceLine(kL1, 15'000), priceLine(kL2, 6000)}, AmountOff {0, 4200});
const intake::PriceOrder kR23 = anOrder({priceLine(kL1, 600), priceLine(kL2, 400)}, AmountOff {0, 100});

} // namespace

TEST_P(KnownFault, DoesNotHappen)
{
    EXPECT_EQ(refunds(GetParam().order, GetParam().steps), GetParam().refunds);
}

INSTANTIATE_TEST_SUITE_P(Refund, KnownFault,
    testing::Values(Fault {"R21_same_unit_twice", kR22, {one(kL1), one(kL1)}, {12'000, -1}},
        Fault {"R21_more_than_ordered", kR22, {{.pieces = {{kL1, 2}}, .gifts = {}}}, {-1}},
        Fault {"R22_dearer_item_first", kR22, {one(kL1), one(kL2)}, {12'000, 4800}},
        Fault {"R22_cheaper_item_first", kR22, {one(kL2), one(kL1)}, {4800, 12'000}},
        Fault {"R23_each_item_bears_its_share", kR23, {one(kL1), one(kL2)}, {540, 360}},
        Fault {"R24_tax_on_the_discounted_unit", taxedOrder(), {one(kL1), one(kL1)}, {9900, 9900}},
        Fault {"R25_three_units_of_ten_cents", anOrder({priceLine(kL1, 4, 3)}, AmountOff {0, 2}),
            {one(kL1), one(kL1), one(kL1)}, {3, 3, 4}}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(Refund, R21_TellsHowManyPiecesAreStillOpen)
{
    const auto order = anOrder({priceLine(kL1, 1000, 3)}, AmountOff {0, 0});
    const RefundBook book {.returned = {{kL1, 2}}};
    const auto refused =
        refund(tests::paidFor(order), book, {{{kL1, 2}}, {}}, kAllocated, tests::keptPriceBy(order));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(),
        (base::Refusal {QStringLiteral("refund.too-many"), {kL1, QStringLiteral("2"), QStringLiteral("1")}}));
}

TEST(Refund, R21_RefusesMoneyAboveWhatIsLeftOfThePayment)
{
    const PaidOrder paid = tests::paidFor(kR22);
    const auto first = withMoney(paid, {}, {10'000, paid.currency});
    ASSERT_TRUE(first);
    const auto second = withMoney(paid, *first, {6801, paid.currency});
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, QStringLiteral("refund.above-paid"));
    EXPECT_TRUE(withMoney(paid, *first, {6800, paid.currency}));
}

TEST(Refund, NeverPaysMoreThanTheOrderAfterAGoodwillPayment)
{
    const PaidOrder paid = tests::paidFor(kR22);
    const auto goodwill = withMoney(paid, {}, {6000, paid.currency});
    const auto all =
        refund(paid, *goodwill, {{{kL1, 1}, {kL2, 1}}, {}}, kAllocated, tests::keptPriceBy(kR22));
    ASSERT_TRUE(all);
    EXPECT_EQ(all->amounts.refundMinor, 10'800);
    EXPECT_EQ(all->book.paidOutMinor, paid.totalMinor());
}

TEST(Refund, RefusesLinesAndCountsThatAreNotOnTheOrder)
{
    const auto code = [](const Quantities &pieces) {
        const auto booked = withReturned(tests::paidFor(kR22), {}, pieces);
        return booked ? QString() : booked.error().code;
    };
    EXPECT_EQ(code({{QStringLiteral("L9"), 1}}), QStringLiteral("refund.unknown-line"));
    EXPECT_EQ(code({{kL1, 0}}), QStringLiteral("refund.bad-quantity"));
    EXPECT_EQ(code({}), QStringLiteral("refund.nothing-returned"));
}

TEST(Refund, RecalculatesTheKeptGoodsAndNeverAsksMoneyBack)
{
    const auto order = anOrder({priceLine(kL1, 10'000), priceLine(kL2, 1000)}, AmountOff {11'000, 3000});
    EXPECT_EQ(refunds(order, {one(kL2), one(kL1)}, kRecalculated), (std::vector<std::int64_t> {0, 8000}));
}

TEST(Refund, GivesShippingBackWithTheLastPieceOnly)
{
    auto order = kR23;
    order.shipping.baseMinor = 800;
    const RefundTerms ifFull {.refundsShippingIfFull = true};
    EXPECT_EQ(refunds(order, {one(kL1), one(kL2)}, ifFull), (std::vector<std::int64_t> {540, 1160}));
    EXPECT_EQ(refunds(order, {one(kL1), one(kL2)}), (std::vector<std::int64_t> {540, 360}));
}

TEST(Refund, DeductsAGiftOnceUnlessItCameBack)
{
    const auto order = anOrder(
        {priceLine(kL1, 20'000), priceLine(kL2, 12'000)}, intake::Gift {30'000, QStringLiteral("MUG"), 2500});
    EXPECT_EQ(refunds(order, {one(kL2), one(kL1)}), (std::vector<std::int64_t> {9500, 20'000}));
    const Returned withGift {.pieces = {{kL2, 1}}, .gifts = {kPromotion}};
    EXPECT_EQ(refunds(order, {withGift, one(kL1)}), (std::vector<std::int64_t> {12'000, 20'000}));
}
