#include "models/orders/kept_orders.h"

#include <rapidcheck.h>

using namespace purser;
using namespace purser::orders;

namespace {

constexpr std::int64_t kMoments = 6; ///< few, so that many orders share one

std::int64_t someMoment()
{
    return *rc::gen::inRange<std::int64_t>(0, kMoments);
}

ShopId someShop()
{
    return ShopId(*rc::gen::inRange<std::int64_t>(1, 3));
}

OrderFilter someFilter()
{
    if (*rc::gen::inRange(0, 4) == 0)
        return {.sort = OrderSort::Newest};
    OrderFilter filter;
    if (*rc::gen::arbitrary<bool>())
        filter.shop = someShop();
    if (*rc::gen::arbitrary<bool>())
        filter.tab = Tab::New;
    else if (*rc::gen::arbitrary<bool>())
        filter.stage = Stage::Received;
    return filter;
}

std::vector<OrderId> shownIds(const std::vector<Order> &orders, const OrderFilter &filter)
{
    std::vector<OrderId> ids;
    for (const Order &order : orders)
        if (!filter.shop || order.shop == *filter.shop)
            ids.push_back(order.id);
    return ids;
}

} // namespace

TEST(KeysetPages, NeitherSkipNorRepeatWhileOrdersComeIn)
{
    EXPECT_TRUE(rc::check([] {
        orders::test::KeptOrders kept;
        for (int left = *rc::gen::inRange(0, 25); left > 0; --left)
            kept.add(someShop(), someMoment(), someMoment());
        const OrderFilter filter = someFilter();
        const auto fromStart = shownIds(kept.all(), filter);
        const int limit = *rc::gen::inRange(1, 8);
        std::vector<OrderId> seen;
        std::optional<PageKey> after;
        do {
            const auto page = orderPage(kept.connection(), filter, after, limit);
            RC_ASSERT(page.has_value());
            for (const Order &order : page->orders)
                seen.push_back(order.id);
            after = page->next;
            if (*rc::gen::arbitrary<bool>())
                kept.add(someShop(), someMoment(), someMoment());
        } while (after && seen.size() < 100);
        const std::set<OrderId> once(seen.begin(), seen.end());
        RC_ASSERT(once.size() == seen.size());
        for (const OrderId id : fromStart)
            RC_ASSERT(once.contains(id));
    }));
}

TEST(KeysetPages, StandInTheOrderOfTheirKey)
{
    EXPECT_TRUE(rc::check([] {
        orders::test::KeptOrders kept;
        for (int left = *rc::gen::inRange(0, 25); left > 0; --left)
            kept.add(someShop(), someMoment(), someMoment());
        const auto byDeadline = orderPage(kept.connection(), {}, std::nullopt, 100);
        const auto newest = orderPage(kept.connection(), {.sort = OrderSort::Newest}, std::nullopt, 100);
        RC_ASSERT(byDeadline && newest);
        RC_ASSERT(std::ranges::is_sorted(
            byDeadline->orders, {}, [](const Order &order) { return std::pair(order.shipBy, order.id); }));
        RC_ASSERT(std::ranges::is_sorted(newest->orders, std::greater(),
            [](const Order &order) { return std::pair(order.placedAt, order.id); }));
        RC_ASSERT(byDeadline->orders.size() == kept.all().size());
    }));
}
