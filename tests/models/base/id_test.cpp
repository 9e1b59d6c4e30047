#include "base/id.h"

#include "base/clock.h"
#include "base/random.h"

#include <gtest/gtest.h>

using namespace purser::base;

namespace {

class StandingClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(std::int64_t milliseconds) { m_now = fromMilliseconds(milliseconds); }

private:
    Instant m_now = fromMilliseconds(1'790'000'000'000);
};

} // namespace

TEST(IdSource, NeverGivesAnIdTwiceWithinOneMillisecond)
{
    const StandingClock clock;
    SeededRandom random(1);
    IdSource ids(clock, random);
    std::int64_t last = 0;
    for (int drawn = 0; drawn < 100'000; ++drawn) {
        const std::int64_t id = ids.next();
        ASSERT_GT(id, last);
        last = id;
    }
}

TEST(IdSource, GoesOnGrowingWhenTheClockIsSetBack)
{
    StandingClock clock;
    SeededRandom random(1);
    IdSource ids(clock, random);
    const std::int64_t before = ids.next();
    clock.set(1'000);
    EXPECT_GT(ids.next(), before);
}
