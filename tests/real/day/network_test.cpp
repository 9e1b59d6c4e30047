#include "support/desk_profile.h"
#include "support/sandbox_child.h"

#include <thread>

using namespace purser;
using desk::waited;

namespace {

using Steady = std::chrono::steady_clock;

/// A network that can be cut, and that remembers who was asked to wait and when he came back.
class Wire final : public net::Observer
{
public:
    void cut(bool isCut) { m_isCut = isCut; }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] QStringList tooSoon() const { return m_tooSoon; }

    [[nodiscard]] std::optional<base::Error> beforeSend(const net::Request &request) override
    {
        if (m_isCut)
            return base::Error {
                base::Error::Kind::RetryLater, QStringLiteral("net.connection-refused"), {}, {}};
        const std::lock_guard hold(m_guard);
        const auto until = m_waits.find(std::this_thread::get_id());
        if (until != m_waits.end() && Steady::now() < until->second)
            m_tooSoon << request.url.path();
        return std::nullopt;
    }

    void afterReceive(const net::Request &, base::Result<net::Response> &result) override
    {
        if (!result || result->status != 429)
            return;
        const std::lock_guard hold(m_guard);
        ++m_refused;
        // A timer may be a millisecond early.
        m_waits[std::this_thread::get_id()] = Steady::now()
            + std::chrono::seconds(result->header("Retry-After").toInt()) - std::chrono::milliseconds(20);
    }

private:
    std::atomic_bool m_isCut = false;
    std::mutex m_guard; // guards all below
    std::map<std::thread::id, Steady::time_point> m_waits;
    int m_refused = 0;
    QStringList m_tooSoon;
};

/// The computer's clock, moved on by the test.
class MovedClock final : public base::Clock
{
public:
    [[nodiscard]] base::Instant now() const override { return base::SystemClock().now() + m_by.load(); }
    void advance(std::chrono::milliseconds by) { m_by = m_by.load() + by; }

private:
    std::atomic<std::chrono::milliseconds> m_by {std::chrono::milliseconds(0)};
};

void syncAll(desk::Desk &desk)
{
    const auto shops = waited(desk.shops());
    for (const orders::Shop &shop : *shops)
        (void)waited(desk.sync(shop.id));
}

void addShops(desk::Desk &desk, const support::SandboxChild &sandbox)
{
    for (const desk::DayShop &shop : sandbox.plan().shops)
        EXPECT_TRUE(waited(desk.addShop(QStringLiteral("sandbox"), sandbox.url(), shop.name, shop.token)));
}

} // namespace

TEST(Network, ThatLimitsIsAskedNoSoonerThanItSays)
{
    support::SandboxChild sandbox(60);
    Wire wire;
    desk::Surroundings surroundings;
    surroundings.observer = &wire;
    support::DeskProfile profile(surroundings);
    addShops(profile.desk(), sandbox);
    sandbox.control("PUT", QStringLiteral("/faults"), {{QStringLiteral("limit_per_s"), 1}});
    for (int pass = 0; pass < 2; ++pass)
        syncAll(profile.desk());
    EXPECT_GT(wire.refused(), 0) << "the limit was never met";
    EXPECT_EQ(wire.tooSoon().join(u' ').toStdString(), "");
    EXPECT_EQ(waited(profile.desk().idsIn({}, 1'000))->size(), 60u);
}

TEST(Network, ThatIsGoneForAnHourLosesNothingAndDoublesNothing)
{
    support::SandboxChild sandbox(30);
    Wire wire;
    MovedClock clock;
    desk::Surroundings surroundings;
    surroundings.observer = &wire;
    surroundings.clock = &clock;
    support::DeskProfile profile(surroundings);
    auto &desk = profile.desk();
    addShops(desk, sandbox);
    syncAll(desk);

    wire.cut(true);
    const auto ready = *waited(desk.idsIn({.tab = orders::Tab::New}, 1'000));
    ASSERT_GT(ready.size(), 10u);
    EXPECT_TRUE(waited(desk.confirm(ready)).isClean());
    const auto wave = waited(desk.startWave(ready));
    EXPECT_TRUE(waited(desk.finishWave(wave.wave.id)).isClean());
    EXPECT_TRUE(waited(desk.verify(ready)).isClean());
    for (std::size_t at = 0; at < ready.size(); ++at)
        EXPECT_TRUE(
            waited(desk.fulfil(ready[at], QStringLiteral("own"), QStringLiteral("OWN-%1").arg(at), {}))
                .isClean());
    syncAll(desk);
    EXPECT_EQ(waited(desk.outbox(1'000))->size(), ready.size()) << "all of it waits";
    clock.advance(std::chrono::hours(1));
    sandbox.control("POST", QStringLiteral("/clock"), {{QStringLiteral("advance_s"), 3'600}});
    sandbox.control("POST", QStringLiteral("/orders"), {{QStringLiteral("count"), 12}});
    syncAll(desk);

    wire.cut(false);
    syncAll(desk);
    EXPECT_TRUE(waited(desk.outbox(1'000))->empty());
    EXPECT_EQ(waited(desk.idsIn({}, 1'000))->size(), 42u) << "what was ordered meanwhile is here";
    QStringList sent;
    for (const auto &value : sandbox.control("GET", QStringLiteral("/truth")).value(u"orders").toArray())
        for (const auto &one : value.toObject().value(u"order").toObject().value(u"fulfilments").toArray())
            if (const QString tracking = one.toObject().value(u"tracking").toString();
                tracking.startsWith(u"OWN-"))
                sent << tracking;
    EXPECT_EQ(sent.size(), qsizetype(ready.size()));
    EXPECT_EQ(QSet<QString>(sent.begin(), sent.end()).size(), qsizetype(ready.size())) << "each once";
}
