#include "app/cli/shop_world.h"

using namespace purser;
using test::CliRun;

namespace {

class ParcelVerbs : public test::WorldTest
{
protected:
    /// A new order with at least two pieces.
    static QJsonObject splittable()
    {
        for (const auto &each : world().listed(QStringLiteral("--tab new")))
            if (each.toObject().value(u"units").toInt() > 1)
                return world().shown(each.toObject().value(u"number").toString());
        ADD_FAILURE() << "no order of two pieces in this world";
        return {};
    }
};

} // namespace

TEST_F(ParcelVerbs, ShipmentsAreListedByTabWithCountsAndPages)
{
    const auto numbers = world().labelled(2);
    const auto page = world().done(QStringLiteral("shipments list --limit 1"));
    ASSERT_EQ(page.value(u"shipments").toArray().size(), 1);
    const auto parcel = page.value(u"shipments").toArray().first().toObject();
    EXPECT_EQ(parcel.value(u"tab").toString(), u"to-print");
    EXPECT_EQ(parcel.value(u"stage").toString(), u"labelled");
    EXPECT_FALSE(parcel.value(u"tracking").toString().isEmpty());
    EXPECT_GT(parcel.value(u"weight_g").toInt(), 0);
    EXPECT_GT(parcel.value(u"cost_minor").toInt(), 0);
    EXPECT_TRUE(numbers.contains(parcel.value(u"number").toString()));
    EXPECT_EQ(page.value(u"counts").toObject().value(u"to-print").toInt(), 2);
    const auto rest =
        world().done(QStringLiteral("shipments list --after %1").arg(page.value(u"next").toString()));
    EXPECT_EQ(rest.value(u"shipments").toArray().size(), 1);
    EXPECT_TRUE(rest.value(u"next").isNull());
    expectRefused(world().run(QStringLiteral("shipments list --tab nowhere")), 2, QStringLiteral("nowhere"));
    expectRefused(world().run(QStringLiteral("shipments list --tab nowhere")), 2, QStringLiteral("to-print"));
    expectRefused(
        world().run(QStringLiteral("shipments list --after x")), 1, QStringLiteral("list.bad-cursor"));
}

TEST_F(ParcelVerbs, ManifestTakesScannedParcelsAndLeavesTheOthers)
{
    const auto numbers = world().labelled(2);
    const auto first = world().parcelOf(numbers.first());
    const QString carrier = first.value(u"carrier").toString();
    const QString tracking = first.value(u"tracking").toString();
    const auto carriers = world().done(QStringLiteral("manifest list")).value(u"carriers").toArray();
    EXPECT_TRUE(std::ranges::any_of(carriers, [&](const auto &one) {
        return one.toObject().value(u"carrier").toString() == carrier
            && one.toObject().value(u"waiting").toInt() > 0;
    }));
    const auto scanned =
        world().done(QStringLiteral("manifest scan %1 %2").arg(carrier, tracking)).value(u"scans").toArray();
    EXPECT_EQ(scanned.first().toObject().value(u"answer").toString(), u"scanned");
    const CliRun wrong = world().run(QStringLiteral("manifest scan %1 NOSUCHPARCEL").arg(carrier));
    EXPECT_EQ(wrong.exitCode, 1);
    EXPECT_EQ(wrong.json.value(u"scans").toArray().first().toObject().value(u"answer").toString(),
        u"handover.not-expected");
    const auto open = world().done(QStringLiteral("manifest list ") + carrier).value(u"parcels").toArray();
    for (const auto &one : open)
        EXPECT_EQ(one.toObject().value(u"scanned").toBool(),
            one.toObject().value(u"tracking").toString() == tracking);
    const QString paper = world().cli().profile() + QStringLiteral(".manifest.pdf");
    const auto closed = world().done(QStringLiteral("manifest close %1 --pdf \"%2\"").arg(carrier, paper));
    EXPECT_FALSE(closed.value(u"list").toString().isEmpty());
    EXPECT_EQ(closed.value(u"done").toArray().size(), 1);
    QFile pdf(paper);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    EXPECT_EQ(world().shown(numbers.first()).value(u"stage").toString(), u"shipped");
    EXPECT_EQ(world().shown(numbers.last()).value(u"stage").toString(), u"labelled");
    expectRefused(
        world().run(QStringLiteral("manifest close %1").arg(carrier)), 1, QStringLiteral("handover."));
}

