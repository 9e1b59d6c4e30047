#include "models/orders/kept_orders.h"
#include "orders/actions.h"

#include <rapidcheck.h>

using namespace purser;
using namespace purser::orders;

namespace {

ShopId someShop()
{
    return ShopId(*rc::gen::inRange<std::int64_t>(1, 4));
}

/// Any change of stage or flag that moves an order between tabs.
Order changed(Order order)
{
    switch (*rc::gen::inRange(0, 7)) {
    case 0: order.stage = kStages[*rc::gen::inRange<std::size_t>(0, kStages.size())]; break;
    case 1: order.holdCode = order.holdCode.isEmpty() ? QStringLiteral("by-hand") : QString(); break;
    case 2: order.blocks = *rc::gen::inRange(0, 2); break;
    case 3: order.isReserved = !order.isReserved; break;
    case 4:
        order.problemCode = order.problemCode.isEmpty() ? QStringLiteral("parcel.lost") : QString();
        break;
    case 5: order.openCases = *rc::gen::inRange(0, 2); break;
    default: order.units += 1; break;
    }
    return order;
}

std::int64_t listLength(store::Connection &connection, const OrderFilter &filter)
{
    std::int64_t length = 0;
    std::optional<PageKey> after;
    do {
        const auto page = orderPage(connection, filter, after, 7);
        RC_ASSERT(page.has_value());
        length += static_cast<std::int64_t>(page->orders.size());
        after = page->next;
    } while (after);
    return length;
}

void assertCountsAreTheLists(store::Connection &connection, std::optional<ShopId> shop)
{
    const auto counts = tabCounts(connection, shop);
    RC_ASSERT(counts.has_value());
    for (const Tab tab : kTabs)
        RC_ASSERT(
            (*counts)[static_cast<std::size_t>(tab)] == listLength(connection, {.tab = tab, .shop = shop}));
}

} // namespace

TEST(TabCounts, AreTheLengthsOfTheListsAtEveryMoment)
{
    EXPECT_TRUE(rc::check([] {
        orders::test::KeptOrders kept;
        for (int left = *rc::gen::inRange(1, 12); left > 0; --left) {
            if (kept.all().empty() || *rc::gen::inRange(0, 3) == 0) {
                kept.add(someShop(), *rc::gen::inRange<std::int64_t>(0, 4));
            } else {
                const auto at = *rc::gen::inRange<std::size_t>(0, kept.all().size());
                kept.change(at, changed(kept.all()[at]));
            }
            assertCountsAreTheLists(kept.connection(), std::nullopt);
            assertCountsAreTheLists(kept.connection(), ShopId(1));
        }
    }));
}
