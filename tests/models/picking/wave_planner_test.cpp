#include "picking/wave_planner.h"

#include "base/random.h"
#include "models/picking/picking_cases.h"
#include "picking/pick_walk.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace purser;
using namespace purser::picking;

namespace {

WaveTask taskOf(const QJsonObject &instance)
{
    WaveTask task {.warehouse = warehouseOf(instance.value(u"warehouse").toObject())};
    task.limits = {.orders = instance.value(u"max_orders_per_wave").toInteger(),
        .units = instance.value(u"max_units_per_wave").toInteger()};
    for (const QJsonValue &entry : instance.value(u"orders").toArray()) {
        WaveOrder order;
        for (const QJsonValue &line : entry.toObject().value(u"lines").toArray()) {
            order.places.push_back(placeOf(line.toObject()));
            order.units += line.toObject().value(u"qty").toInteger();
        }
        task.orders.push_back(order);
    }
    return task;
}

QJsonArray publicWaves(const QString &key)
{
    return publicCases(QStringLiteral("waves/waves_public.json"), key);
}

/// Empty if the plan holds every order once, keeps the limits and claims what is walked.
std::string faultOf(const WaveTask &task, const WavePlan &plan)
{
    std::vector<std::size_t> seen;
    Millimetres length = 0;
    for (const PlannedWave &wave : plan.waves) {
        std::int64_t units = 0;
        std::vector<BinPlace> places;
        for (const std::size_t order : wave.orders) {
            units += task.orders[order].units;
            std::ranges::copy(task.orders[order].places, std::back_inserter(places));
        }
        std::ranges::copy(wave.orders, std::back_inserter(seen));
        if (units > task.limits.units || units != wave.units)
            return "a wave holds too many units or counts them wrongly";
        if (wave.orders.empty() || static_cast<std::int64_t>(wave.orders.size()) > task.limits.orders)
            return "a wave is empty or holds too many orders";
        length += shortestWalk(task.warehouse, places)->length;
    }
    std::vector<std::size_t> all(task.orders.size());
    std::iota(all.begin(), all.end(), std::size_t {0});
    std::ranges::sort(seen);
    if (seen != all)
        return "an order is missing or doubled";
    return length == plan.length ? "" : "the claimed length is not what is walked";
}

rc::Gen<WaveTask> tinyTask(int mostOrders)
{
    return rc::gen::exec([mostOrders] {
        WaveTask task {.warehouse = *tinyWarehouse()};
        task.limits = {.orders = *rc::gen::inRange(1, 5), .units = *rc::gen::inRange(4, 12)};
        const int count = *rc::gen::inRange(0, mostOrders + 1);
        for (int order = 0; order < count; ++order) {
            const auto lines = static_cast<std::size_t>(*rc::gen::inRange(1, 4));
            task.orders.push_back(
                {.places = *rc::gen::container<std::vector<BinPlace>>(lines, placeIn(task.warehouse)),
                    .units = *rc::gen::inRange(1, 5)});
        }
        return task;
    });
}

/// The shortest plan by putting every order into every wave that has room.
class EveryPlan
{
public:
    explicit EveryPlan(const WaveTask &task)
        : m_task(task)
    {
        place(0);
    }
    [[nodiscard]] Millimetres shortest() const { return m_shortest; }

private:
    struct Open
    {
        std::vector<BinPlace> places;
        std::int64_t orders = 0;
        std::int64_t units = 0;
    };

    void place(std::size_t order)
    {
        if (order == m_task.orders.size())
            return close();
        m_waves.emplace_back();
        for (std::size_t at = 0; at < m_waves.size(); ++at) {
            const Open before = m_waves[at];
            m_waves[at].orders += 1;
            m_waves[at].units += m_task.orders[order].units;
            std::ranges::copy(m_task.orders[order].places, std::back_inserter(m_waves[at].places));
            if (m_waves[at].orders <= m_task.limits.orders && m_waves[at].units <= m_task.limits.units)
                place(order + 1);
            m_waves[at] = before;
        }
        m_waves.pop_back();
    }

    void close()
    {
        Millimetres length = 0;
        for (const Open &wave : m_waves)
            if (wave.orders > 0)
                length += shortestWalk(m_task.warehouse, wave.places)->length;
        m_shortest = std::min(m_shortest, length);
    }

    const WaveTask &m_task;
    std::vector<Open> m_waves;
    Millimetres m_shortest = std::numeric_limits<Millimetres>::max();
};

WaveTask taskOfUnits(const std::vector<std::int64_t> &units, WaveLimits limits)
{
    WaveTask task {.limits = limits};
    for (const auto count : units)
        task.orders.push_back({.places = {BinPlace {}}, .units = count});
    return task;
}

} // namespace