TEST_F(ParcelVerbs, TrackingIsShownAndCorrectedOnceItLeft)
{
    const QString number = world().labelled(1).first();
    const QString tracking = world().parcelOf(number).value(u"tracking").toString();
    (void)world().done(QStringLiteral("ship ") + number);
    const auto path = world().done(QStringLiteral("tracking show ") + tracking);
    EXPECT_EQ(path.value(u"number").toString(), number);
    EXPECT_EQ(path.value(u"problem").toString(), QString());
    EXPECT_TRUE(path.value(u"events").isArray());
    (void)world().done(QStringLiteral("tracking correct %1 NEW123 --reason typo").arg(tracking));
    const auto former =
        world().done(QStringLiteral("tracking show NEW123")).value(u"former").toArray().first().toObject();
    EXPECT_EQ(former.value(u"tracking").toString(), tracking);
    EXPECT_EQ(former.value(u"reason").toString(), u"typo");
    for (const char *verb : {"tracking show NOSUCH", "tracking correct NOSUCH X"})
        expectRefused(world().run(QLatin1String(verb)), 1, QStringLiteral("NOSUCH"));
}

TEST_F(ParcelVerbs, SplitNamesThePartsWithTheirMoneyAndJoinsThemAgain)
{
    const auto order = splittable();
    const QString number = order.value(u"number").toString();
    const QString sku = order.value(u"lines").toArray().first().toObject().value(u"sku").toString();
    const auto split = world().done(QStringLiteral("split %1 --line \"%2:1\"").arg(number, sku));
    const auto parts = split.value(u"parts").toArray();
    ASSERT_EQ(parts.size(), 2);
    std::int64_t total = 0;
    for (const auto &part : parts)
        total += part.toObject().value(u"total_minor").toInteger();
    EXPECT_EQ(total, order.value(u"total_minor").toInteger());
    EXPECT_EQ(world().shown(number).value(u"parcels").toArray().size(), 2);
    const auto joined = world().done(QStringLiteral("split %1 --join").arg(number));
    EXPECT_TRUE(joined.value(u"parts").toArray().isEmpty()) << "a whole order has no parts";
    const CliRun again = world().run(QStringLiteral("split %1 --join").arg(number));
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_EQ(again.json.value(u"skipped").toArray().first().toObject().value(u"reason").toString(),
        u"split.is-whole");
    expectRefused(world().run(QStringLiteral("split ") + number), 2, QStringLiteral("--line SKU:QUANTITY"));
    expectRefused(world().run(QStringLiteral("split o1 --join")), 1, QStringLiteral("order.not-found"));
    const CliRun strange = world().run(QStringLiteral("split %1 --line NOSUCH:1").arg(number));
    EXPECT_EQ(strange.exitCode, 1);
    EXPECT_EQ(strange.json.value(u"skipped").toArray().first().toObject().value(u"reason").toString(),
        u"order.no-such-line");
}

TEST_F(ParcelVerbs, MergeRefusesOtherRecipientsByNumberAndListsProposals)
{
    const auto numbers = world().numbersIn(QStringLiteral("new"), 2);
    const CliRun merged = world().run(QStringLiteral("merge ") + numbers.join(u' '));
    EXPECT_EQ(merged.exitCode, 1);
    const auto skipped = merged.json.value(u"skipped").toArray().last().toObject();
    EXPECT_EQ(skipped.value(u"reason").toString(), u"merge.recipient-differs");
    EXPECT_TRUE(merged.json.value(u"undo").toString().isEmpty());
    EXPECT_TRUE(world().done(QStringLiteral("merge --proposals")).value(u"merges").isArray());
    expectRefused(world().run(QStringLiteral("merge")), 2, QStringLiteral("--proposals"));
    const CliRun alone = world().run(QStringLiteral("merge --apart ") + numbers.first());
    EXPECT_EQ(alone.exitCode, 1);
    EXPECT_EQ(alone.json.value(u"skipped").toArray().first().toObject().value(u"reason").toString(),
        u"merge.is-alone");
}
