#include "base/json.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace purser;

namespace {

struct CliRun
{
    int exitCode = -1;
    QJsonObject answer {};
    QByteArray complaint {};
};

/// A profile of its own behind a passphrase file.
class ImportReport : public testing::Test
{
protected:
    ImportReport()
    {
        QFile file(m_folder.filePath(QStringLiteral("passphrase")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("correct horse\n");
    }

    CliRun run(const QStringList &words)
    {
        QProcess cli;
        cli.start(QStringLiteral(PURSER_CLI),
            QStringList {QStringLiteral("--json"), QStringLiteral("--profile"),
                m_folder.filePath(QStringLiteral("desk")), QStringLiteral("--passphrase-file"),
                m_folder.filePath(QStringLiteral("passphrase"))}
                + words);
        EXPECT_TRUE(cli.waitForFinished(300'000));
        const auto answer = base::parseObject(cli.readAllStandardOutput());
        return {cli.exitCode(), answer.value_or(QJsonObject {}), cli.readAllStandardError()};
    }

    CliRun import(const QString &folder)
    {
        return run({QStringLiteral("import"), QStringLiteral("csv"), QStringLiteral("--preset"),
            QStringLiteral("olist"), folder});
    }

    CliRun stages(const QStringList &more = {})
    {
        return run(QStringList {QStringLiteral("report"), QStringLiteral("stages")} + more);
    }

    QTemporaryDir m_folder;
};

QString fixture()
{
    return QStringLiteral(PURSER_TEST_FIXTURES "/import");
}

QJsonObject part(const QJsonObject &report, const char *month, const char *name)
{
    return report.value(u"per_month")
        .toObject()
        .value(QLatin1String(month))
        .toObject()
        .value(QLatin1String(name))
        .toObject();
}

} // namespace

TEST_F(ImportReport, TakesGoodOrdersAndListsBadRowsWithTheirPlace)
{
    const CliRun run = import(fixture());
    EXPECT_EQ(run.exitCode, 1) << run.complaint.constData();
    EXPECT_EQ(run.answer.value(u"rows").toInt(), 8 + 3 + 9 + 5);
    EXPECT_EQ(run.answer.value(u"imported").toInt(), 4);
    EXPECT_EQ(run.answer.value(u"quarantined").toInt(), 5);
    QStringList places;
    for (const auto &problem : run.answer.value(u"problems").toArray())
        places << problem.toObject().value(u"reason").toString() + u' '
                + problem.toObject().value(u"place").toString();
    places.sort();
    EXPECT_EQ(places.join(u'\n').toStdString(),
        "import.bad-amount olist_order_items_dataset.csv:9:price\n"
        "import.bad-row olist_orders_dataset.csv:9\n"
        "import.bad-time olist_orders_dataset.csv:6:order_purchase_timestamp\n"
        "import.no-such-order olist_order_items_dataset.csv:10:order_id\n"
        "import.unknown-status olist_orders_dataset.csv:7:order_status");
    EXPECT_TRUE(run.complaint.contains("orders 4 of 4"));
}

TEST_F(ImportReport, TakesTheSameFilesOnce)
{
    (void)import(fixture());
    const CliRun again = import(fixture());
    EXPECT_EQ(again.answer.value(u"imported").toInt(), 0);
    EXPECT_EQ(again.answer.value(u"unchanged").toInt(), 4);
    EXPECT_EQ(stages().answer.value(u"bad_rows").toObject().value(u"quarantined").toInt(), 5);
}

TEST_F(ImportReport, TellsStagesLatenessAndMoneyByMonth)
{
    (void)import(fixture());
    const QJsonObject report = stages().answer;
    const auto approved = part(report, "2017-08", "purchase_to_approved");
    EXPECT_EQ(approved.value(u"n").toInt(), 3);
    EXPECT_EQ(approved.value(u"median_s").toDouble(), 600);
    EXPECT_EQ(approved.value(u"sum_s").toInt(), 600 + 0 + 1800);
    EXPECT_EQ(part(report, "2017-08", "approved_to_carrier").value(u"negative").toInt(), 1);
    const auto late = part(report, "2017-08", "late");
    EXPECT_EQ(late.value(u"delivered").toInt(), 2);
    EXPECT_EQ(late.value(u"late_by_timestamp").toInt(), 2);
    EXPECT_EQ(late.value(u"late_by_calendar_day").toInt(), 1);
    const auto revenue = part(report, "2017-08", "revenue");
    EXPECT_EQ(revenue.value(u"orders").toInt(), 3);
    EXPECT_EQ(revenue.value(u"items").toInt(), 4);
    EXPECT_EQ(revenue.value(u"items_cents").toInt(), 12'990);
    EXPECT_EQ(revenue.value(u"freight_cents").toInt(), 2'260);
    EXPECT_EQ(revenue.value(u"paid_cents").toInt(), 15'250);
    EXPECT_EQ(part(report, "2017-08", "status").value(u"invoiced").toInt(), 1);
    EXPECT_EQ(
        part(report, "2017-08", "payments").value(u"credit_card").toObject().value(u"cents").toInt(), 3'250);
    EXPECT_EQ(report.value(u"bad_rows").toObject().value(u"orders_with_negative_spans").toInt(), 1);
    EXPECT_TRUE(report.value(u"_definitions").toObject().contains(QStringLiteral("late")));
}

TEST_F(ImportReport, NarrowsToDaysOfAZone)
{
    (void)import(fixture());
    const QJsonObject report = stages({QStringLiteral("--from"), QStringLiteral("2017-09-01"),
                                          QStringLiteral("--zone"), QStringLiteral("Asia/Shanghai")})
                                   .answer.value(u"per_month")
                                   .toObject();
    EXPECT_EQ(report.keys(), QStringList {QStringLiteral("2017-09")});
    const auto status = report.value(u"2017-09").toObject().value(u"status").toObject();
    EXPECT_EQ(status.value(u"delivered").toInt(), 1) << "the last second of August is September in Shanghai";
}

TEST_F(ImportReport, RefusesAFolderWithoutTheFilesByName)
{
    const CliRun run = import(m_folder.path());
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_TRUE(run.complaint.contains("olist_orders_dataset.csv")) << run.complaint.constData();
    EXPECT_EQ(stages().answer.value(u"per_month").toObject().size(), 0);
}

TEST_F(ImportReport, AgreesWithTheWorkedExampleOfRealOrders)
{
    const QString folder = QStringLiteral(PURSER_SOURCE_DIR "/../shared/data/olist");
    QFile truth(folder + QStringLiteral("/example_truth_2017-08.json"));
    if (!truth.open(QIODevice::ReadOnly))
        GTEST_SKIP()
            << "NOT TESTED on real orders: ../shared/data/olist is not here (its licence keeps it out of "
               "the repository)";
    const CliRun imported = import(folder);
    EXPECT_EQ(imported.exitCode, 0) << imported.complaint.constData();
    EXPECT_EQ(imported.answer.value(u"imported").toInt(), 1000);
    const auto expected = base::parseObject(truth.readAll())->value(u"per_month").toObject();
    const auto months = stages().answer.value(u"per_month").toObject();
    for (const QString &month : expected.keys())
        EXPECT_EQ(QJsonDocument(months.value(month).toObject()).toJson().toStdString(),
            QJsonDocument(expected.value(month).toObject()).toJson().toStdString());
}
