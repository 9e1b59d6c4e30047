#include "desk/address_change.h"
#include "desk/bench_work.h"
#include "desk/order_steps.h"
#include "orders/order_table.h"
#include "shipping/parcel_table.h"
#include "support/quiet_shop.h"

#include <QDirIterator>

using namespace purser;
using intake::AddressField;
using intake::Side;

namespace {

constexpr auto kHome = "Oudegracht 12 bis"; ///< as the shop wrote it
constexpr auto kWork = "Kanaalstraat 3"; ///< as the buyer wrote it at the marketplace

class AddressByHand : public ::testing::Test
{
protected:
    AddressByHand()
    {
        m_shop.offer(QStringLiteral("MUG"), 5);
        m_remote = support::QuietShop::anOrder(QStringLiteral("A-1"), {{QStringLiteral("MUG"), 1}});
        m_order = m_shop.take(m_remote);
    }

    [[nodiscard]] desk::Core &core() { return m_shop.core(); }
    [[nodiscard]] desk::OrderDetail detail() { return **desk::orderDetail(core(), m_order); }
    [[nodiscard]] base::PostalAddress address() { return detail().personal.recipient; }
    [[nodiscard]] bool hasFinding()
    {
        const auto findings = detail().findings;
        return std::ranges::find(findings, QStringLiteral("address.conflict"), &intake::KeptFinding::code)
            != findings.end();
    }

    desk::BulkResult writeStreet(const QString &street)
    {
        const auto before = address();
        auto after = before;
        after.street = street;
        return desk::changeAddress(core(), m_order, before, after);
    }
    /// The marketplace's next version of the order.
    void hear() { m_shop.take((++m_remote.version, m_remote)); }
    void hearStreet(const QString &street)
    {
        m_remote.recipient.street = street;
        hear();
    }
    void makeConflict()
    {
        ASSERT_TRUE(writeStreet(QString::fromUtf8(kHome)).isClean());
        hearStreet(QString::fromUtf8(kWork));
    }
    desk::BulkResult settle(Side side, const std::vector<AddressField> &fields = {AddressField::Street})
    {
        return desk::settleAddress(core(), m_order, detail().conflict.value(), fields, side);
    }
    void confirm() { ASSERT_TRUE(desk::confirmOrders(core(), {m_order}).isClean()); }
    /// Brings the order to a stage as the floor would.
    void put(orders::Stage stage, bool hasLabel)
    {
        m_shop.write([&](desk::Writing &writing) -> base::Result<> {
            const auto before = orders::findOrder(writing.connection, m_order);
            auto after = **before;
            after.stage = stage;
            store::Unit unit {.actor = core().actor(), .at = writing.at(), .action = QStringLiteral("test")};
            orders::putOrder(unit, *before, after, writing.at());
            shipping::Parcel parcel;
            parcel.id = orders::ParcelId(writing.newId());
            parcel.order = m_order;
            parcel.shop = after.shop;
            parcel.stage = orders::ParcelStage::Labelled;
            if (hasLabel)
                shipping::putParcel(unit, std::nullopt, parcel);
            return store::applyUnit(writing.connection, writing.keys, unit).map([](std::int64_t) {});
        });
    }
    static QString whyNot(const desk::BulkResult &result)
    {
        return result.skipped.empty() ? QString() : result.skipped.front().code;
    }

    support::QuietShop m_shop;
    marketplace::RemoteOrder m_remote;
    orders::OrderId m_order;
};

} // namespace

TEST_F(AddressByHand, StaysWhenTheMarketplaceTellsOfSomethingElse)
{
    ASSERT_TRUE(writeStreet(QString::fromUtf8(kHome)).isClean());
    m_remote.note = QStringLiteral("Ring twice");
    hear();
    EXPECT_EQ(address().street, QString::fromUtf8(kHome));
    EXPECT_EQ(detail().personal.note, m_remote.note);
    EXPECT_FALSE(detail().conflict.has_value());
    EXPECT_EQ(detail().order.blocks, 0);
}

TEST_F(AddressByHand, TakesOtherFieldsFromTheMarketplace)
{
    ASSERT_TRUE(writeStreet(QString::fromUtf8(kHome)).isClean());
    m_remote.recipient.phone = QStringLiteral("+31 6 87654321");
    hear();
    EXPECT_EQ(address().street, QString::fromUtf8(kHome));
    EXPECT_EQ(address().phone, m_remote.recipient.phone);
    EXPECT_FALSE(detail().conflict.has_value());
    const auto found = desk::listPage(core(), {.text = QStringLiteral("4321")}, {}, 9);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->rows.size(), 1U);
}

TEST_F(AddressByHand, FollowsTheMarketplaceAgainOnceItSaysTheSame)
{
    ASSERT_TRUE(writeStreet(QString::fromUtf8(kHome)).isClean());
    hearStreet(QString::fromUtf8(kHome));
    EXPECT_FALSE(detail().conflict.has_value());
    hearStreet(QString::fromUtf8(kWork));
    EXPECT_EQ(address().street, QString::fromUtf8(kWork));
    EXPECT_FALSE(detail().conflict.has_value());
}

