#include "packing/lot_choice.h"

#include "base/json.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <rapidcheck.h>

using namespace purser;
using namespace purser::packing;

namespace {

QJsonArray publicCases()
{
    QFile file(QStringLiteral(PURSER_TEST_DATA "/fefo/cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return base::parseObject(file.readAll()).value_or(QJsonObject()).value(u"cases").toArray();
}

QDate dateOf(const QJsonValue &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

std::vector<Lot> lotsOf(const QJsonValue &ruleCase)
{
    std::vector<Lot> lots;
    for (const auto &lot : ruleCase[u"lots"].toArray()) {
        lots.push_back({.name = lot[u"lot"].toString(),
            .bin = lot[u"bin"].toString(),
            .available = lot[u"available"].toInteger(),
            .received = dateOf(lot[u"received"]),
            .isOnHold = lot[u"hold"].toBool()});
        if (lot[u"expires"].isString())
            lots.back().expires = dateOf(lot[u"expires"]);
    }
    return lots;
}

QString wordOf(SkippedLot::Reason reason)
{
    switch (reason) {
    case SkippedLot::Reason::OnHold: return QStringLiteral("on_hold");
    case SkippedLot::Reason::Expired: return QStringLiteral("expired");
    case SkippedLot::Reason::TooClose: return QStringLiteral("too_close");
    }
    return {};
}

const QDate kToday(2026, 11, 24);

Lot aLot(const char *name, std::int64_t available, std::optional<QDate> expires = {})
{
    return {.name = QString::fromLatin1(name),
        .bin = QStringLiteral("A-1"),
        .available = available,
        .received = QDate(2026, 6, 1),
        .expires = expires};
}

} // namespace

TEST(ChooseLots, AgreesWithEveryPublicCase)
{
    const auto cases = publicCases();
    ASSERT_EQ(cases.size(), 20);
    for (const auto &one : cases) {
        const LotChoice choice = chooseLots(lotsOf(one),
            {.today = dateOf(one[u"today"]),
                .quantity = one[u"qty"].toInteger(),
                .minimumDays = one[u"min_remaining_days"].toInt(),
                .fromOneLot = one[u"single_lot"].toBool()});
        QJsonArray picks, skipped;
        for (const LotPick &pick : choice.picks)
            picks.append(QJsonArray {pick.lot, pick.bin, static_cast<qint64>(pick.quantity)});
        for (const SkippedLot &lot : choice.skipped)
            skipped.append(QJsonArray {lot.lot, wordOf(lot.reason)});
        const auto id = one[u"id"].toString().toStdString();
        EXPECT_EQ(picks, one[u"expected"][u"picks"].toArray()) << id;
        EXPECT_EQ(skipped, one[u"expected"][u"skipped"].toArray()) << id;
        EXPECT_EQ(choice.missing, one[u"expected"][u"short"].toInteger()) << id;
    }
}

TEST(ChooseLots, TakesOneLaterLotRatherThanSeveralWhenAsked)
{
    const std::vector lots {
        aLot("soon", 2, kToday.addDays(10)), aLot("later", 9, kToday.addDays(20)), aLot("never", 9)};
    const LotChoice whole = chooseLots(lots, {.today = kToday, .quantity = 5, .fromOneLot = true});
    ASSERT_EQ(whole.picks.size(), 1U);
    EXPECT_EQ(whole.picks.front().lot, QStringLiteral("later"));
    const LotChoice split = chooseLots(lots, {.today = kToday, .quantity = 15, .fromOneLot = true});
    EXPECT_EQ(split.picks.size(), 3U) << "no lot holds fifteen, so it is split as usual";
}

TEST(ChooseLots, NeverSellsOnTheLastDay)
{
    EXPECT_EQ(whySkipped(aLot("L", 1, kToday), {.today = kToday}), SkippedLot::Reason::Expired);
    EXPECT_EQ(whySkipped(aLot("L", 1, kToday.addDays(1)), {.today = kToday}), std::nullopt);
    EXPECT_EQ(whySkipped(aLot("L", 1, kToday.addDays(29)), {.today = kToday, .minimumDays = 30}),
        SkippedLot::Reason::TooClose);
    EXPECT_EQ(
        whySkipped(aLot("L", 1, kToday.addDays(30)), {.today = kToday, .minimumDays = 30}), std::nullopt);
}

TEST(ChooseLots, PicksAndShortageAlwaysSumToTheWish)
{
    EXPECT_TRUE(rc::check([] {
        std::vector<Lot> lots;
        for (int lot = *rc::gen::inRange(0, 8); lot > 0; --lot) {
            lots.push_back(aLot("L", *rc::gen::inRange(0, 20), kToday.addDays(*rc::gen::inRange(-5, 90))));
            lots.back().isOnHold = *rc::gen::inRange(0, 5) == 0;
        }
        const LotWish wish {.today = kToday,
            .quantity = *rc::gen::inRange(0, 60),
            .minimumDays = *rc::gen::inRange(0, 40),
            .fromOneLot = *rc::gen::arbitrary<bool>()};
        const LotChoice choice = chooseLots(lots, wish);
        std::int64_t sum = choice.missing;
        for (const LotPick &pick : choice.picks) {
            RC_ASSERT(pick.quantity > 0);
            sum += pick.quantity;
        }
        RC_ASSERT(sum == wish.quantity);
    }));
}
