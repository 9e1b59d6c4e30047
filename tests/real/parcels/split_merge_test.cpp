#include "support/desk_profile.h"
#include "support/sandbox_child.h"

using namespace purser;

namespace {

/// Remote line id → pieces of one fulfilment.
using Sent = std::map<QString, int>;

/// A desk with one shop of a sandbox, every order that can be is confirmed.
class Parcels : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto shop = desk::waited(m_profile.desk().addShop(
            QStringLiteral("sandbox"), m_sandbox.url(), QStringLiteral("Shop"), m_sandbox.shopToken(0)));
        ASSERT_TRUE(shop) << qPrintable(shop.error().code);
        m_shop = *shop;
        sync();
    }

    void sync()
    {
        const auto report = desk::waited(m_profile.desk().sync(m_shop));
        EXPECT_EQ(report.problem, QString());
        EXPECT_EQ(report.outbox, 0);
    }

    [[nodiscard]] desk::Desk &desk() { return m_profile.desk(); }
    [[nodiscard]] desk::OrderDetail detail(orders::OrderId id) { return **desk::waited(desk().detail(id)); }

    /// A new order that may be confirmed and has @p lines lines of which the first has @p pieces and more.
    [[nodiscard]] orders::OrderId newOrder(std::size_t lines, int pieces)
    {
        const auto ids = desk::waited(desk().idsIn({.tab = orders::Tab::New}, 1'000));
        for (const orders::OrderId id : *ids)
            if (const auto order = detail(id).order; order.lines.size() >= lines
                && std::ranges::any_of(order.lines, [&](const auto &one) { return one.open() >= pieces; }))
                return id;
        ADD_FAILURE() << "no such order in this world";
        return {};
    }

    /// From New to checked at the bench.
    void pack(const std::vector<orders::OrderId> &ids)
    {
        expectClean(desk::waited(desk().confirm(ids)));
        const auto wave = desk::waited(desk().startWave(ids));
        expectClean(desk::waited(desk().finishWave(wave.wave.id)));
        expectClean(desk::waited(desk().verify(ids)));
    }

    static void expectClean(const desk::BulkResult &result)
    {
        for (const auto *items : {&result.skipped, &result.failed})
            for (const auto &item : *items)
                ADD_FAILURE() << qPrintable(item.number) << ": " << qPrintable(item.code);
    }

    /// What the marketplace has of the order: tracking number → lines.
    [[nodiscard]] std::map<QString, Sent> sentOf(const QString &remoteId)
    {
        std::map<QString, Sent> sent;
        const auto orders = m_sandbox.control("GET", QStringLiteral("/truth")).value(u"orders").toArray();
        for (const auto &value : orders) {
            const auto wrapped = value.toObject();
            const auto order = wrapped.contains(u"order") ? wrapped.value(u"order").toObject() : wrapped;
            if (order.value(u"id").toString() != remoteId)
                continue;
            for (const auto &one : order.value(u"fulfilments").toArray())
                for (const auto &line : one.toObject().value(u"lines").toArray())
                    sent[one.toObject().value(u"tracking").toString()]
                        [line.toObject().value(u"line_id").toString()] +=
                        line.toObject().value(u"quantity").toInt();
        }
        return sent;
    }

    /// What our parcels say of the same.
    [[nodiscard]] std::map<QString, Sent> sentByUs(orders::OrderId id)
    {
        std::map<QString, Sent> sent;
        const auto now = detail(id);
        for (const auto &parcel : now.parcels)
            for (const auto &packed : parcel.lines)
                if (parcel.handedAt != 0)
                    sent[parcel.tracking]
                        [std::ranges::find(now.order.lines, packed.line, &orders::OrderLine::id)->remoteId] +=
                        packed.quantity;
        return sent;
    }

    support::SandboxChild m_sandbox {200};
    support::DeskProfile m_profile;
    orders::ShopId m_shop;
};

} // namespace

TEST_F(Parcels, ASplitOrderEndsEqualWithTheMarketplaceParcelByParcel)
{
    const auto id = newOrder(2, 1);
    const auto order = detail(id).order;
    const auto split = desk::waited(desk().split(id, {{order.lines[1].id, 1}}));
    expectClean(split);
    pack({id});
    expectClean(desk::waited(desk().label({id})));
    const auto labelled = detail(id);
    ASSERT_EQ(labelled.parcels.size(), 2U);
    EXPECT_NE(labelled.parcels[0].tracking, labelled.parcels[1].tracking);
    EXPECT_EQ(labelled.order.stage, orders::Stage::Labelled);
    EXPECT_EQ(
        desk::waited(desk().undo(split.undoToken)).skipped.front().code, QStringLiteral("undo.moved-on"));
    expectClean(desk::waited(desk().ship({id})));
    sync();
    const auto sent = sentOf(order.remoteId);
    EXPECT_EQ(sent.size(), 2U);
    EXPECT_EQ(sent, sentByUs(id));
    EXPECT_EQ(sent.at(labelled.parcels[1].tracking), (Sent {{order.lines[1].remoteId, 1}}));
    EXPECT_EQ(detail(id).order.stage, orders::Stage::Shipped);
    EXPECT_EQ(detail(id).parcels.size(), 2U) << "the marketplace's answer made parcels of its own";
}

