#include "insight/day_figures_table.h"
#include "insight/order_set_table.h"
#include "support/query_plan.h"

using namespace purser;
using insight::OrderSet;
using orders::Stage;
using By = OrderSet::By;

namespace {

constexpr std::int64_t kDay = 24LL * 3600 * 1000;
constexpr std::int64_t kNoon = 1'790'000'000'000;

/// Two shops with orders at every stage, some cancelled, some taken back, over ten days.
class Orders
{
public:
    Orders()
    {
        orders::registerOrderTables(m_registry);
        std::int64_t id = 0;
        for (int day = 0; day < 10; ++day)
            for (const Stage stage : orders::kStages)
                for (const char *currency : {"EUR", "CNY"})
                    put(++id, day, stage, QLatin1String(currency));
    }

    [[nodiscard]] store::Connection &connection() { return m_store.connection(); }

private:
    void put(std::int64_t id, int day, Stage stage, const QString &currency)
    {
        orders::Order order;
        order.id = orders::OrderId(id);
        order.shop = orders::ShopId(id % 2 + 1);
        order.number = QString::number(id);
        order.remoteId = order.number;
        order.stage = stage;
        order.currency = *base::Currency::parse(currency);
        order.totalMinor = 100 * id;
        order.placedAt = kNoon - day * kDay + id;
        order.shipBy = id % 7 == 0 ? orders::Order::kNoDeadline : kNoon + (5 - day) * kDay + id;
        order.problemCode = id % 5 == 0 ? QStringLiteral("parcel.lost") : QString();
        store::Unit unit {.at = kNoon, .action = QStringLiteral("test")};
        orders::putOrder(unit, std::nullopt, order, order.placedAt);
        for (const Stage passed : {Stage::Received, Stage::Confirmed, Stage::Picking, Stage::Packing,
                 Stage::Labelled, Stage::Shipped})
            if (passed <= stage || id % 3 == 0) // a third went further once and was taken back
                orders::putStageTime(unit, order.id, passed, order.placedAt + 1000LL * int(passed));
        EXPECT_TRUE(store::applyUnit(m_store.connection(), m_store.keys(), unit));
    }

    support::TemporaryStore m_store;
    store::Registry m_registry;
};

struct Case
{
    const char *name;
    OrderSet set;
};

std::ostream &operator<<(std::ostream &out, const Case &row)
{
    return out << row.name;
}

std::vector<orders::OrderId> walked(store::Connection &connection, const OrderSet &set, int limit)
{
    std::vector<orders::OrderId> all;
    std::optional<orders::PageKey> after;
    do {
        const auto page = insight::pageOf(connection, set, after, limit);
        EXPECT_TRUE(page) << (page ? "" : qPrintable(page.error().code));
        if (!page)
            break;
        all.insert(all.end(), page->ids.begin(), page->ids.end());
        after = page->next;
    } while (after);
    return all;
}

class TheOrdersBehindANumber : public ::testing::TestWithParam<Case>
{
protected:
    static Orders &orders()
    {
        static Orders all;
        return all;
    }
};

const auto kShop = std::optional(orders::ShopId(2));

} // namespace

