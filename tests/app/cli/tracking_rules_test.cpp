#include "app/cli/rules_run.h"

using namespace purser;

namespace {

QJsonObject candidateOf(const QJsonValue &result, const QString &formatId)
{
    for (const QJsonValue &candidate : result[u"candidates"].toArray()) {
        if (candidate[u"format_id"].toString() == formatId)
            return candidate.toObject();
    }
    return {};
}

QStringList carriersOf(const QJsonValue &result, bool isCurrent)
{
    QStringList carriers;
    for (const QJsonValue &candidate : result[u"candidates"].toArray()) {
        if (candidate[u"current"].isBool() && candidate[u"current"].toBool() == isCurrent)
            carriers.append(candidate[u"carrier"].toString());
    }
    return carriers;
}

} // namespace

TEST(TrackingRule, AnswersCollectedThenGeneratedNumbers)
{
    const QString name = QStringLiteral("tracking_numbers/cases.json");
    const QJsonArray collected = cli::test::readCases(name, QStringLiteral("collected"));
    const QJsonArray generated = cli::test::readCases(name, QStringLiteral("generated"));
    const auto run = cli::test::runRules(QStringLiteral("tracking"), cli::test::readData(name));
    ASSERT_EQ(run.exitCode, 0) << run.complaint.constData();
    ASSERT_EQ(run.results.size(), 197 + 272);
    for (qsizetype at = 0; at < run.results.size(); ++at) {
        const QJsonObject one = (at < 197 ? collected[at] : generated[at - 197]).toObject();
        const QJsonObject found = candidateOf(run.results[at], one.value(u"format_id").toString());
        EXPECT_EQ(run.results[at][u"index"].toInteger(-1), at);
        EXPECT_EQ(found.value(u"valid").toBool(), one.value(u"valid").toBool()) << "case " << at;
        EXPECT_EQ(found.value(u"regex_ok").toBool(), one.value(u"regex_ok").toBool(true)) << "case " << at;
        if (!found.isEmpty() && one.contains(u"checksum_ok")) {
            EXPECT_EQ(found.value(u"checksum_ok"), one.value(u"checksum_ok")) << "case " << at;
        }
    }
}

TEST(TrackingRule, NamesChineseCarriersByCurrentAndEarlierShape)
{
    const QString name = QStringLiteral("tracking_numbers/cn_cases.json");
    const QJsonArray cases = cli::test::readCases(name);
    const auto run = cli::test::runRules(QStringLiteral("tracking"), cli::test::readData(name));
    ASSERT_EQ(run.results.size(), 88);
    ASSERT_EQ(cases.size(), 88);
    for (qsizetype at = 0; at < cases.size(); ++at) {
        EXPECT_EQ(carriersOf(run.results[at], true), cases[at][u"current"].toVariant().toStringList());
        EXPECT_EQ(carriersOf(run.results[at], false), cases[at][u"legacy"].toVariant().toStringList());
    }
}

TEST(TrackingStatusRule, TakesCodesAsTextOrNumber)
{
    const auto run = cli::test::runRules(QStringLiteral("tracking-status"),
        R"([{"id":"a","source":"kuaidi100","code":"3"},{"source":"kdniao","code":412},{"source":"?","code":"1"}])");
    ASSERT_EQ(run.results.size(), 3);
    EXPECT_EQ(run.results[0][u"id"].toString(), QStringLiteral("a"));
    EXPECT_EQ(run.results[0][u"state"].toString(), QStringLiteral("delivered"));
    EXPECT_EQ(run.results[1][u"state"].toString(), QStringLiteral("delivery_delayed"));
    EXPECT_EQ(run.results[2][u"state"].toString(), QStringLiteral("unknown"));
}