TEST_F(AddressByHand, ChangedThereTooStopsTheOrderInCheckWithAllThreeAndADefault)
{
    const QString first = address().street;
    makeConflict();
    EXPECT_EQ(address().street, QString::fromUtf8(kHome)) << "nothing is overwritten";
    const auto conflict = detail().conflict;
    ASSERT_TRUE(conflict.has_value());
    EXPECT_EQ(conflict->base.street, first);
    EXPECT_EQ(conflict->mine.street, QString::fromUtf8(kHome));
    EXPECT_EQ(conflict->theirs.street, QString::fromUtf8(kWork));
    EXPECT_EQ(conflict->fields, std::vector {AddressField::Street});
    EXPECT_EQ(conflict->likelier, Side::Theirs);
    EXPECT_TRUE(hasFinding());
    EXPECT_EQ(orders::tabOf(detail().order), orders::Tab::Check);
    EXPECT_EQ(whyNot(desk::confirmOrders(core(), {m_order})), u"order.check-blocks");
    EXPECT_EQ(detail().timeline.front().action, u"sync.conflict");
}

TEST_F(AddressByHand, ConflictIsForgottenWhenTheMarketplaceTakesItsChangeBack)
{
    const QString first = address().street;
    makeConflict();
    hearStreet(first);
    EXPECT_FALSE(detail().conflict.has_value());
    EXPECT_FALSE(hasFinding());
    EXPECT_EQ(address().street, QString::fromUtf8(kHome));
    EXPECT_TRUE(desk::confirmOrders(core(), {m_order}).isClean());
}

TEST_F(AddressByHand, DecidedForOursStaysAgainstTheSameWordOfTheMarketplace)
{
    makeConflict();
    ASSERT_TRUE(settle(Side::Mine).isClean());
    EXPECT_EQ(address().street, QString::fromUtf8(kHome));
    EXPECT_EQ(detail().order.blocks, 0);
    hear();
    EXPECT_FALSE(detail().conflict.has_value());
    EXPECT_EQ(address().street, QString::fromUtf8(kHome));
    hearStreet(QStringLiteral("Domplein 1"));
    EXPECT_EQ(detail().conflict->base.street, QString::fromUtf8(kWork)) << "a new word is a new question";
}

TEST_F(AddressByHand, DecidedForTheirsIsFoundByItAndUndone)
{
    m_remote.recipient.postcode = QStringLiteral("1015 CN");
    makeConflict();
    const auto done = settle(Side::Theirs);
    ASSERT_TRUE(done.isClean());
    EXPECT_EQ(address(), m_remote.recipient);
    EXPECT_FALSE(hasFinding());
    const auto found = desk::listPage(core(), {.text = QStringLiteral("1015 CN")}, {}, 9);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->rows.size(), 1U);
    EXPECT_TRUE(desk::undoEntries(core(), *desk::entriesOf(done.undoToken)).isClean());
    EXPECT_EQ(address().street, QString::fromUtf8(kHome));
    EXPECT_TRUE(detail().conflict.has_value());
    EXPECT_TRUE(hasFinding());
    EXPECT_TRUE(settle(Side::Theirs).isClean()) << "it can be decided again";
}

TEST_F(AddressByHand, DecidesOneFieldWithoutTheOthers)
{
    auto mine = address();
    mine.street = QString::fromUtf8(kHome);
    mine.phone = QStringLiteral("+31 6 11111111");
    ASSERT_TRUE(desk::changeAddress(core(), m_order, address(), mine).isClean());
    m_remote.recipient.phone = QStringLiteral("+31 6 22222222");
    hearStreet(QString::fromUtf8(kWork));
    ASSERT_EQ(detail().conflict->fields, (std::vector {AddressField::Phone, AddressField::Street}));
    ASSERT_TRUE(settle(Side::Theirs, {AddressField::Phone}).isClean());
    EXPECT_EQ(address().phone, m_remote.recipient.phone);
    EXPECT_EQ(address().street, QString::fromUtf8(kHome));
    EXPECT_EQ(detail().conflict->fields, std::vector {AddressField::Street});
    EXPECT_TRUE(hasFinding());
    ASSERT_TRUE(settle(Side::Mine).isClean());
    EXPECT_FALSE(hasFinding());
}

TEST_F(AddressByHand, IsNotDecidedOnAnOldPicture)
{
    makeConflict();
    const auto seen = *detail().conflict;
    hearStreet(QStringLiteral("Domplein 1"));
    const auto result = desk::settleAddress(core(), m_order, seen, seen.fields, Side::Theirs);
    EXPECT_EQ(whyNot(result), u"address.other-by-now");
    EXPECT_EQ(address().street, QString::fromUtf8(kHome));
    EXPECT_EQ(whyNot(writeStreet(QStringLiteral("Domplein 2"))), u"address.conflict-open");
}

