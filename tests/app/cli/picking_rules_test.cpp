#include "base/json.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

using namespace purser;

namespace {

struct CliAnswer
{
    int exitCode = -1;
    QJsonArray results;
    QString complaint;
};

CliAnswer askRule(const QStringList &words, const QByteArray &input = {})
{
    QProcess cli;
    cli.start(QStringLiteral(PURSER_CLI), QStringList {QStringLiteral("rules")} + words);
    cli.write(input);
    cli.closeWriteChannel();
    EXPECT_TRUE(cli.waitForFinished(120'000));
    const auto answer = base::parseObject(cli.readAllStandardOutput());
    return {.exitCode = cli.exitCode(),
        .results = answer ? answer->value(u"results").toArray() : QJsonArray(),
        .complaint = QString::fromUtf8(cli.readAllStandardError())};
}

QJsonArray listIn(const QString &file, const QString &key)
{
    QFile source(file);
    EXPECT_TRUE(source.open(QIODevice::ReadOnly));
    return base::parseObject(source.readAll())->value(key).toArray();
}

} // namespace

TEST(RouteRule, AnswersEveryInstanceInTheOrderOfTheFile)
{
    const QString file = QStringLiteral(PURSER_TEST_DATA "/routing/routes_public_20.json");
    const auto instances = listIn(file, QStringLiteral("instances"));
    const auto answer = askRule({QStringLiteral("route"), file});
    EXPECT_EQ(answer.exitCode, 0);
    ASSERT_EQ(answer.results.size(), instances.size());
    for (qsizetype at = 0; at < instances.size(); ++at) {
        EXPECT_EQ(answer.results[at][u"id"], instances[at][u"id"]);
        EXPECT_EQ(answer.results[at][u"length_mm"], instances[at][u"optimal_mm"]);
        EXPECT_EQ(answer.results[at][u"proven"], QJsonValue(true));
        EXPECT_EQ(answer.results[at][u"visits"].toArray().size(), instances[at][u"picks"].toArray().size());
    }
}

TEST(WavesRule, AnswersBothListsAndStopsAtEveryLine)
{
    const QString file = QStringLiteral(PURSER_TEST_DATA "/waves/waves_public.json");
    const auto small = listIn(file, QStringLiteral("small_exact"));
    const auto answer =
        askRule({QStringLiteral("waves"), file, QStringLiteral("--seconds"), QStringLiteral("0.1")});
    EXPECT_EQ(answer.exitCode, 0);
    ASSERT_EQ(answer.results.size(), small.size() + 2);
    for (qsizetype at = 0; at < small.size(); ++at) {
        EXPECT_EQ(answer.results[at][u"id"], small[at][u"id"]);
        EXPECT_EQ(answer.results[at][u"total_mm"], small[at][u"optimal_total_mm"]);
        qsizetype lines = 0;
        for (const QJsonValue &order : small[at][u"orders"].toArray())
            lines += order[u"lines"].toArray().size();
        for (const QJsonValue &stops : answer.results[at][u"stops"].toArray())
            lines -= stops.toArray().size();
        EXPECT_EQ(lines, 0);
    }
}

TEST(PickingRules, NameTheCaseAndTheFieldOfABadFile)
{
    const auto route = askRule({QStringLiteral("route")}, R"([{"id":"R7","aisles":"many"}])");
    EXPECT_EQ(route.exitCode, 3);
    EXPECT_TRUE(route.complaint.contains(u"R7") && route.complaint.contains(u"aisles"))
        << qPrintable(route.complaint);
    const auto waves = askRule({QStringLiteral("waves")}, R"({"orders":[]})");
    EXPECT_EQ(waves.exitCode, 3);
    EXPECT_TRUE(waves.complaint.contains(u"rules.no-cases")) << qPrintable(waves.complaint);
}
