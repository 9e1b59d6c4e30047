#include "net/failures.h"

#include "net/address.h"
#include "net/backoff.h"

#include <gtest/gtest.h>

namespace purser::net {

using namespace std::chrono_literals;
using Kind = base::Error::Kind;

TEST(RetryAfter, ReadsSeconds)
{
    EXPECT_EQ(retryAfter({.status = 429, .headers = {{"retry-after", "7"}}}), 7s);
}

TEST(RetryAfter, ReadsADateRelativeToTheAnswersOwn)
{
    const Response response {.status = 503,
        .headers = {
            {"Date", "Sun, 22 Nov 2026 12:20:15 GMT"}, {"Retry-After", "Sun, 22 Nov 2026 12:21:00 GMT"}}};
    EXPECT_EQ(retryAfter(response), 45s);
}

TEST(RetryAfter, IsNothingWhereItCannotBeRead)
{
    EXPECT_EQ(retryAfter({.status = 429}), std::nullopt);
    EXPECT_EQ(retryAfter({.status = 429, .headers = {{"Retry-After", "soon"}}}), std::nullopt);
    EXPECT_EQ(retryAfter({.status = 429, .headers = {{"Retry-After", "Sun, 22 Nov 2026 12:21:00 GMT"}}}),
        std::nullopt);
}

TEST(RetryAfter, IsNeverNegative)
{
    EXPECT_EQ(retryAfter({.status = 429, .headers = {{"Retry-After", "-3"}}}), 0ms);
}

struct StatusCase
{
    int status;
    Kind kind;
};

class StatusFailure : public testing::TestWithParam<StatusCase>
{
};

TEST_P(StatusFailure, SaysWhatTheCallerCanDo)
{
    const auto failure = failureOf(Response {.status = GetParam().status});
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->kind, GetParam().kind);
    EXPECT_EQ(failure->code, QStringLiteral("net.status-%1").arg(GetParam().status));
}

INSTANTIATE_TEST_SUITE_P(Statuses, StatusFailure,
    testing::Values(StatusCase {302, Kind::BrokenAnswer}, StatusCase {400, Kind::Refused},
        StatusCase {401, Kind::NotPermitted}, StatusCase {403, Kind::NotPermitted},
        StatusCase {404, Kind::Refused}, StatusCase {408, Kind::RetryLater}, StatusCase {409, Kind::Refused},
        StatusCase {429, Kind::RetryLater}, StatusCase {500, Kind::RetryLater},
        StatusCase {501, Kind::Refused}, StatusCase {503, Kind::RetryLater}),
    [](const auto &row) { return "Status" + std::to_string(row.param.status); });

TEST(StatusFailureOfSuccess, IsNone)
{
    EXPECT_EQ(failureOf(Response {.status = 204}), std::nullopt);
}

TEST(MayHaveArrived, IsFalseOnlyWhereNothingWasSent)
{
    EXPECT_FALSE(mayHaveArrived(failureOf(QNetworkReply::ConnectionRefusedError)));
    EXPECT_TRUE(mayHaveArrived(failureOf(QNetworkReply::RemoteHostClosedError)));
    EXPECT_TRUE(mayHaveArrived(failureOf(QNetworkReply::TemporaryNetworkFailureError)));
}

TEST(CheckAddress, AllowsPlainHttpToThisComputerOnly)
{
    EXPECT_TRUE(checkAddress(QUrl(QStringLiteral("http://127.0.0.1:3901/admin-api"))));
    EXPECT_TRUE(checkAddress(QUrl(QStringLiteral("http://[::1]/"))));
    EXPECT_TRUE(checkAddress(QUrl(QStringLiteral("http://localhost/"))));
    EXPECT_TRUE(checkAddress(QUrl(QStringLiteral("https://shop.example/"))));
    const auto refused = checkAddress(QUrl(QStringLiteral("http://localhost.example/")));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, QStringLiteral("net.not-encrypted"));
}

TEST(CheckAddress, RefusesOtherSchemesAndNamesInTheAddress)
{
    for (const auto *text :
        {u"ftp://127.0.0.1/", u"https://me:secret@shop.example/", u"https:///x", u"nonsense"}) {
        const auto refused = checkAddress(QUrl(QString::fromUtf16(text)));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, QStringLiteral("net.bad-address"));
    }
}

TEST(WaitBefore, GrowsUpToItsLongestAndHonoursRetryAfter)
{
    base::SeededRandom random(7);
    const Backoff backoff {.first = 100ms, .longest = 1000ms};
    const base::Error busy {.kind = Kind::RetryLater, .code = {}, .detail = {}};
    for (int tries = 1; tries < 70; ++tries) {
        const auto wait = waitBefore(backoff, tries, busy, random);
        EXPECT_GE(wait, 0ms);
        EXPECT_LE(wait, tries < 4 ? 100ms * (1 << (tries - 1)) : 1000ms);
    }
    const base::Error asked {.kind = Kind::RetryLater, .code = {}, .detail = {}, .retryAfter = 5s};
    EXPECT_EQ(waitBefore(backoff, 1, asked, random), 5s);
}

} // namespace purser::net
