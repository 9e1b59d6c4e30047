#include "app/cli/shop_world.h"

using namespace purser;
using test::CliRun;

namespace {

/// What is read of the desk, and what is asked of buyers.
class OfficeVerbs : public test::WorldTest
{
protected:
    static QStringList numbersOf(const QJsonArray &orders)
    {
        QStringList numbers;
        for (const auto &order : orders)
            numbers << order.toObject().value(u"number").toString();
        return numbers;
    }

    static void saveView(const QString &name, const QString &filter)
    {
        desk::Profile profile {.folder = world().cli().profile(),
            .passphrase = "a passphrase for a test",
            .cost = store::PassphraseCost::forRandomText()};
        const auto desk = desk::Desk::open(profile, {QStringLiteral("owner"), {}, QStringLiteral("test")});
        ASSERT_TRUE(desk) << qPrintable(desk.error().code);
        ASSERT_TRUE(desk::waited((*desk)->saveView({.name = name, .filter = filter})));
    }

    /// A delivered order that still has all its pieces.
    static QJsonObject delivered()
    {
        for (const char *stage : {"delivered", "completed"})
            for (const auto &each : world().listed(QStringLiteral("--stage ") + QLatin1String(stage)))
                if (each.toObject().value(u"refunded_minor").toInteger() == 0)
                    return world().shown(each.toObject().value(u"number").toString());
        ADD_FAILURE() << "nothing was delivered in this world";
        return {};
    }
};

} // namespace

TEST_F(OfficeVerbs, OrdersListReadsTheTypedFilter)
{
    const auto all = world().done(QStringLiteral("orders list --query \"stage:new total:>1\" --limit 3"));
    EXPECT_EQ(all.value(u"orders").toArray().size(), 3);
    EXPECT_GT(all.value(u"count").toInt(), 3);
    EXPECT_TRUE(all.value(u"count_is_exact").toBool());
    const auto next =
        world().done(QStringLiteral("orders list --query \"stage:new total:>1\" --limit 3 --after ")
            + all.value(u"next").toString());
    for (const QString &number : numbersOf(next.value(u"orders").toArray()))
        EXPECT_FALSE(numbersOf(all.value(u"orders").toArray()).contains(number));
    const QString number = numbersOf(all.value(u"orders").toArray()).first();
    EXPECT_EQ(numbersOf(world().listed(QStringLiteral("--query ") + number)), QStringList {number});
}

TEST_F(OfficeVerbs, OrdersListMarksTheWordItCannotReadAndWhatWasMeant)
{
    const CliRun wrong = world().run(QStringLiteral("orders list --query \"late stag:new\""));
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_TRUE(wrong.complaint.contains(u"\nlate stag:new\n     ^")) << qPrintable(wrong.complaint);
    EXPECT_TRUE(wrong.complaint.contains(u"stage")) << qPrintable(wrong.complaint);
    expectRefused(world().run(QStringLiteral("orders list --stage nowhere")), 2,
        QStringLiteral("`purser-cli stages` names them"));
    expectRefused(
        world().run(QStringLiteral("orders list --tab nowhere")), 2, QStringLiteral("new, check, hold"));
    expectRefused(world().run(QStringLiteral("orders list --after x")), 1, QStringLiteral("list.bad-cursor"));
    expectRefused(world().run(QStringLiteral("orders show NOSUCH")), 1, QStringLiteral("order.not-found"));
}

TEST_F(OfficeVerbs, OrdersListTakesASavedViewAndNarrowsIt)
{
    saveView(QStringLiteral("Waiting"), QStringLiteral("stage:new"));
    const auto viewed = numbersOf(world().listed(QStringLiteral("--view Waiting")));
    EXPECT_EQ(viewed, numbersOf(world().listed(QStringLiteral("--query stage:new"))));
    ASSERT_FALSE(viewed.isEmpty());
    EXPECT_EQ(numbersOf(world().listed(QStringLiteral("--view Waiting --query ") + viewed.first())),
        QStringList {viewed.first()});
    expectRefused(world().run(QStringLiteral("orders list --view Nothing")), 2, QStringLiteral("Nothing"));
    expectRefused(world().run(QStringLiteral("orders list --view Nothing")), 2, QStringLiteral("Waiting"));
}

TEST_F(OfficeVerbs, AuditTellsWhoDidWhatNewestFirst)
{
    const QString number = world().numbersIn(QStringLiteral("new"), 1).first();
    (void)world().done(QStringLiteral("hold %1 --reason buyer").arg(number));
    (void)world().done(QStringLiteral("release ") + number);
    const auto trail = world().done(QStringLiteral("audit --order ") + number);
    const auto entries = trail.value(u"entries").toArray();
    ASSERT_EQ(entries.size(), 3);
    EXPECT_EQ(entries[0].toObject().value(u"action").toString(), u"release");
    EXPECT_EQ(entries[1].toObject().value(u"action").toString(), u"hold");
    EXPECT_EQ(entries[2].toObject().value(u"action").toString(), u"sync.receive");
    EXPECT_EQ(entries[0].toObject().value(u"user").toString(), u"owner");
    EXPECT_EQ(entries[0].toObject().value(u"station").toString(), u"cli");
    EXPECT_TRUE(base::parseIso(entries[0].toObject().value(u"at").toString()));
    EXPECT_FALSE(trail.value(u"has_more").toBool());
    const auto holds = world().done(QStringLiteral("audit --action hold --by owner --limit 1"));
    EXPECT_EQ(holds.value(u"entries").toArray().size(), 1);
    EXPECT_TRUE(world().done(QStringLiteral("audit --by nobody")).value(u"entries").toArray().isEmpty());
    expectRefused(world().run(QStringLiteral("audit --from yesterday")), 2, QStringLiteral("2026-11-24"));
    expectRefused(world().run(QStringLiteral("audit --order NOSUCH")), 1, QStringLiteral("NOSUCH"));
}

