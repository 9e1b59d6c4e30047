#include "base/json.h"

#include <QProcess>

#include <gtest/gtest.h>

using namespace purser;

namespace {

struct Answer
{
    int exitCode = 0;
    QJsonArray results {};
};

Answer asked(const QString &rule, const QByteArray &cases)
{
    QProcess cli;
    cli.start(QStringLiteral(PURSER_CLI), {QStringLiteral("rules"), rule, QStringLiteral("-")});
    cli.write(cases);
    cli.closeWriteChannel();
    EXPECT_TRUE(cli.waitForFinished());
    const auto answer = base::parseObject(cli.readAllStandardOutput());
    return {cli.exitCode(), answer ? answer->value(u"results").toArray() : QJsonArray()};
}

/// An order of one line of 100.00, with one promotion as JSON.
QByteArray orderWith(const QByteArray &promotion, const QByteArray &more = {})
{
    return R"({"id":"x","currency":"CNY","mode":"parallel","order_time":"2026-11-11T10:00:00+08:00",)"
           R"("lines":[{"id":"L1","unit_price":10000,"qty":1}],"promotions":[)"
        + promotion + "]" + more + "}";
}

} // namespace

TEST(MoneyRules, RefuseOneCaseByNameAndGoOn)
{
    const Answer answer = asked(QStringLiteral("price"),
        "[" + orderWith(R"({"id":"c","level":"shop","kind":"lottery"})") + ","
            + orderWith(R"({"id":"c","level":"shop","kind":"amount_off","off":100})") + "]");
    EXPECT_EQ(answer.exitCode, 1);
    ASSERT_EQ(answer.results.size(), 2);
    const QJsonObject refused = answer.results.at(0).toObject().value(u"refused").toObject();
    EXPECT_EQ(refused.value(u"code").toString(), QStringLiteral("price.unknown-kind"));
    EXPECT_EQ(refused.value(u"arguments").toArray(),
        (QJsonArray {QStringLiteral("promotion c"), QStringLiteral("lottery")}));
    EXPECT_EQ(answer.results.at(1).toObject().value(u"payable").toInteger(), 9900);
}

TEST(MoneyRules, RefuseToRefundMorePiecesThanWereBought)
{
    const Answer answer = asked(QStringLiteral("refund"),
        "[" + orderWith({}, R"(,"refund_plans":[{"policy":"allocated","steps":[{"returned":{"L1":2}}]}])")
            + "]");
    EXPECT_EQ(answer.exitCode, 1);
    const QJsonObject refused = answer.results.at(0).toObject().value(u"refused").toObject();
    EXPECT_EQ(refused.value(u"code").toString(), QStringLiteral("refund.too-many"));
}

TEST(MoneyRules, ExplainEachStepOfAPrice)
{
    const Answer answer = asked(QStringLiteral("price-steps"),
        "[" + orderWith(R"({"id":"c","level":"shop","kind":"amount_off","off":100,"threshold":5000})") + "]");
    ASSERT_EQ(answer.exitCode, 0);
    QStringList codes;
    for (const QJsonValue &step : answer.results.at(0).toObject().value(u"steps").toArray())
        codes.append(step.toObject().value(u"code").toString());
    EXPECT_EQ(codes.join(u' '),
        QStringLiteral(
            "price.list price.basis price.order-discount price.share price.shipping price.payable"));
}

TEST(MoneyRules, WantTheOrdersBesideTheReportedPrices)
{
    EXPECT_EQ(asked(QStringLiteral("price-verdict"), R"([{"case":"P1","reported":{}}])").exitCode, 3);
}
