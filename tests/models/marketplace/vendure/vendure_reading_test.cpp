#include "marketplace/vendure/vendure_connector.h"
#include "models/marketplace/vendure/recorded_shop.h"

#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace purser::marketplace {

using test::RecordedShop;
using Script = RecordedShop::Script;

namespace {

const Credentials kOwner {QStringLiteral("superadmin"), QStringLiteral("superadmin"), {}};

/// A recorded shop and the connector that talks to it.
struct Connected
{
    explicit Connected(RecordedShop::Script script)
        : shop(withSignIn(std::move(script)))
        , connector(http, shop.url(), kOwner)
    {}

    static RecordedShop::Script withSignIn(RecordedShop::Script script)
    {
        script[QStringLiteral("SignIn")] = {QStringLiteral("sign-in")};
        return script;
    }

    RecordedShop shop;
    net::HttpClient http {};
    VendureConnector connector;
};

QString numberOf(const RemoteOrder &order)
{
    return order.number;
}

} // namespace

TEST(VendureChanges, ReadAllOrdersAndGoOnFromTheLast)
{
    Connected connected(Script {{QStringLiteral("Orders"), {QStringLiteral("orders")}}});
    const auto page = connected.connector.changes({}, {});
    ASSERT_TRUE(page);
    EXPECT_EQ(page->orders.size(), 6U);
    EXPECT_TRUE(page->broken.empty());
    EXPECT_FALSE(page->hasMore);
    ASSERT_TRUE(connected.connector.changes(page->cursor, {}));
    const auto asked = connected.shop.asked(QStringLiteral("Orders"));
    const auto after = [&asked](std::size_t at) {
        return asked[at]
            .variables.value(u"options")
            .toObject()
            .value(u"filter")
            .toObject()
            .value(u"updatedAt");
    };
    EXPECT_TRUE(after(0).isUndefined());
    const auto since = base::parseIso(after(1).toObject().value(u"after").toString());
    ASSERT_TRUE(since && page->completeTo);
    EXPECT_EQ(*page->completeTo - *since, std::chrono::seconds(5));
}

TEST(VendureChanges, AreNotToldByUpdatedAtAloneSoTheDeskReadsAgain)
{
    Connected connected(Script {{QStringLiteral("Orders"), {QStringLiteral("orders-afterwards")}}});
    EXPECT_FALSE(connected.connector.abilities().moved);
    const auto page = connected.connector.reread({QStringLiteral("1"), QStringLiteral("4")}, {});
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->cursor.isEmpty());
    const auto options =
        connected.shop.asked(QStringLiteral("Orders"))[0].variables.value(u"options").toObject();
    EXPECT_EQ(options.value(u"filter").toObject().value(u"id").toObject().value(u"in").toArray(),
        (QJsonArray {QStringLiteral("1"), QStringLiteral("4")}));
    EXPECT_EQ(options.value(u"take").toInt(), 2);
}

TEST(VendureChanges, ReadEachOrderOnItsOwnWhenOneBreaksTheWholeList)
{
    Connected connected(Script {{QStringLiteral("Orders"), {QStringLiteral("refund-amount-alone")}},
        {QStringLiteral("OrderIds"), {QStringLiteral("order-ids")}},
        {QStringLiteral("Order"),
            {QStringLiteral("order-part-shipped"), QStringLiteral("order-coupon"),
                QStringLiteral("refund-amount-alone"), QStringLiteral("refund-amount-alone"),
                QStringLiteral("refund-amount-alone"), QStringLiteral("order-authorised")}}});
    const auto page = connected.connector.changes({}, {});
    ASSERT_TRUE(page) << qPrintable(page.error().code);
    EXPECT_EQ(page->orders.size(), 5U);
    ASSERT_EQ(page->broken.size(), 1U);
    EXPECT_EQ(page->broken[0].id, QStringLiteral("3"));
    EXPECT_EQ(page->broken[0].reason, QStringLiteral("order.unreadable"));
    EXPECT_FALSE(page->hasMore);
}

