#include "models/documents/page_checks.h"
#include "models/documents/samples.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::documents;

namespace {

QString textOf(const Drawn<Pages> &pages)
{
    EXPECT_TRUE(pages) << (pages ? "" : pages.error().code.toStdString());
    return pages ? test::textOf(*pages) : QString();
}

QStringList binsOf(const std::vector<PickStop> &stops)
{
    QStringList bins;
    for (const PickStop &stop : stops)
        bins.append(stop.bin);
    return bins;
}

std::vector<PickStop> stopsAt(const QStringList &bins)
{
    std::vector<PickStop> stops;
    for (const QString &bin : bins)
        stops.push_back(
            {bin, QStringLiteral("SKU"), QStringLiteral("thing"), {}, {{QStringLiteral("T1"), 1}}});
    return stops;
}

} // namespace

TEST(PickList, SortsBinsAsPeopleCount)
{
    EXPECT_EQ(binsOf(sortedByBin(stopsAt({QStringLiteral("B-1"), QStringLiteral("A-10-2"),
                  QStringLiteral("A-10"), QStringLiteral("A-2"), QStringLiteral("A-1")}))),
        (QStringList {QStringLiteral("A-1"), QStringLiteral("A-2"), QStringLiteral("A-10"),
            QStringLiteral("A-10-2"), QStringLiteral("B-1")}));
}

