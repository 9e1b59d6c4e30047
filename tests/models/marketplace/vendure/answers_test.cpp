#include "marketplace/vendure/answers.h"

#include "models/marketplace/vendure/recorded_shop.h"

#include <gtest/gtest.h>

namespace purser::marketplace::vendure {

using Kind = base::Error::Kind;

namespace {

net::Response responseOf(const QString &name, int status = 200)
{
    return {.status = status, .headers = {}, .body = base::compact(test::recordedBody(name))};
}

} // namespace

struct FailureCase
{
    const char *name;
    const char *recording;
    int status;
    const char *field; ///< of the mutation; empty = a query
    Kind kind;
    const char *code;

    friend std::ostream &operator<<(std::ostream &out, const FailureCase &row) { return out << row.name; }
};

class VendureFailure : public testing::TestWithParam<FailureCase>
{
};

TEST_P(VendureFailure, IsToldByKindAndCode)
{
    const FailureCase &row = GetParam();
    auto answer = dataOf(responseOf(QLatin1String(row.recording), row.status));
    if (answer && *row.field != '\0')
        answer = resultOf(*answer, QLatin1String(row.field));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, row.kind);
    EXPECT_EQ(answer.error().code, QLatin1String(row.code));
}

INSTANTIATE_TEST_SUITE_P(Recorded, VendureFailure,
    testing::Values(
        FailureCase {"NotSignedIn", "forbidden", 200, "", Kind::NotPermitted, "vendure.forbidden"},
        FailureCase {"WrongPassword", "sign-in-refused", 200, "login", Kind::Refused,
            "vendure.invalid-credentials-error"},
        FailureCase {"DatabaseErrorLeaks", "refund-amount-alone", 200, "refundOrder", Kind::RetryLater,
            "vendure.server-error"},
        FailureCase {"PageTooLarge", "take-too-large", 200, "", Kind::Refused, "vendure.user-input-error"},
        FailureCase {"UnknownField", "unknown-field", 400, "", Kind::Refused, "vendure.other-schema"},
        FailureCase {"RefundTooMuch", "refund-too-much", 200, "refundOrder", Kind::Refused,
            "vendure.refund-amount-error"},
        FailureCase {"FulfilledAlready", "fulfil-too-many", 200, "addFulfillmentToOrder", Kind::Refused,
            "vendure.items-already-fulfilled-error"},
        FailureCase {"CancelledAlready", "cancel-again", 200, "cancelOrder", Kind::Refused,
            "vendure.empty-order-line-selection-error"},
        FailureCase {"ShippedAlready", "ship-again", 200, "transitionFulfillmentToState", Kind::Refused,
            "vendure.fulfillment-state-transition-error"}),
    [](const auto &row) { return row.param.name; });

TEST(VendureAnswer, OfAnotherServerIsTheStatusItCameWith)
{
    const auto busy = dataOf({.status = 503, .headers = {}, .body = "<html>come back later</html>"});
    ASSERT_FALSE(busy);
    EXPECT_EQ(busy.error().code, QStringLiteral("net.status-503"));
    EXPECT_EQ(busy.error().kind, Kind::RetryLater);
}

TEST(VendureAnswer, ThatIsNoJsonIsBroken)
{
    const auto cut = dataOf({.status = 200, .headers = {}, .body = R"({"data":{"orders":{"ite)"});
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().kind, Kind::BrokenAnswer);
}

TEST(VendureAnswer, NeverCarriesTheServersWordsIntoTheLog)
{
    const auto leaked = dataOf(responseOf(QStringLiteral("refund-amount-alone")));
    ASSERT_FALSE(leaked);
    EXPECT_EQ(leaked.error().detail, QStringLiteral("refundOrder"));
}

} // namespace purser::marketplace::vendure