TEST(VendureOrderById, IsNothingWhereTheShopKnowsNone)
{
    Connected connected(Script {{QStringLiteral("Order"), {QStringLiteral("order-unknown")}}});
    const auto order = connected.connector.order(QStringLiteral("4711"), {});
    ASSERT_TRUE(order);
    EXPECT_FALSE(*order);
}

TEST(VendureIds, ListEveryPlacedOrder)
{
    Connected connected(Script {{QStringLiteral("OrderIds"), {QStringLiteral("order-ids")}}});
    const auto page = connected.connector.ids({}, {});
    ASSERT_TRUE(page);
    EXPECT_EQ(page->ids.size(), 6U);
    EXPECT_FALSE(page->next);
    const auto options =
        connected.shop.asked(QStringLiteral("OrderIds"))[0].variables.value(u"options").toObject();
    EXPECT_TRUE(options.value(u"filter").toObject().contains(u"orderPlacedAt"));
    EXPECT_LE(options.value(u"take").toInt(), 1000);
    EXPECT_TRUE(options.value(u"sort").toObject().contains(u"id"));
}

TEST(VendureListings, NameWhatAnOrderLineNames)
{
    Connected connected(Script {{QStringLiteral("Listings"), {QStringLiteral("listings")}},
        {QStringLiteral("Order"), {QStringLiteral("order-coupon")}}});
    const auto page = connected.connector.listings({}, {});
    const auto order = connected.connector.order(QStringLiteral("2"), {});
    ASSERT_TRUE(page && order && *order);
    EXPECT_EQ(page->listings.size(), 5U);
    for (const RemoteLine &line : (**order).lines) {
        const auto found = std::ranges::find(page->listings, line.listing, &RemoteListing::listing);
        ASSERT_NE(found, page->listings.end());
        EXPECT_EQ(found->parts.front().sku, line.sku);
        EXPECT_EQ(found->parts.front().title, line.title);
        EXPECT_EQ(found->parts.front().variant, line.variant);
    }
}

TEST(VendureStock, CountsThePiecesOfEveryLocation)
{
    Connected connected(Script {{QStringLiteral("Stock"), {QStringLiteral("stock")}}});
    const auto page = connected.connector.stock({}, {});
    ASSERT_TRUE(page);
    ASSERT_EQ(page->levels.size(), 5U);
    EXPECT_EQ(page->levels[0].sku, QStringLiteral("MUG-W"));
    EXPECT_EQ(page->levels[0].warehouse, QStringLiteral("Default Stock Location"));
    EXPECT_EQ(page->levels[0].onHand, 100);
}

TEST(VendureAbilities, RefuseWhatThereIsNot)
{
    Connected connected(Script {});
    EXPECT_FALSE(connected.connector.abilities().returns);
    EXPECT_FALSE(connected.connector.abilities().messages);
    const auto told = connected.connector.message({}, {}, {}, {}, {});
    ASSERT_FALSE(told);
    EXPECT_EQ(told.error().code, QStringLiteral("marketplace.not-supported"));
}

TEST(VendureChanges, KeepTheNumbersOfTheShop)
{
    Connected connected(Script {{QStringLiteral("Orders"), {QStringLiteral("orders")}}});
    const auto page = connected.connector.changes({}, {});
    ASSERT_TRUE(page);
    std::vector<QString> numbers;
    std::ranges::transform(page->orders, std::back_inserter(numbers), numberOf);
    const auto items = test::recordedBody(QStringLiteral("orders"))
                           .value(u"data")
                           .toObject()
                           .value(u"orders")
                           .toObject()
                           .value(u"items")
                           .toArray();
    std::vector<QString> codes;
    for (const auto &item : items)
        codes.push_back(item.toObject().value(u"code").toString());
    EXPECT_THAT(numbers, testing::ElementsAreArray(codes));
}

} // namespace purser::marketplace