TEST_F(AddressByHand, AConfirmedOrderIsHeldInCheckUntilItIsDecided)
{
    ASSERT_TRUE(writeStreet(QString::fromUtf8(kHome)).isClean());
    confirm();
    hearStreet(QString::fromUtf8(kWork));
    EXPECT_EQ(orders::tabOf(detail().order), orders::Tab::Check);
    EXPECT_TRUE(hasFinding());
    EXPECT_EQ(orders::startPicking(detail().order, {}).error().code, u"order.on-hold");
    EXPECT_EQ(whyNot(desk::releaseOrders(core(), {m_order})), u"address.conflict-open");
    ASSERT_TRUE(settle(Side::Theirs).isClean());
    EXPECT_EQ(orders::tabOf(detail().order), orders::Tab::Ready);
    EXPECT_EQ(address().street, QString::fromUtf8(kWork));
}

TEST_F(AddressByHand, AHoldOfAnotherReasonLeadsToTheConflictByItsRelease)
{
    ASSERT_TRUE(writeStreet(QString::fromUtf8(kHome)).isClean());
    confirm();
    ASSERT_TRUE(desk::holdOrders(core(), {m_order}, QStringLiteral("buyer"), 0).isClean());
    hearStreet(QString::fromUtf8(kWork));
    EXPECT_EQ(detail().order.holdCode, u"buyer");
    ASSERT_TRUE(desk::releaseOrders(core(), {m_order}).isClean());
    EXPECT_EQ(orders::tabOf(detail().order), orders::Tab::Check);
    ASSERT_TRUE(settle(Side::Mine).isClean());
    EXPECT_EQ(orders::tabOf(detail().order), orders::Tab::Ready);
}

TEST_F(AddressByHand, WithALabelIsOursUntilTheLabelIsVoided)
{
    ASSERT_TRUE(writeStreet(QString::fromUtf8(kHome)).isClean());
    confirm();
    put(orders::Stage::Labelled, /*hasLabel=*/true);
    hearStreet(QString::fromUtf8(kWork));
    EXPECT_EQ(whyNot(desk::shipOrders(core(), {m_order})), u"order.on-hold");
    EXPECT_EQ(whyNot(settle(Side::Theirs)), u"address.has-label");
    EXPECT_EQ(address().street, QString::fromUtf8(kHome));
    ASSERT_TRUE(settle(Side::Mine).isClean());
    EXPECT_TRUE(orders::ship(detail().order)) << "the label is right";
}

TEST_F(AddressByHand, AnotherAddressAtTheMarketplaceStopsAParcelWithTheFormerOne)
{
    confirm();
    put(orders::Stage::Labelled, /*hasLabel=*/true);
    hearStreet(QString::fromUtf8(kWork));
    EXPECT_EQ(address().street, QString::fromUtf8(kWork));
    EXPECT_EQ(orders::tabOf(detail().order), orders::Tab::Problem);
    EXPECT_EQ(whyNot(desk::shipOrders(core(), {m_order})), u"label.old-address");
    packing::BenchOrder work;
    work.orderId = m_order.value();
    EXPECT_EQ(desk::interceptionOf(core(), work), u"changed");
    EXPECT_TRUE(orders::labelVoided(detail().order)->problemCode.isEmpty());
}

TEST_F(AddressByHand, LeavesNoByteOfAnyVersionInTheProfile)
{
    makeConflict();
    ASSERT_TRUE(settle(Side::Theirs).isClean());
    int files = 0;
    QDirIterator all(m_shop.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *street : {"Oudegracht", "Kanaalstraat"})
            EXPECT_FALSE(bytes.contains(street)) << street << " in " << qPrintable(file.fileName());
        ++files;
    }
    EXPECT_GT(files, 0);
}

TEST_F(AddressByHand, OfACancelledOrderIsFinalForEveryWindow)
{
    const auto seen = address();
    m_remote.status = marketplace::RemoteStatus::Cancelled;
    hear();
    auto after = seen;
    after.street = QString::fromUtf8(kHome);
    const auto result = desk::changeAddress(core(), m_order, seen, after);
    EXPECT_EQ(whyNot(result), u"order.stage-passed");
    EXPECT_EQ(address(), seen);
    EXPECT_EQ(desk::listPage(core(), {}, {}, 9)->rows.size(), 1U) << "no second order is made (R-34)";
}

TEST_F(AddressByHand, ConflictEndsWithTheCancelledOrder)
{
    makeConflict();
    const auto seen = *detail().conflict;
    m_remote.status = marketplace::RemoteStatus::Cancelled;
    hear();
    EXPECT_EQ(orders::tabOf(detail().order), orders::Tab::Cancelled);
    EXPECT_FALSE(detail().conflict.has_value());
    EXPECT_EQ(
        whyNot(desk::settleAddress(core(), m_order, seen, seen.fields, Side::Mine)), u"order.stage-passed");
}
