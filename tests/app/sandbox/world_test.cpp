#include "app/sandbox/world/world.h"

#include "app/sandbox/market/market.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::sandbox;

namespace {

const base::Instant kStart = base::fromMilliseconds(1'790'000'000'000);

QByteArray bytesOf(const QList<PlacedOrder> &orders)
{
    QByteArray bytes;
    for (const PlacedOrder &placed : orders)
        bytes += QJsonDocument(toJson(placed.order)).toJson(QJsonDocument::Compact);
    return bytes;
}

std::int64_t sumOf(const QList<LineDiscount> &discounts)
{
    std::int64_t sum = 0;
    for (const LineDiscount &discount : discounts)
        sum += discount.minor;
    return sum;
}

} // namespace

TEST(SandboxWorld, IsTheSameByteForByteForTheSameSeed)
{
    EXPECT_EQ(makeWorld(7, kStart), makeWorld(7, kStart));
    EXPECT_EQ(
        bytesOf(makeHistory(makeWorld(7, kStart), 300)), bytesOf(makeHistory(makeWorld(7, kStart), 300)));
}

TEST(SandboxWorld, IsAnotherForAnotherSeed)
{
    EXPECT_NE(bytesOf(makeHistory(makeWorld(7, kStart), 20)), bytesOf(makeHistory(makeWorld(8, kStart), 20)));
}

TEST(SandboxWorld, NamesListingsSkusAndBarcodesOnce)
{
    const Catalogue catalogue = makeWorld(3, kStart).catalogue;
    QSet<QString> listings, skus, codes;
    qsizetype codeCount = 0;
    for (const Listing &listing : catalogue.listings)
        listings.insert(listing.listing);
    for (const Item &item : catalogue.items) {
        skus.insert(item.sku);
        for (const Barcode &barcode : item.barcodes)
            codes.insert(barcode.code);
        codeCount += item.barcodes.size();
    }
    EXPECT_EQ(listings.size(), catalogue.listings.size());
    EXPECT_EQ(skus.size(), catalogue.items.size());
    EXPECT_EQ(codes.size(), codeCount);
}

TEST(SandboxWorld, GivesEveryItemAGtinWithItsCheckDigit)
{
    EXPECT_EQ(withCheckDigit(QStringLiteral("400638133393")), QStringLiteral("4006381333931"));
    for (const Item &item : makeWorld(3, kStart).catalogue.items)
        EXPECT_EQ(withCheckDigit(item.gtin.left(12)), item.gtin) << qPrintable(item.sku);
}

TEST(SandboxWorld, PricesOrdersThatAddUp)
{
    for (const PlacedOrder &placed : makeHistory(makeWorld(5, kStart), 500)) {
        const Order &order = placed.order;
        std::int64_t total = order.shipping, discount = 0;
        for (const OrderLine &line : order.lines) {
            EXPECT_EQ(sumOf(line.discounts), line.discount) << qPrintable(line.id);
            EXPECT_EQ(line.unitPrice * line.quantity - line.discount + (order.taxIncluded ? 0 : line.tax),
                line.total);
            total += line.total;
            discount += line.discount;
        }
        EXPECT_EQ(total, order.total) << qPrintable(order.id);
        EXPECT_EQ(discount, order.discount) << qPrintable(order.id);
    }
}

TEST(SandboxWorld, HoldsEveryKindOfPaymentAndSomeWrongAddresses)
{
    QSet<QString> states;
    int wrong = 0, different = 0;
    const QList<PlacedOrder> history = makeHistory(makeWorld(11, kStart), 2000);
    for (const PlacedOrder &placed : history) {
        const Payment &payment = placed.order.payment;
        states.insert(wordOf(payment.state));
        wrong += placed.rightAddress ? 1 : 0;
        different += payment.state == PaymentState::Paid && payment.paid != placed.order.total ? 1 : 0;
    }
    EXPECT_EQ(states.size(), 6);
    EXPECT_GT(wrong, 50);
    EXPECT_LT(wrong, 250);
    EXPECT_GT(different, 5);
}

TEST(SandboxWorld, PlacesItsOrdersBeforeItsStart)
{
    base::Instant last {};
    for (const PlacedOrder &placed : makeHistory(makeWorld(2, kStart), 400)) {
        EXPECT_LT(placed.order.placedAt, kStart);
        EXPECT_GE(placed.order.placedAt, last);
        EXPECT_LE(placed.order.updatedAt, kStart);
        last = placed.order.placedAt;
    }
}
