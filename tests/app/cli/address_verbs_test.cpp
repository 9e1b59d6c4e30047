#include "app/cli/shop_world.h"

using namespace purser;
using test::CliRun;

namespace {

/// A buyer who corrects the address at the marketplace after the shop has corrected it by hand.
class AddressVerbs : public test::WorldTest
{
protected:
    static CliRun change(const QString &number, const QByteArray &fields)
    {
        return world().run(QStringLiteral("address change ") + number, fields);
    }
    static QJsonObject conflictOf(const QString &number, const QString &more = {})
    {
        return world()
            .done(QStringLiteral("address show %1 %2").arg(number, more))
            .value(u"conflict")
            .toObject();
    }
    static void pass(std::chrono::hours span)
    {
        world().sandbox().control("POST", QStringLiteral("/clock"),
            {{QStringLiteral("advance_s"), static_cast<int>(std::chrono::seconds(span).count())}});
    }

    /// Orders whose buyer was asked for the address; the shop writes a street, the buyer answers with
    /// another.
    static QString conflicted()
    {
        QStringList asked;
        for (const auto &each : world().listed(QStringLiteral("--tab check"))) {
            const QString number = each.toObject().value(u"number").toString();
            const QString findings =
                QString::fromUtf8(QJsonDocument(world().shown(number).value(u"findings").toArray()).toJson());
            if (findings.contains(u"address.") && world().run(QStringLiteral("ask ") + number).exitCode == 0)
                asked << number;
        }
        world().sync();
        for (const QString &number : asked)
            EXPECT_EQ(change(number, R"({"street": "Shop Street 1", "phone": "+86 138 0000 0000",
                "city": "Shopville", "postcode": "99999", "state": "Shopland"})")
                          .exitCode,
                0);
        pass(std::chrono::hours(6));
        world().sync();
        for (const QString &number : asked)
            if (!conflictOf(number).isEmpty())
                return number;
        ADD_FAILURE() << "no buyer of " << asked.size() << " answered";
        return {};
    }
};

} // namespace

TEST_F(AddressVerbs, DecideOnWhatBothSidesChanged)
{
    const QString number = conflicted();
    const auto conflict = conflictOf(number);
    const auto fields = conflict.value(u"fields").toArray();
    ASSERT_FALSE(fields.isEmpty());
    EXPECT_TRUE(conflict.value(u"default").toString() == u"mine"
        || conflict.value(u"default").toString() == u"theirs");
    EXPECT_FALSE(conflict.contains(u"values")) << "personal values are opened on demand only";
    const QString field = fields.first().toString();
    const auto values =
        conflictOf(number, QStringLiteral("--reveal")).value(u"values").toObject().value(field).toObject();
    EXPECT_NE(values.value(u"mine").toString(), values.value(u"theirs").toString());
    EXPECT_EQ(
        world().shown(number).value(u"timeline").toArray().first().toObject().value(u"action").toString(),
        u"reveal");
    expectRefused(world().run(QStringLiteral("address settle %1 --take mine --field name").arg(number)), 2,
        QStringLiteral("address show"));
    EXPECT_EQ(world().run(QStringLiteral("address settle %1 --take yours").arg(number)).exitCode, 2);
    const auto settled = world().done(QStringLiteral("address settle %1 --take theirs").arg(number));
    EXPECT_TRUE(conflictOf(number).isEmpty());
    EXPECT_EQ(world()
                  .done(QStringLiteral("address show %1 --reveal").arg(number))
                  .value(u"address")
                  .toObject()
                  .value(field)
                  .toString(),
        values.value(u"theirs").toString());
    (void)world().done(QStringLiteral("recheck ") + number);
    const CliRun again = world().run(QStringLiteral("address settle %1 --take mine").arg(number));
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_EQ(again.json.value(u"skipped").toArray().first().toObject().value(u"reason").toString(),
        u"address.no-conflict");
}

TEST_F(AddressVerbs, ChangeWritesFieldsAndUndoTakesThemBack)
{
    const QString number = world().numbersIn(QStringLiteral("new"), 1).first();
    const QString look = QStringLiteral("address show %1 --reveal").arg(number);
    const auto before = world().done(look).value(u"address").toObject();
    const CliRun done = change(number, R"({"name": "Zhang San"})");
    ASSERT_EQ(done.exitCode, 0) << qPrintable(done.complaint);
    auto expected = before;
    expected.insert(u"name", QStringLiteral("Zhang San"));
    EXPECT_EQ(world().done(look).value(u"address").toObject(), expected);
    (void)world().done(QStringLiteral("undo ") + done.json.value(u"undo").toString());
    EXPECT_EQ(world().done(look).value(u"address").toObject(), before);
}

TEST_F(AddressVerbs, ChangeNamesTheFieldThatIsNoneAndTheOrderThatIsNot)
{
    const QString number = world().numbersIn(QStringLiteral("new"), 1).first();
    expectRefused(change(number, R"({"strasse": "A 1"})"), 3, QStringLiteral("street"));
    expectRefused(change(number, "street"), 3, QStringLiteral("JSON object"));
    expectRefused(
        change(QStringLiteral("NOSUCH"), R"({"street": "A 1"})"), 1, QStringLiteral("order.not-found"));
    expectRefused(world().run(QStringLiteral("address change %1 /no/such/file").arg(number)), 3,
        QStringLiteral("/no/such/file: cannot be read"));
    const CliRun same = change(number, R"({"organization": ""})");
    EXPECT_EQ(same.exitCode, 1);
    EXPECT_EQ(same.json.value(u"skipped").toArray().first().toObject().value(u"reason").toString(),
        u"address.same");
}