TEST(WavePlanner, ProvesTheOptimumOfEverySmallPublicInstance)
{
    const auto instances = publicWaves(QStringLiteral("small_exact"));
    ASSERT_EQ(instances.size(), 10);
    for (const QJsonValue &entry : instances) {
        const QJsonObject instance = entry.toObject();
        SCOPED_TRACE(qPrintable(instance.value(u"id").toString()));
        const WaveTask task = taskOf(instance);
        auto planner = WavePlanner::create(task);
        ASSERT_TRUE(planner);
        EXPECT_TRUE(planner->prove());
        EXPECT_TRUE(planner->best().isProven);
        EXPECT_EQ(planner->best().length, instance.value(u"optimal_total_mm").toInteger());
        EXPECT_EQ(faultOf(task, planner->best()), "");
        EXPECT_EQ(planner->aloneLength(),
            instance.value(u"comparison_mm").toObject().value(u"one_order_per_tour").toInteger());
    }
}

TEST(WavePlanner, ComesWithinOnePercentOfTheBestKnownForLargeInstances)
{
    constexpr int kSlices = 600;
    const auto instances = publicWaves(QStringLiteral("large_best_known"));
    ASSERT_EQ(instances.size(), 2);
    for (const QJsonValue &entry : instances) {
        const QJsonObject instance = entry.toObject();
        SCOPED_TRACE(qPrintable(instance.value(u"id").toString()));
        const WaveTask task = taskOf(instance);
        auto planner = WavePlanner::create(task);
        ASSERT_TRUE(planner);
        EXPECT_FALSE(planner->prove());
        base::SeededRandom random(1);
        for (int slice = 0; slice < kSlices; ++slice)
            planner->improve(random, slice / static_cast<double>(kSlices), 100);
        EXPECT_LE(planner->best().length * 100, instance.value(u"best_known_total_mm").toInteger() * 101);
        EXPECT_FALSE(planner->best().isProven);
        EXPECT_EQ(faultOf(task, planner->best()), "");
    }
}

TEST(WavePlanner, ProvesWhatTryingEveryPlanFinds)
{
    EXPECT_TRUE(rc::check([] {
        const WaveTask task = *tinyTask(6);
        auto planner = WavePlanner::create(task);
        RC_ASSERT(planner.has_value());
        RC_ASSERT(planner->prove());
        RC_ASSERT(planner->best().length == EveryPlan(task).shortest());
        RC_ASSERT(faultOf(task, planner->best()).empty());
    }));
}

TEST(WavePlanner, KeepsTheLimitsAndNeverGetsWorseWhileItImproves)
{
    EXPECT_TRUE(rc::check([] {
        const WaveTask task = *tinyTask(25);
        auto planner = WavePlanner::create(task);
        RC_ASSERT(planner.has_value());
        RC_ASSERT(faultOf(task, planner->best()).empty());
        RC_ASSERT(planner->best().length <= planner->aloneLength());
        base::SeededRandom random(*rc::gen::arbitrary<std::uint64_t>());
        for (int slice = 0; slice < 5; ++slice) {
            const Millimetres before = planner->best().length;
            planner->improve(random, slice / 5.0, 100);
            RC_ASSERT(planner->best().length <= before);
            RC_ASSERT(faultOf(task, planner->best()).empty());
        }
    }));
}

TEST(WavePlanner, PlansFloorsBeyondTheExactReachWithoutClaimingProof)
{
    WaveTask task = taskOfUnits({1, 1, 1, 1}, {.orders = 2, .units = 9});
    task.warehouse = {
        .aisles = 4, .blocks = 6, .binsPerBlock = 5, .aislePitch = 30, .binPitch = 10, .endGap = 10};
    for (int order = 0; order < 4; ++order)
        task.orders[static_cast<std::size_t>(order)].places = {
            {.aisle = order + 1, .block = order + 2, .bin = 3}};
    auto planner = WavePlanner::create(task);
    ASSERT_TRUE(planner);
    EXPECT_FALSE(planner->prove());
    base::SeededRandom random(1);
    planner->improve(random, 0.5, 50);
    EXPECT_EQ(faultOf(task, planner->best()), "");
    EXPECT_LT(planner->best().length, planner->aloneLength());
}

TEST(WavePlanner, RefusesAnOrderThatNoWaveHoldsByItsIndex)
{
    const auto tooLarge = WavePlanner::create(taskOfUnits({3, 8}, {.orders = 4, .units = 7}));
    ASSERT_FALSE(tooLarge);
    EXPECT_EQ(
        tooLarge.error(), (base::Refusal {QStringLiteral("waves.order-over-limit"), {QStringLiteral("1")}}));
    const auto negative = WavePlanner::create(taskOfUnits({-1}, {.orders = 4, .units = 7}));
    ASSERT_FALSE(negative);
    EXPECT_EQ(negative.error().code, QStringLiteral("waves.invalid-units"));
    const auto noRoom = WavePlanner::create(taskOfUnits({1}, {.orders = 0, .units = 7}));
    ASSERT_FALSE(noRoom);
    EXPECT_EQ(noRoom.error().code, QStringLiteral("waves.invalid-limit"));
}