TEST_F(OfficeVerbs, ReportDayCountsTheDayAndRefusesWhatIsNone)
{
    const auto order = world().listed(QStringLiteral("--stage delivered")).first().toObject();
    const QString day = order.value(u"placed_at").toString().left(10);
    const auto report = world().done(QStringLiteral("report day --zone UTC --from ") + day);
    EXPECT_EQ(report.value(u"first").toString(), day);
    EXPECT_EQ(report.value(u"last").toString(), day);
    EXPECT_EQ(report.value(u"zone").toString(), u"UTC");
    EXPECT_GT(report.value(u"orders").toInt(), 0);
    EXPECT_FALSE(report.value(u"sales").toObject().isEmpty());
    const auto none = world().done(QStringLiteral("report day --zone UTC --from 2001-01-01"));
    EXPECT_EQ(none.value(u"orders").toInt(), 0);
    EXPECT_TRUE(none.value(u"sales").toObject().isEmpty());
    for (const char *words : {"report day --from 24.11.2026", "report day --from 2026-11-24 --to 2026-11-23",
             "report day --zone Nowhere/City"})
        EXPECT_EQ(world().run(QLatin1String(words)).exitCode, 2) << words;
    expectRefused(
        world().run(QStringLiteral("report day --zone Nowhere/City")), 2, QStringLiteral("Nowhere/City"));
}

TEST_F(OfficeVerbs, ReturnOpenMakesACaseThatIsListedAndUndone)
{
    const auto order = delivered();
    const QString number = order.value(u"number").toString();
    const QString sku = order.value(u"lines").toArray().first().toObject().value(u"sku").toString();
    const QString verb = QStringLiteral("return open %1 --line \"%2:%3\" --reason damaged");
    const auto opened = world().done(verb.arg(number, sku).arg(1));
    const QString id = opened.value(u"id").toString();
    EXPECT_FALSE(id.isEmpty());
    EXPECT_TRUE(opened.value(u"told").isBool());
    const auto listed = world().done(QStringLiteral("return list")).value(u"cases").toArray();
    EXPECT_TRUE(std::ranges::any_of(listed, [&](const auto &one) {
        return one.toObject().value(u"id").toString() == id
            && one.toObject().value(u"reason").toString() == u"damaged";
    }));
    (void)world().done(QStringLiteral("undo ") + opened.value(u"undo").toString());
    expectRefused(world().run(verb.arg(number, sku).arg(1'000)), 1, QStringLiteral("case.too-many"));
    expectRefused(
        world().run(verb.arg(number, QStringLiteral("NOSUCH")).arg(1)), 2, QStringLiteral("NOSUCH:1"));
    expectRefused(
        world().run(verb.arg(QStringLiteral("NOSUCH"), sku).arg(1)), 1, QStringLiteral("order.not-found"));
    EXPECT_EQ(
        world().run(QStringLiteral("return open %1 --line %2:1 --reason bored").arg(number, sku)).exitCode,
        2);
    const QString fresh = world().numbersIn(QStringLiteral("new"), 1).first();
    const auto line = world().shown(fresh).value(u"lines").toArray().first().toObject();
    expectRefused(world().run(verb.arg(fresh, line.value(u"sku").toString()).arg(1)), 1,
        QStringLiteral("case.nothing-sent"));
}

TEST_F(OfficeVerbs, AskWritesOnceAndSaysWhereNothingIsToBeAsked)
{
    QString asked;
    for (const auto &each : world().listed(QStringLiteral("--tab check"))) {
        const QString number = each.toObject().value(u"number").toString();
        if (world().run(QStringLiteral("ask ") + number).exitCode == 0) {
            asked = number;
            break;
        }
    }
    ASSERT_FALSE(asked.isEmpty());
    const auto timeline = world().shown(asked).value(u"timeline").toArray();
    EXPECT_TRUE(timeline.first().toObject().value(u"action").toString().startsWith(u"ask."));
    const QString fresh = world().numbersIn(QStringLiteral("new"), 1).first();
    for (const QString &number : {asked, fresh}) {
        const CliRun again = world().run(QStringLiteral("ask ") + number);
        EXPECT_EQ(again.exitCode, 1);
        EXPECT_EQ(again.json.value(u"skipped").toArray().first().toObject().value(u"reason").toString(),
            u"ask.nothing");
    }
    expectRefused(world().run(QStringLiteral("ask NOSUCH")), 1, QStringLiteral("order.not-found"));
}