TEST(PickList, KeepsTheWalkingOrderItIsGiven)
{
    Fonts fonts(300);
    PickListContent list = test::samplePickList(0);
    list.stops = stopsAt({QStringLiteral("B-7"), QStringLiteral("A-10"), QStringLiteral("A-2")});
    const QString text = textOf(layoutPickList(list, fonts));
    EXPECT_LT(text.indexOf(QStringLiteral("B-7")), text.indexOf(QStringLiteral("A-10")));
    EXPECT_LT(text.indexOf(QStringLiteral("A-10")), text.indexOf(QStringLiteral("A-2\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("212 m\nWalk")));
}

TEST(PickList, SortsByBinAndSaysSoWithoutAFloorPlan)
{
    Fonts fonts(300);
    PickListContent list = test::samplePickList(0);
    list.metres.reset();
    list.stops = stopsAt({QStringLiteral("B-7"), QStringLiteral("A-10"), QStringLiteral("A-2")});
    const QString text = textOf(layoutPickList(list, fonts));
    EXPECT_LT(text.indexOf(QStringLiteral("A-2\n")), text.indexOf(QStringLiteral("A-10")));
    EXPECT_TRUE(text.contains(QStringLiteral("Sorted by bin: no floor plan")));
    EXPECT_FALSE(text.contains(QStringLiteral("Walk\n")));
}

TEST(PickList, SumsTheTotesOfAStop)
{
    Fonts fonts(300);
    PickListContent list = test::samplePickList(0);
    list.stops = {{QStringLiteral("A-1"), QStringLiteral("S"), QStringLiteral("spoons"), {},
        {{QStringLiteral("T3"), 2}, {QStringLiteral("T8"), 11}}}};
    const QString text = textOf(layoutPickList(list, fonts));
    EXPECT_TRUE(text.contains(QStringLiteral("\n13\n2\u00A0×\u00A0T3, 11\u00A0×\u00A0T8")))
        << text.toStdString();
}

TEST(Manifest, SumsParcelsWeightAndEachCurrencyToCollect)
{
    Fonts fonts(300);
    ManifestContent list = test::sampleManifest(2);
    list.parcels[0].grams = 5;
    list.parcels[1].grams = 1200;
    list.parcels[0].collect = base::Money {100, *base::Currency::parse(u"CNY")};
    const QString text = textOf(layoutManifest(list, fonts));
    EXPECT_TRUE(text.contains(QStringLiteral("2\nParcels\n1.205 kg\nWeight\n"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("¥1.00\nCollect on delivery\n€63.70\nCollect on delivery\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("0.005 kg\n")));
}

TEST(Manifest, ListsWhatWasNotScannedOnlyWhenThereIsSome)
{
    Fonts fonts(300);
    ManifestContent list = test::sampleManifest(2);
    EXPECT_TRUE(textOf(layoutManifest(list, fonts)).contains(QStringLiteral("Not scanned (1)")));
    list.notScanned.clear();
    EXPECT_FALSE(textOf(layoutManifest(list, fonts)).contains(QStringLiteral("Not scanned")));
}

TEST(Manifest, KeepsBothSignaturesOnOnePageHoweverManyParcels)
{
    Fonts fonts(300);
    for (int parcels = 15; parcels < 36; ++parcels) {
        const auto pages = layoutManifest(test::sampleManifest(parcels), fonts);
        ASSERT_TRUE(pages);
        const QString last = test::textOf({pages->back()});
        EXPECT_TRUE(
            last.contains(QStringLiteral("Handed over by")) && last.contains(QStringLiteral("Received by")))
            << parcels;
        for (const Page &page : *pages)
            test::expectNothingTouches(page);
    }
}

TEST(DayReport, SaysWhenNothingWasRefunded)
{
    Fonts fonts(300);
    EXPECT_TRUE(
        textOf(layoutDayReport(test::sampleReportInChinese(), fonts)).contains(QStringLiteral("无退款。")));
}

TEST(DayReport, SumsRefundsByCurrency)
{
    Fonts fonts(300);
    DayReportContent report = test::sampleReport();
    report.refunds.push_back(
        {QStringLiteral("X-1"), QStringLiteral("late"), {500, *base::Currency::parse(u"JPY")}});
    const QString text = textOf(layoutDayReport(report, fonts));
    EXPECT_TRUE(text.contains(QStringLiteral("Total\n€49.00\nTotal\n¥500"))) << text.toStdString();
}

TEST(DayReport, NamesTheCaseAndTheStateOfARefund)
{
    Fonts fonts(300);
    DayReportContent report;
    report.refunds.push_back({QStringLiteral("BH-7"), QStringLiteral("late"),
        {500, *base::Currency::parse(u"EUR")}, QStringLiteral("paid back"), QStringLiteral("ret_7")});
    const QString text = textOf(layoutDayReport(report, fonts));
    for (const char *word : {"State", "BH-7", "ret_7", "paid back"})
        EXPECT_TRUE(text.contains(QLatin1String(word))) << word << " is not in\n" << text.toStdString();
}

TEST(DayReport, DrawsBarsInProportion)
{
    Fonts fonts(300);
    DayReportContent report;
    report.finding = QStringLiteral("one");
    report.counts = {{QStringLiteral("a"), 100}, {QStringLiteral("b"), 25}, {QStringLiteral("c"), 0}};
    const auto pages = layoutDayReport(report, fonts);
    ASSERT_TRUE(pages);
    const auto &bars = pages->front().rules;
    ASSERT_EQ(bars.size(), 3U);
    EXPECT_EQ(bars[1].width, bars[0].width / 4);
    EXPECT_LE(bars[2].width, kRule);
}

TEST(DayReport, ShowsDurationsInTwoUnitsAtMost)
{
    using namespace std::chrono_literals;
    EXPECT_EQ(durationText(0s, Language::English), QStringLiteral("0 s"));
    EXPECT_EQ(durationText(59s, Language::English), QStringLiteral("59 s"));
    EXPECT_EQ(durationText(60s, Language::English), QStringLiteral("1 min"));
    EXPECT_EQ(durationText(3h + 5min, Language::English), QStringLiteral("3 h 05 min"));
    EXPECT_EQ(durationText(52h, Language::English), QStringLiteral("2 d 4 h"));
    EXPECT_EQ(durationText(3h + 5min, Language::Chinese), QStringLiteral("3 小时 05 分"));
}
