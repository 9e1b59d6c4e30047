#include "support/desk_profile.h"
#include "support/sandbox_child.h"

#include <atomic>

using namespace purser;

namespace {

class MovedClock final : public base::Clock
{
public:
    [[nodiscard]] base::Instant now() const override { return m_start + m_gone.load(); }
    void pass(std::chrono::minutes time) { m_gone = m_gone.load() + time; }

private:
    base::Instant m_start = base::SystemClock().now();
    std::atomic<std::chrono::milliseconds> m_gone {};
};

/// Counts what leaves for the list of ids, and for the list of orders.
class Counter final : public net::Observer
{
public:
    std::optional<base::Error> beforeSend(const net::Request &request) override
    {
        m_ids += request.url.path() == u"/v1/orders/ids" ? 1 : 0;
        m_orders += request.url.path() == u"/v1/orders" ? 1 : 0;
        return {};
    }
    void afterReceive(const net::Request & /*request*/, base::Result<net::Response> & /*result*/) override {}

    /// Since the last call.
    [[nodiscard]] int ids() { return m_ids.exchange(0); }
    [[nodiscard]] int orders() { return m_orders.exchange(0); }

private:
    std::atomic<int> m_ids {0};
    std::atomic<int> m_orders {0};
};

/// A desk on the sandbox's first shop, which has been compared as it was added and pulled.
class IdRhythm : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto added = desk::waited(m_profile.desk().addShop(
            QStringLiteral("sandbox"), m_sandbox.url(), QStringLiteral("First"), m_sandbox.shopToken(0)));
        ASSERT_TRUE(added) << qPrintable(added.error().code);
        m_shop = *added;
        pass(desk::IdComparison::WhenDue);
        ASSERT_EQ(m_counter.ids(), 1) << "the first pass after the start compares";
    }

    void pass(desk::IdComparison comparison)
    {
        const auto report = desk::waited(m_profile.desk().sync(m_shop, comparison));
        EXPECT_EQ(report.problem, QString());
        EXPECT_EQ(report.missing, 0);
    }

    desk::Surroundings surroundings() { return {.clock = &m_clock, .observer = &m_counter}; }

    support::SandboxChild m_sandbox {20};
    MovedClock m_clock;
    Counter m_counter;
    support::DeskProfile m_profile {surroundings()};
    orders::ShopId m_shop;
};

} // namespace

TEST_F(IdRhythm, AsksForTheIdsOnceAnHourHoweverOftenItPulls)
{
    (void)m_counter.orders();
    for (int minute = 0; minute < 59; ++minute) {
        m_clock.pass(std::chrono::minutes(1));
        pass(desk::IdComparison::WhenDue);
    }
    EXPECT_EQ(m_counter.ids(), 0);
    EXPECT_GE(m_counter.orders(), 59) << "changes are pulled on every pass";
    m_clock.pass(std::chrono::minutes(1));
    pass(desk::IdComparison::WhenDue);
    pass(desk::IdComparison::WhenDue);
    EXPECT_EQ(m_counter.ids(), 1);
}

TEST_F(IdRhythm, AsksWheneverAPersonDoes)
{
    pass(desk::IdComparison::Always);
    EXPECT_EQ(desk::waited(m_profile.desk().syncNow(m_shop)).problem, QString());
    EXPECT_EQ(m_counter.ids(), 2);
}

TEST_F(IdRhythm, AsksOnceAfterEveryStart)
{
    m_clock.pass(std::chrono::minutes(1));
    m_profile.open(surroundings());
    pass(desk::IdComparison::WhenDue);
    pass(desk::IdComparison::WhenDue);
    EXPECT_EQ(m_counter.ids(), 1);
}

TEST_F(IdRhythm, IsTheShopsOwnWhereItsSettingsSaySo)
{
    auto shop = desk::waited(m_profile.desk().shops())->front();
    desk::ShopChange change {.name = shop.name, .url = shop.url, .settings = desk::settingsOf(shop)};
    change.settings.compareEvery = std::chrono::minutes(5);
    ASSERT_TRUE(desk::waited(m_profile.desk().changeShop(m_shop, change)));
    m_clock.pass(std::chrono::minutes(5));
    pass(desk::IdComparison::WhenDue);
    EXPECT_EQ(m_counter.ids(), 1);
}
