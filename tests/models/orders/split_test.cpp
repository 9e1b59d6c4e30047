#include "orders/split.h"

#include <gtest/gtest.h>

#include <numeric>
#include <rapidcheck.h>

using namespace purser;
using namespace purser::orders;

namespace {

OrderLine lineOf(std::int64_t id, int quantity, std::int64_t totalMinor, std::int64_t discountMinor = 0)
{
    OrderLine line;
    line.id = LineId(id);
    line.sku = QStringLiteral("SKU-%1").arg(id);
    line.quantity = quantity;
    line.totalMinor = totalMinor;
    line.discountMinor = discountMinor;
    return line;
}

/// Any order: tax in the prices or on top, a discount of the lines' or of the order's own.
Order anyOrder()
{
    const auto amount = [] { return *rc::gen::inRange<std::int64_t>(0, 100'000); };
    Order order;
    const int lines = *rc::gen::inRange(1, 6);
    for (int at = 1; at <= lines; ++at) {
        OrderLine line = lineOf(at, *rc::gen::inRange(1, 6), amount(), amount());
        line.taxMinor = *rc::gen::arbitrary<bool>() ? amount() : 0;
        order.totalMinor += line.totalMinor;
        order.lines.push_back(line);
    }
    order.shippingMinor = amount();
    order.discountMinor = amount();
    order.taxMinor = amount();
    order.totalMinor += order.shippingMinor + (*rc::gen::arbitrary<bool>() ? order.taxMinor : 0);
    if (*rc::gen::arbitrary<bool>())
        order.totalMinor += *rc::gen::inRange<std::int64_t>(-500, 500);
    order.codMinor = *rc::gen::arbitrary<bool>() ? order.totalMinor : 0;
    return order;
}

/// The order after some splits, each of any pieces of the first part.
std::vector<Pieces> anyParts(const Order &order)
{
    std::vector<Pieces> parts {openPieces(order)};
    const int times = *rc::gen::inRange(0, 4);
    for (int time = 0; time < times; ++time) {
        Pieces taken;
        for (const LinePieces &one : parts.front())
            if (const int some = *rc::gen::inRange(0, one.quantity + 1); some > 0)
                taken.push_back({one.line, some});
        if (const auto split = splitOff(order, parts, taken))
            parts = *split;
    }
    return parts;
}

std::int64_t sumOf(const std::vector<PartAmounts> &shares, std::int64_t PartAmounts::*amount)
{
    return std::accumulate(shares.begin(), shares.end(), std::int64_t {0},
        [amount](std::int64_t sum, const PartAmounts &share) { return sum + share.*amount; });
}

} // namespace

TEST(Split, R25_PartsSumToTheOrderInEveryAmountWhateverIsSplit)
{
    rc::check([] {
        const Order order = anyOrder();
        const auto shares = shareAmounts(order, anyParts(order));
        std::int64_t goods = 0;
        for (const OrderLine &line : order.lines)
            goods += line.totalMinor;
        RC_ASSERT(sumOf(shares, &PartAmounts::linesMinor) == goods);
        RC_ASSERT(sumOf(shares, &PartAmounts::discountMinor) == order.discountMinor);
        RC_ASSERT(sumOf(shares, &PartAmounts::shippingMinor) == order.shippingMinor);
        RC_ASSERT(sumOf(shares, &PartAmounts::taxMinor) == order.taxMinor);
        RC_ASSERT(sumOf(shares, &PartAmounts::totalMinor) == order.totalMinor);
        RC_ASSERT(sumOf(shares, &PartAmounts::codMinor) == order.codMinor);
    });
}

TEST(Split, R25_OneLineOverPartsLosesNoCentWhateverTheAmount)
{
    rc::check([] {
        const Order order = anyOrder();
        const auto parts = anyParts(order);
        for (const OrderLine &line : order.lines) {
            const auto shares = shareLine(line, line.totalMinor, parts);
            RC_ASSERT(std::accumulate(shares.begin(), shares.end(), std::int64_t {0}) == line.totalMinor);
        }
    });
}

TEST(Split, PiecesStayTheSameHoweverTheyAreSplit)
{
    rc::check([] {
        const Order order = anyOrder();
        const auto parts = anyParts(order);
        RC_ASSERT(uncovered(openPieces(order), parts).empty());
        RC_ASSERT(fitted(parts, openPieces(order)) == parts);
    });
}

TEST(Split, SharesByLargestRemainderAndGivesTheOddCentToTheLargerPart)
{
    Order order;
    order.lines = {lineOf(1, 3, 3'000, 100)};
    order.discountMinor = 100;
    order.shippingMinor = 500;
    order.totalMinor = 3'500;
    order.codMinor = 3'500;
    const auto shares = shareAmounts(order, {{{LineId(1), 2}}, {{LineId(1), 1}}});
    const std::vector<PartAmounts> expected {
        {2'000, 67, 333, 0, 2'333, 2'333}, {1'000, 33, 167, 0, 1'167, 1'167}};
    EXPECT_EQ(shares, expected);
}

TEST(Split, KeepsTheShareOfCancelledPiecesOutOfTheParts)
{
    Order order;
    order.lines = {lineOf(1, 4, 4'000)};
    order.lines.front().cancelled = 2;
    order.totalMinor = 4'000;
    const auto shares = shareAmounts(order, {{{LineId(1), 1}}, {{LineId(1), 1}}});
    ASSERT_EQ(shares.size(), 2U);
    EXPECT_EQ(shares[0].totalMinor, 1'000);
    EXPECT_EQ(shares[1].totalMinor, 1'000);
}

TEST(Split, SaysWhyItIsRefused)
{
    Order order;
    order.lines = {lineOf(1, 2, 2'000), lineOf(2, 1, 500)};
    const struct
    {
        Pieces taken;
        const char *code;
    } cases[] {{{}, "split.nothing"}, {{{LineId(1), 0}}, "split.nothing"},
        {{{LineId(1), 3}}, "order.too-many"}, {{{LineId(9), 1}}, "order.no-such-line"},
        {{{LineId(1), 2}, {LineId(2), 1}}, "split.nothing-left"}};
    for (const auto &[taken, code] : cases) {
        const auto refused = splitOff(order, {}, taken);
        ASSERT_FALSE(refused) << code;
        EXPECT_EQ(refused.error().code, QLatin1String(code));
    }
    order.stage = Stage::Labelled;
    EXPECT_EQ(splitOff(order, {}, {{LineId(1), 1}}).error().code, QStringLiteral("order.stage-passed"));
}

TEST(Split, PartsAreCutToWhatIsStillOpen)
{
    const Pieces first {{LineId(1), 2}};
    const Pieces second {{LineId(1), 2}, {LineId(2), 1}};
    const std::vector<Pieces> cut {{{LineId(1), 2}}, {{LineId(1), 1}}};
    EXPECT_EQ(fitted({first, second}, {{LineId(1), 3}}), cut);
    EXPECT_EQ(uncovered({{LineId(1), 5}, {LineId(2), 1}}, {first, second}), (Pieces {{LineId(1), 1}}));
}
