#include "aftersales/refund.h"
#include "models/aftersales/paid_orders.h"
#include "support/price_orders.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace purser;
using namespace purser::aftersales;

namespace {

constexpr std::uint64_t kOrders = 100'000;

using Pieces = std::vector<QString>; ///< one line id a piece

Pieces piecesOf(const PaidOrder &paid)
{
    Pieces pieces;
    for (const PaidLine &line : paid.lines)
        pieces.insert(pieces.end(), static_cast<std::size_t>(line.quantity), line.id);
    return pieces;
}

/// Cuts the pieces into arrivals of one to four.
std::vector<Returned> arrivals(const Pieces &pieces, tests::RandomOrders &random)
{
    std::vector<Returned> steps;
    for (std::size_t at = 0; at < pieces.size();) {
        Returned step;
        for (auto count = random.between(1, 4); count > 0 && at < pieces.size(); --count)
            ++step.pieces[pieces[at++]];
        steps.push_back(std::move(step));
    }
    return steps;
}

struct World
{
    intake::PriceOrder order;
    PaidOrder paid;
    RefundTerms terms;
};

World makeWorld(tests::RandomOrders &random)
{
    World world {.order = random.next(), .paid = {}, .terms = {}};
    world.paid = tests::paidFor(world.order);
    world.terms = {.measure = random.oneIn(2) ? RefundMeasure::Allocated : RefundMeasure::Recalculated,
        .refundsShippingIfFull = random.oneIn(2)};
    return world;
}

struct Outcome
{
    RefundBook book {};
    std::int64_t deductions = 0;
    bool wasEverTooMuch = false;
    bool wasEverRefused = false;
};

Outcome play(const World &world, const std::vector<Returned> &steps)
{
    Outcome outcome;
    const auto reprice = tests::keptPriceBy(world.order);
    for (const Returned &step : steps) {
        const auto refunded = refund(world.paid, outcome.book, step, world.terms, reprice);
        if (!refunded) {
            outcome.wasEverRefused = true;
            break;
        }
        outcome.book = refunded->book;
        outcome.deductions += refunded->amounts.giftDeductionMinor;
        outcome.wasEverTooMuch |= refunded->amounts.refundMinor < 0
            || outcome.book.goodsMinor > world.paid.goodsMinor()
            || outcome.book.paidOutMinor > world.paid.totalMinor();
    }
    return outcome;
}

} // namespace

TEST(RefundProperties, AnySequenceOfReturnsSumsToWhatWasPaidAndNeverExceedsIt)
{
    for (std::uint64_t seed = 0; seed < kOrders; ++seed) {
        tests::RandomOrders random(seed);
        const World world = makeWorld(random);
        Pieces pieces = piecesOf(world.paid);
        std::ranges::shuffle(pieces, random.engine());
        const Outcome all = play(world, arrivals(pieces, random));
        ASSERT_FALSE(all.wasEverRefused) << "seed " << seed;
        ASSERT_FALSE(all.wasEverTooMuch) << "seed " << seed;
        ASSERT_EQ(all.book.goodsMinor, world.paid.goodsMinor()) << "seed " << seed;
        const auto shipping = world.terms.refundsShippingIfFull ? world.paid.shippingMinor : 0;
        const auto due = world.paid.goodsMinor() + shipping;
        ASSERT_LE(all.book.paidOutMinor, due) << "seed " << seed;
        ASSERT_GE(all.book.paidOutMinor, due - all.deductions) << "seed " << seed;
        const Returned again {.pieces = {{pieces.front(), 1}}, .gifts = {}};
        ASSERT_FALSE(withReturned(world.paid, all.book, again.pieces)) << "seed " << seed;
    }
}

TEST(RefundProperties, TheOrderOfReturnsDoesNotChangeTheTotal)
{
    for (std::uint64_t seed = 0; seed < kOrders; ++seed) {
        tests::RandomOrders random(seed);
        World world = makeWorld(random);
        world.terms.measure = RefundMeasure::Allocated;
        Pieces pieces = piecesOf(world.paid);
        std::ranges::shuffle(pieces, random.engine());
        pieces.resize(static_cast<std::size_t>(random.between(1, static_cast<std::int64_t>(pieces.size()))));
        const Outcome one = play(world, arrivals(pieces, random));
        std::ranges::shuffle(pieces, random.engine());
        const Outcome other = play(world, arrivals(pieces, random));
        ASSERT_EQ(one.book.goodsMinor, other.book.goodsMinor) << "seed " << seed;
        ASSERT_EQ(one.book.returned, other.book.returned) << "seed " << seed;
    }
}