TEST_P(TheOrdersBehindANumber, AreAsManyAsItSaysHoweverTheyArePaged)
{
    auto &connection = orders().connection();
    const OrderSet &set = GetParam().set;
    const auto count = insight::countOf(connection, set);
    ASSERT_TRUE(count);
    EXPECT_GT(*count, 0) << "the case shows nothing";
    const auto whole = walked(connection, set, 1000);
    EXPECT_EQ(static_cast<std::int64_t>(whole.size()), *count);
    EXPECT_EQ(walked(connection, set, 3), whole);
    EXPECT_EQ(std::set(whole.begin(), whole.end()).size(), whole.size());
    for (const orders::OrderId id : whole) {
        const auto order = **orders::findOrderRow(connection, id);
        EXPECT_TRUE(!set.shop || order.shop == *set.shop);
        if (set.by == By::Deadline) {
            EXPECT_LT(order.stage, Stage::Shipped);
            EXPECT_TRUE(order.shipBy >= set.from && order.shipBy < set.to);
        }
        if (set.by == By::Arrival) {
            EXPECT_TRUE(order.stage >= *set.stage && order.stage != Stage::Cancelled);
        }
        if (set.by == By::Sale) {
            EXPECT_TRUE(order.stage != Stage::Cancelled && order.currency.code() == set.code);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Rows, TheOrdersBehindANumber,
    ::testing::Values(Case {"late", {.by = By::Deadline, .from = 0, .to = kNoon}},
        Case {"late_in_one_shop", {.by = By::Deadline, .from = 0, .to = kNoon, .shop = kShop}},
        Case {"due_later", {.by = By::Deadline, .from = kNoon, .to = kNoon + 2 * kDay}},
        Case {"shipped",
            {.by = By::Arrival, .from = kNoon - kDay, .to = kNoon + kDay, .stage = Stage::Shipped}},
        Case {"labelled_in_one_shop",
            {.by = By::Arrival, .from = 0, .to = kNoon + kDay, .stage = Stage::Labelled, .shop = kShop}},
        Case {"placed", {.by = By::Placing, .from = kNoon - 3 * kDay, .to = kNoon}},
        Case {"placed_and_picking",
            {.by = By::Placing, .from = kNoon - 3 * kDay, .to = kNoon, .stage = Stage::Picking}},
        Case {"sold", {.by = By::Sale, .from = kNoon - 3 * kDay, .to = kNoon, .code = QStringLiteral("CNY")}},
        Case {"lost", {.by = By::Problem, .code = QStringLiteral("parcel.lost")}},
        Case {"lost_in_one_shop", {.by = By::Problem, .code = QStringLiteral("parcel.lost"), .shop = kShop}}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(DayFigures, EveryNumberIsItsSetAndPartsAddUp)
{
    Orders all;
    for (const std::optional<orders::ShopId> &shop : {std::optional<orders::ShopId> {}, kShop}) {
        const auto day =
            insight::readDay(all.connection(), insight::dayScope(kNoon, QTimeZone("Europe/Amsterdam"), shop));
        ASSERT_TRUE(day);
        std::vector<insight::SetFigure> figures {day->lateNow, day->dueSoon, day->dueLater, day->dueTomorrow,
            day->dueToday, day->shipped, day->labelled};
        for (const auto *more : {&day->labelledByHour, &day->placedByStage, &day->problems})
            figures.insert(figures.end(), more->begin(), more->end());
        for (const auto &sale : day->sales)
            figures.push_back(sale.orders);
        for (const auto &figure : figures)
            EXPECT_EQ(insight::countOf(all.connection(), figure.set).value(), figure.count)
                << int(figure.set.by) << ' ' << qPrintable(figure.set.code);
        EXPECT_EQ(day->lateNow.count + day->dueSoon.count + day->dueLater.count, day->dueToday.count);
        std::int64_t hours = 0;
        for (const auto &hour : day->labelledByHour)
            hours += hour.count;
        EXPECT_EQ(hours, day->labelled.count);
        EXPECT_GT(day->shipped.count, 0);
        EXPECT_EQ(day->sales.size(), shop ? 1U : 2U) << "currencies are never added up";
    }
}

TEST(DayFigures, ADayIsAsLongAsTheClocksMakeIt)
{
    const QTimeZone zone("Europe/Amsterdam");
    const auto hours = [&](const char *moment) {
        const auto at = base::toMilliseconds(*base::parseIso(QLatin1String(moment)));
        const auto day = insight::dayScope(at, zone, {});
        EXPECT_TRUE(day.from <= at && at < day.to);
        return (day.to - day.from) / (3600 * 1000);
    };
    EXPECT_EQ(hours("2026-03-29T10:00:00Z"), 23);
    EXPECT_EQ(hours("2026-10-25T10:00:00Z"), 25);
    EXPECT_EQ(hours("2026-11-24T10:00:00Z"), 24);
}

TEST(DayFigures, NeitherScanOrdersNorTheirStages)
{
    auto statements = insight::orderSetStatements();
    for (const auto &statement : insight::dayStatements())
        statements.push_back(statement);
    support::expectIndexed(statements,
        [](const QString &step) { return step == u"SCAN t" || step.endsWith(u"count(DISTINCT)"); });
}