TEST_F(Parcels, PartsAreFulfilledOneByOneWithNumbersOfAnotherCarrier)
{
    const auto id = newOrder(2, 1);
    const auto order = detail(id).order;
    expectClean(desk::waited(desk().split(id, {{order.lines[1].id, 1}})));
    for (const char *number : {"OWN-1", "OWN-2"}) {
        const auto now = detail(id);
        const auto part = std::ranges::find_if(now.parcels, desk::isOpenPart);
        ASSERT_NE(part, now.parcels.end());
        std::vector<marketplace::LineQuantity> lines;
        for (const auto &packed : part->lines)
            lines.push_back(
                {std::ranges::find(now.order.lines, packed.line, &orders::OrderLine::id)->remoteId,
                    packed.quantity, {}});
        expectClean(desk::waited(desk().fulfil(id, QStringLiteral("own"), QLatin1String(number), lines)));
        sync();
        EXPECT_EQ(sentOf(order.remoteId), sentByUs(id));
    }
    EXPECT_EQ(sentOf(order.remoteId).size(), 2U);
    EXPECT_EQ(detail(id).order.stage, orders::Stage::Shipped);
    EXPECT_EQ(detail(id).parcels.size(), 2U);
}

TEST_F(Parcels, ASplitOutlivesItsVoidedLabels)
{
    const auto id = newOrder(2, 1);
    const auto order = detail(id).order;
    expectClean(desk::waited(desk().split(id, {{order.lines[1].id, 1}})));
    pack({id});
    expectClean(desk::waited(desk().label({id})));
    expectClean(desk::waited(desk().voidLabels({id})));
    const auto voided = detail(id);
    EXPECT_EQ(voided.order.stage, orders::Stage::Packing);
    EXPECT_EQ(std::ranges::count_if(voided.parcels, desk::isOpenPart), 2);
    expectClean(desk::waited(desk().label({id})));
    expectClean(desk::waited(desk().ship({id})));
    sync();
    EXPECT_EQ(sentOf(order.remoteId).size(), 2U);
    EXPECT_EQ(sentOf(order.remoteId), sentByUs(id));
}

TEST_F(Parcels, MergedOrdersLeaveWithOneLabelAndAreFulfilledEach)
{
    const auto proposals = desk::waited(desk().mergeProposals(m_shop));
    ASSERT_TRUE(proposals);
    const auto found = std::ranges::find_if(*proposals, [this](const desk::ListedMerge &merge) {
        return std::ranges::all_of(merge.proposal.orders,
            [this](orders::OrderId id) { return orders::tabOf(detail(id).order) == orders::Tab::New; });
    });
    ASSERT_NE(found, proposals->end()) << "nobody ordered twice in this world";
    const auto ids = found->proposal.orders;
    const auto merged = desk::waited(desk().merge(ids));
    expectClean(merged);
    expectClean(desk::waited(desk().confirm(ids)));
    const auto wave = desk::waited(desk().startWave(ids));
    expectClean(desk::waited(desk().finishWave(wave.wave.id)));
    expectClean(desk::waited(desk().verify({ids.front()})));
    EXPECT_EQ(
        desk::waited(desk().label({ids.front()})).skipped.front().code, QStringLiteral("merge.waits-for"));
    expectClean(desk::waited(desk().verify(ids)));
    expectClean(desk::waited(desk().label(ids)));
    QStringList numbers;
    for (const orders::OrderId id : ids) {
        const auto now = detail(id);
        ASSERT_EQ(now.parcels.size(), 1U);
        EXPECT_EQ(now.order.stage, orders::Stage::Labelled);
        numbers << now.parcels.front().tracking;
    }
    EXPECT_EQ(numbers.removeDuplicates(), qsizetype(ids.size()) - 1) << "one label for all";
    EXPECT_EQ(
        desk::waited(desk().undo(merged.undoToken)).skipped.front().code, QStringLiteral("undo.moved-on"));
    expectClean(desk::waited(desk().ship({ids.back()})));
    sync();
    for (const orders::OrderId id : ids) {
        const auto now = detail(id);
        EXPECT_EQ(now.order.stage, orders::Stage::Shipped);
        EXPECT_EQ(sentOf(now.order.remoteId), sentByUs(id));
        ASSERT_EQ(sentOf(now.order.remoteId).size(), 1U);
        EXPECT_EQ(sentOf(now.order.remoteId).begin()->first, numbers.front());
        EXPECT_EQ(now.parcels.size(), 1U);
    }
}
