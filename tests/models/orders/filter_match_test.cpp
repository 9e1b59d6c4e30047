#include "orders/filter_match.h"

#include "kept_orders.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::orders;

namespace {

constexpr std::int64_t kHour = 3'600'000;
/// 2026-11-24 14:30 in Amsterdam.
const base::Instant kNow = base::fromMilliseconds(1'795'527'000'000);

std::vector<Shop> shops()
{
    Shop berlin {.id = ShopId(1), .name = QStringLiteral("Berlin Outlet")};
    Shop tea {.id = ShopId(2), .name = QStringLiteral("青屿茶事")};
    return {berlin, tea};
}

Order order()
{
    Order made;
    made.id = OrderId(7);
    made.shop = ShopId(1);
    made.currency = *base::Currency::parse(u"EUR");
    made.totalMinor = 9'950;
    made.placedAt = base::toMilliseconds(kNow) - 30 * kHour;
    made.shipBy = base::toMilliseconds(kNow) + 2 * kHour;
    made.payment = Payment::Paid;
    made.carrier = QStringLiteral("PostNL");
    made.country = QStringLiteral("NL");
    made.units = 3;
    made.isReserved = true;
    return made;
}

bool holds(const QString &text, const Order &about)
{
    QStringList names;
    for (const Shop &shop : shops())
        names << shop.name;
    const auto typed = parseFilter(text, names);
    EXPECT_TRUE(typed) << qPrintable(text);
    const auto criteria =
        criteriaOf(typed.value_or(TypedFilter {}), shops(), kNow, QTimeZone("Europe/Amsterdam"));
    return std::ranges::all_of(criteria, [&about](const Criterion &one) { return passes(about, one); });
}

struct Row
{
    const char *text;
    bool holds;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.text;
}

class Conditions : public ::testing::TestWithParam<Row>
{
};

TEST_P(Conditions, HoldForThisOrderOrNot)
{
    EXPECT_EQ(holds(QString::fromUtf8(GetParam().text), order()), GetParam().holds);
}

INSTANTIATE_TEST_SUITE_P(Filter, Conditions,
    ::testing::Values(Row {"shop:berlin", true}, Row {"shop:青屿", false}, Row {"-shop:青屿", true},
        Row {"stage:new", true}, Row {"stage:received", true}, Row {"stage:ready", false},
        Row {"stage:ready,new", true}, Row {"late", false}, Row {"-late", true}, Row {"stock:kept", true},
        Row {"stock:short", false}, Row {"total:99.5", true}, Row {"total:99.50", true},
        Row {"total:>99.5", false}, Row {"total:>=99.5", true}, Row {"total:<100", true},
        Row {"total:<=99", false}, Row {"total:90..99.5", true}, Row {"total:90..99.4", false},
        Row {"total:1,99.5", true}, Row {"due:today", true}, Row {"due:tomorrow", false},
        Row {"due:<tomorrow", true}, Row {"due:>today", false}, Row {"due:2h", false}, Row {"due:3h", true},
        Row {"due:2026-11-24", true}, Row {"due:none", false}, Row {"placed:yesterday", true},
        Row {"placed:today", false}, Row {"placed:2d", true}, Row {"placed:24h", false},
        Row {"pay:paid,cod", true}, Row {"pay:cod", false}, Row {"carrier:post", true},
        Row {"carrier:dhl", false}, Row {"country:nl", true}, Row {"tag:gift", false}, Row {"units:3", true},
        Row {"units:>3", false}, Row {"units:1,3", true}));

TEST(Filter, KnowsLateShortTaggedAndWithoutDeadline)
{
    Order late = order();
    late.shipBy = base::toMilliseconds(kNow) - 1;
    EXPECT_TRUE(holds(QStringLiteral("late due:<today"), late) || holds(QStringLiteral("late"), late));
    late.stage = Stage::Shipped;
    EXPECT_FALSE(holds(QStringLiteral("late"), late)) << "what has left the house is late no more";
    Order missing = order();
    missing.isReserved = false;
    EXPECT_TRUE(holds(QStringLiteral("stock:short"), missing));
    missing.isGift = true;
    EXPECT_TRUE(holds(QStringLiteral("tag:gift"), missing));
    missing.shipBy = Order::kNoDeadline;
    EXPECT_TRUE(holds(QStringLiteral("due:none"), missing));
    EXPECT_FALSE(holds(QStringLiteral("due:today"), missing));
}

TEST(Filter, KnowsATagThatARuleGave)
{
    Order tagged = order();
    tagged.tags = {QStringLiteral("易碎"), QStringLiteral("glass ware")};
    for (const char *text : {"tag:易碎", "标签：易碎", "tag:\"Glass Ware\"", "tag:gift,易碎", "-tag:glass"})
        EXPECT_TRUE(holds(QString::fromUtf8(text), tagged)) << text;
    EXPECT_FALSE(holds(QStringLiteral("tag:gift"), tagged));
    EXPECT_FALSE(holds(QStringLiteral("tag:易碎"), order()));
}

TEST(Filter, ReadsAnAmountInTheOrdersOwnCurrency)
{
    Order yen = order();
    yen.currency = *base::Currency::parse(u"JPY");
    yen.totalMinor = 5'000;
    EXPECT_TRUE(holds(QStringLiteral("total:5000"), yen));
    EXPECT_FALSE(holds(QStringLiteral("total:50"), yen));
}

/// Every seventh of the orders is in the other shop, every third is late, amounts rise.
void fill(test::KeptOrders &kept, int count)
{
    for (int at = 0; at < count; ++at) {
        const std::int64_t shipBy = base::toMilliseconds(kNow) + (at % 3 == 0 ? -1 : 1) * (at + 1) * 1'000;
        kept.add(ShopId(at % 7 == 0 ? 2 : 1), shipBy);
        Order changed = kept.all().back();
        changed.totalMinor = at * 100;
        kept.change(static_cast<std::size_t>(at), changed);
    }
}

TEST(FilteredPages, HaveEveryOrderThatPassesOnceInTheOrderOfTheList)
{
    test::KeptOrders kept;
    fill(kept, 700);
    for (const char *text : {"late", "shop:青屿", "total:>1000", "late shop:berlin total:<900", "-late",
             "due:10h", "stage:new -shop:berlin", "total:>99999"}) {
        const auto typed = parseFilter(
            QString::fromUtf8(text), {QStringLiteral("Berlin Outlet"), QStringLiteral("青屿茶事")});
        ASSERT_TRUE(typed);
        const OrderFilter filter {
            .tab = Tab::New, .criteria = criteriaOf(*typed, shops(), kNow, QTimeZone::utc())};
        std::vector<OrderId> found;
        std::optional<PageKey> after;
        do {
            const auto page = filteredPage(kept.connection(), filter, after, 60, 500);
            ASSERT_TRUE(page);
            for (const Order &each : page->orders)
                found.push_back(each.id);
            after = page->next;
        } while (after);
        std::vector<Order> expected;
        for (const Order &each : kept.all())
            if (passes(each, filter))
                expected.push_back(each);
        std::ranges::sort(expected, {}, [](const Order &each) { return std::pair(each.shipBy, each.id); });
        std::vector<OrderId> ids;
        for (const Order &each : expected)
            ids.push_back(each.id);
        EXPECT_EQ(found, ids) << text;
    }
}

TEST(FilteredPages, StopReadingAtTheirBoundAndSayWhereToGoOn)
{
    test::KeptOrders kept;
    fill(kept, 700);
    const auto typed = parseFilter(QStringLiteral("total:>690"), {});
    const OrderFilter filter {.criteria = criteriaOf(*typed, shops(), kNow, QTimeZone::utc())};
    const auto page = filteredPage(kept.connection(), filter, {}, 60, 500);
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->next.has_value());
    EXPECT_LT(page->orders.size(), 9U);
}

} // namespace
