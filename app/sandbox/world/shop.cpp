#include "app/sandbox/world/shop.h"

#include "app/sandbox/world/chance.h"
#include "base/json.h"

#include <QFile>
#include <QHash>

namespace purser::sandbox {

namespace {

QString drawToken(std::uint64_t seed, const QString &name)
{
    Chance chance(seed, u"api-token", name);
    return QStringLiteral("sbk_%1%2").arg(chance.hex16(), chance.hex16());
}

Shop qingyu()
{
    Shop shop {QStringLiteral("qingyu"), QStringLiteral("青屿茶事"), QStringLiteral("CN"),
        QStringLiteral("CNY"), QStringLiteral("Asia/Shanghai"), QStringLiteral("zh_CN"), QStringLiteral("QY"),
        {}};
    shop.sender = {.name = QStringLiteral("青屿茶事仓库"),
        .phone = QStringLiteral("057188651234"),
        .country = QStringLiteral("CN"),
        .state = QStringLiteral("浙江省"),
        .city = QStringLiteral("杭州市"),
        .district = QStringLiteral("萧山区"),
        .street = QStringLiteral("宁围街道市心北路857号2号仓"),
        .postcode = QStringLiteral("311215")};
    shop.sharesParallel = true;
    shop.taxRateBp = 1300;
    shop.shippingBase = 800;
    shop.shippingFreeFrom = 9900;
    shop.shippingExpress = 1200;
    shop.region = QStringLiteral("CN");
    return shop;
}

Shop birk()
{
    Shop shop {QStringLiteral("birk"), QStringLiteral("Birk Home"), QStringLiteral("NL"),
        QStringLiteral("EUR"), QStringLiteral("Europe/Amsterdam"), QStringLiteral("en"),
        QStringLiteral("BH-"), {}};
    shop.sender = {.name = QStringLiteral("Birk Home B.V."),
        .phone = QStringLiteral("+31 10 413 5571"),
        .country = QStringLiteral("NL"),
        .city = QStringLiteral("Rotterdam"),
        .street = QStringLiteral("Waalhaven Zuidzijde 21"),
        .postcode = QStringLiteral("3089 JH")};
    shop.taxRateBp = 2100;
    shop.shippingBase = 495;
    shop.shippingFreeFrom = 7500;
    shop.shippingExpress = 890;
    shop.region = QStringLiteral("EU");
    return shop;
}

Shop juniper()
{
    Shop shop {QStringLiteral("juniper"), QStringLiteral("Juniper Trail Supply"), QStringLiteral("US"),
        QStringLiteral("USD"), QStringLiteral("America/New_York"), QStringLiteral("en"),
        QStringLiteral("JT-"), {}};
    shop.sender = {.name = QStringLiteral("Juniper Trail Supply LLC"),
        .phone = QStringLiteral("+1 518 374 2290"),
        .country = QStringLiteral("US"),
        .state = QStringLiteral("NY"),
        .city = QStringLiteral("Schenectady"),
        .street = QStringLiteral("1473 Erie Blvd"),
        .postcode = QStringLiteral("12305")};
    shop.taxIncluded = false;
    shop.taxRateBp = 825;
    shop.shippingBase = 599;
    shop.shippingFreeFrom = 6900;
    shop.shippingExpress = 1295;
    shop.region = QStringLiteral("US");
    return shop;
}

} // namespace

QList<Shop> makeShops(std::uint64_t seed)
{
    QList<Shop> shops {qingyu(), birk(), juniper()};
    for (Shop &shop : shops)
        shop.apiToken = drawToken(seed, shop.id);
    return shops;
}

QList<Warehouse> warehouses()
{
    return {{QStringLiteral("HGH1"), QStringLiteral("杭州萧山仓"), QStringLiteral("Asia/Shanghai")},
        {QStringLiteral("RTM1"), QStringLiteral("Rotterdam Waalhaven"), QStringLiteral("Europe/Amsterdam")}};
}

QString accountToken(std::uint64_t seed)
{
    return drawToken(seed, QStringLiteral("account"));
}

const QJsonObject &wordList(const QString &name)
{
    static QHash<QString, QJsonObject> lists;
    auto found = lists.find(name);
    if (found == lists.end()) {
        QFile file(QStringLiteral(":/purser/sandbox/%1.json").arg(name));
        const auto read =
            file.open(QIODevice::ReadOnly) ? base::parseObject(file.readAll()) : base::Result<QJsonObject>();
        Q_ASSERT(read && !read->isEmpty());
        found = lists.insert(name, read ? *read : QJsonObject());
    }
    return *found;
}

} // namespace purser::sandbox
