#include "base/instant.h"

#include <gtest/gtest.h>

using namespace purser::base;

TEST(Instant, SurvivesTheWayThroughText)
{
    for (const std::int64_t milliseconds : {std::int64_t {0}, std::int64_t {1'700'000'000'123}}) {
        const auto instant = fromMilliseconds(milliseconds);
        EXPECT_EQ(parseIso(toIso(instant)), instant);
    }
}

TEST(Instant, UnderstandsOffsetsAndTakesAMissingZoneAsUtc)
{
    EXPECT_EQ(parseIso(QStringLiteral("2026-11-22T18:00:00+08:00")),
        parseIso(QStringLiteral("2026-11-22T10:00:00Z")));
    EXPECT_EQ(
        parseIso(QStringLiteral("2017-10-02 10:56:33")), parseIso(QStringLiteral("2017-10-02T10:56:33Z")));
    EXPECT_FALSE(parseIso(QStringLiteral("yesterday")));
}
