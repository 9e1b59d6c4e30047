#include "insight/stage_clock.h"

#include "insight/day_pace.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace purser;
using insight::Arrivals;
using orders::Stage;

namespace {

constexpr std::int64_t kMinute = 60'000;

/// Received at 1, then so many minutes in each stage.
Arrivals wayOf(std::array<int, 5> minutes)
{
    Arrivals way {};
    way[0] = kMinute;
    for (std::size_t at = 0; at < minutes.size(); ++at)
        way.at(at + 1) = way.at(at) + minutes.at(at) * kMinute;
    return way;
}

} // namespace

TEST(StageClock, TheSlowStageIsTheOneWithTheLongestMeanStay)
{
    const auto clock = insight::clockOf({wayOf({1, 2, 3, 40, 5}), wayOf({1, 50, 3, 40, 5})});
    EXPECT_EQ(clock.slowest(), Stage::Packing);
    EXPECT_EQ(insight::meanOf(clock.stays[1]), 26 * 60);
    EXPECT_EQ(clock.whole.count, 2);
}

TEST(StageClock, StaysAddUpToTheWholeWay)
{
    const auto clock =
        insight::clockOf({wayOf({1, 2, 3, 4, 5}), wayOf({7, 0, 0, 90, 1}), wayOf({0, 0, 0, 0, 0})});
    std::int64_t sum = 0;
    for (const auto &stay : clock.stays)
        sum += stay.sum;
    EXPECT_EQ(sum, clock.whole.sum);
}

TEST(StageClock, AnOrderWithAnUnknownStepIsInNoFigureButIsNamed)
{
    Arrivals elsewhere {};
    elsewhere.front() = kMinute;
    elsewhere.back() = 90 * kMinute;
    const auto clock = insight::clockOf({wayOf({1, 1, 1, 1, 1}), elsewhere});
    EXPECT_EQ(clock.whole.count, 1);
    EXPECT_EQ(clock.incomplete, 1);
}

TEST(StageClock, OfNothingHasNoSlowStage)
{
    EXPECT_FALSE(insight::clockOf({}).slowest());
}

struct PaceCase
{
    const char *name;
    std::vector<std::int64_t> deadlines; ///< minutes from now
    std::int64_t labelled;
    insight::Pace wanted; ///< readyAt in minutes from now
};

std::ostream &operator<<(std::ostream &out, const PaceCase &row)
{
    return out << row.name;
}

class DayPace : public ::testing::TestWithParam<PaceCase>
{
};

TEST_P(DayPace, TellsWhichDeadlinesHold)
{
    constexpr std::int64_t kNow = 1'000'000'000;
    const PaceCase &row = GetParam();
    std::vector<std::int64_t> deadlines;
    for (const std::int64_t minutes : row.deadlines)
        deadlines.push_back(kNow + minutes * kMinute);
    auto wanted = row.wanted;
    if (wanted.readyAt != 0)
        wanted.readyAt = kNow + wanted.readyAt * kMinute;
    EXPECT_EQ(insight::paceOf(deadlines, row.labelled, kNow), wanted);
}

INSTANTIATE_TEST_SUITE_P(Rows, DayPace,
    ::testing::Values(PaceCase {"nothing_left", {}, 20, {.perHour = 10}},
        PaceCase {"all_in_time", {60, 60, 60}, 20, {.perHour = 10, .left = 3, .readyAt = 18}},
        PaceCase {"the_third_is_too_late", {60, 60, 15}, 20,
            {.perHour = 10, .left = 3, .missed = 1, .readyAt = 18}},
        PaceCase {"late_already", {-5, 60}, 20, {.perHour = 10, .left = 2, .missed = 1, .readyAt = 12}},
        PaceCase {"too_few_labels_for_a_speed", {-5, 60}, 3, {.perHour = 0, .left = 2, .missed = 1}},
        PaceCase {"exactly_at_the_deadline_holds", {6}, 20, {.perHour = 10, .left = 1, .readyAt = 6}}),
    [](const auto &row) { return std::string(row.param.name); });
