#include "app/sandbox/world/catalogue.h"

#include "app/sandbox/world/chance.h"

#include <QJsonArray>

namespace purser::sandbox {

namespace {

/// Company prefixes as GS1 China, Denmark and US hand them out.
QString companyPrefix(const QString &region)
{
    if (region == u"CN")
        return QStringLiteral("6938275");
    return region == u"EU" ? QStringLiteral("5704331") : QStringLiteral("0850019");
}

/// Listing numbers of the three shops never meet.
int listingPrefix(const QString &region)
{
    if (region == u"CN")
        return 68;
    return region == u"EU" ? 40 : 52;
}

QString drawBin(Chance &chance)
{
    return QStringLiteral("%1-%2-%3")
        .arg(QChar(u'A' + static_cast<char16_t>(chance.below(6))))
        .arg(chance.between(1, 24))
        .arg(chance.between(1, 4));
}

QList<Barcode> barcodesOf(const Item &item, const QString &prefix, int index, Chance &chance)
{
    QList<Barcode> codes {{item.gtin, QStringLiteral("gtin13"), 1}};
    if (prefix.startsWith(u'0'))
        codes.append({item.gtin.mid(1), QStringLiteral("upc"), 1});
    if (chance.perMille(400)) {
        const int factor = chance.pick(QList<int> {6, 12, 24});
        codes.append(
            {withCheckDigit(QStringLiteral("1") + item.gtin.left(12)), QStringLiteral("gtin14"), factor});
    }
    if (chance.perMille(150)) {
        const QString older =
            withCheckDigit(prefix + QStringLiteral("%1").arg(90000 + index, 5, 10, QLatin1Char('0')));
        codes.append({older, QStringLiteral("gtin13"), 1});
    }
    codes.append({item.sku, QStringLiteral("internal"), 1});
    return codes;
}

Item makeItem(const Shop &shop, const QJsonObject &goods, const QString &variant, int index, Chance &chance)
{
    Item item;
    item.sku = QStringLiteral("%1-%2").arg(shop.numberPrefix.left(2)).arg(1000 + index);
    item.shop = shop.id;
    item.title = goods.value(u"title").toString();
    item.variant = variant;
    item.category = goods.value(u"category").toString();
    item.grams = goods.value(u"weight_g").toInt() + static_cast<int>(chance.between(-5, 60));
    const QJsonArray size = goods.value(u"size_mm").toArray();
    item.sizeMm = {size.at(0).toInt(), size.at(1).toInt(), size.at(2).toInt()};
    item.isFragile = goods.value(u"fragile").toBool();
    if (const auto life = goods.value(u"shelf_life_days"); life.isDouble())
        item.shelfLifeDays = life.toInt();
    const QString prefix = companyPrefix(shop.region);
    item.gtin = withCheckDigit(prefix + QStringLiteral("%1").arg(10000 + index, 5, 10, QLatin1Char('0')));
    item.barcodes = barcodesOf(item, prefix, index, chance);
    item.bins = {drawBin(chance), drawBin(chance)};
    return item;
}

Listing listingOf(
    const Shop &shop, const Item &item, int itemIndex, int quantity, std::int64_t price, int index)
{
    Listing listing;
    listing.listing = QStringLiteral("%1%2").arg(listingPrefix(shop.region)).arg(31007211 + 37 * index);
    listing.shop = shop.id;
    listing.sku = quantity == 1 ? item.sku : QStringLiteral("%1-X%2").arg(item.sku).arg(quantity);
    listing.title = quantity == 1 ? item.title : QStringLiteral("%1 ×%2").arg(item.title).arg(quantity);
    listing.variant = item.variant;
    listing.category = item.category;
    listing.priceMinor = price;
    listing.parts = {{itemIndex, quantity}};
    return listing;
}

/// "Set": three things of the shop for a little less than their sum.
Listing kitOf(
    const Shop &shop, const Catalogue &catalogue, const QList<int> &listings, int index, Chance &chance)
{
    Listing kit;
    kit.listing = QStringLiteral("%1%2").arg(listingPrefix(shop.region)).arg(52100400 + 91 * index);
    kit.shop = shop.id;
    kit.sku = QStringLiteral("%1-SET%2").arg(shop.numberPrefix.left(2)).arg(index + 1);
    kit.title = shop.region == u"CN" ? QStringLiteral("组合套装：") : QStringLiteral("Set: ");
    std::int64_t sum = 0;
    for (int part = 0; part < 3; ++part) {
        const Listing &single = catalogue.listings[chance.pick(listings)];
        kit.title += (part == 0 ? QString() : QStringLiteral(" + ")) + single.title;
        kit.category = single.category;
        sum += single.priceMinor * (part == 0 ? 2 : 1);
        kit.parts.append({single.parts.first().item, part == 0 ? 2 : 1});
    }
    kit.priceMinor = sum * 9 / 10 / 100 * 100 + 90;
    return kit;
}

void addShop(Catalogue &catalogue, std::uint64_t seed, const Shop &shop)
{
    Chance chance(seed, u"catalogue", shop.id);
    QList<int> singles;
    int index = 0;
    const QJsonArray allGoods = wordList(QStringLiteral("goods")).value(shop.region).toArray();
    for (const auto &goods : allGoods) {
        std::int64_t price = goods[QStringLiteral("price_minor")].toInteger();
        const QJsonArray variants = goods[QStringLiteral("variants")].toArray();
        for (const auto &variant : variants) {
            Item item = makeItem(shop, goods.toObject(), variant.toString(), index, chance);
            item.costMinor = price * chance.between(35, 60) / 100;
            const int at = static_cast<int>(catalogue.items.size());
            singles.append(static_cast<int>(catalogue.listings.size()));
            catalogue.items.append(item);
            catalogue.listings.append(listingOf(shop, item, at, 1, price, index));
            if (chance.perMille(250)) {
                const int pack = chance.pick(QList<int> {2, 3, 6});
                const std::int64_t packPrice = price * pack * 92 / 100;
                catalogue.listings.append(listingOf(shop, item, at, pack, packPrice, 500 + index));
            }
            price += price * chance.between(15, 60) / 100 / 10 * 10;
            ++index;
        }
    }
    for (int kit = 0; kit < 4; ++kit)
        catalogue.listings.append(kitOf(shop, catalogue, singles, kit, chance));
}

} // namespace

QString withCheckDigit(const QString &body)
{
    int sum = 0;
    int weight = 3;
    for (qsizetype place = body.size() - 1; place >= 0; --place, weight = 4 - weight)
        sum += weight * body[place].digitValue();
    return body + QString::number((10 - sum % 10) % 10);
}

Catalogue makeCatalogue(std::uint64_t seed, const QList<Shop> &shops)
{
    Catalogue catalogue;
    for (const Shop &shop : shops)
        addShop(catalogue, seed, shop);
    return catalogue;
}

} // namespace purser::sandbox
