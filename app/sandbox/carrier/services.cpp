#include "app/sandbox/carrier/services.h"

#include "app/sandbox/world/catalogue.h"
#include "app/sandbox/world/chance.h"
#include "base/text.h"

#include <algorithm>

namespace purser::sandbox {

namespace {

QList<CarrierService> chineseServices()
{
    const QStringList china {QStringLiteral("CN")};
    return {{QStringLiteral("sf-express"), QStringLiteral("sf"), QStringLiteral("顺丰特快"), china, china,
                true, true, true, 100000, 2500, 1, 2, QStringLiteral("CNY"), 2300, 650},
        {QStringLiteral("sf-standard"), QStringLiteral("sf"), QStringLiteral("顺丰标快"), china, china, false,
            true, true, 100000, 2500, 2, 3, QStringLiteral("CNY"), 1800, 400},
        {QStringLiteral("zto-standard"), QStringLiteral("zto"), QStringLiteral("中通快递"), china, china,
            false, false, true, 50000, 1800, 2, 5, QStringLiteral("CNY"), 800, 150}};
}

QList<CarrierService> europeanServices()
{
    const QStringList home {QStringLiteral("NL")};
    const QStringList union27 {QStringLiteral("NL"), QStringLiteral("BE"), QStringLiteral("DE"),
        QStringLiteral("FR"), QStringLiteral("DK"), QStringLiteral("SE"), QStringLiteral("PL"),
        QStringLiteral("AT"), QStringLiteral("IT"), QStringLiteral("ES"), QStringLiteral("PT"),
        QStringLiteral("CZ"), QStringLiteral("FI")};
    return {{QStringLiteral("postnl-parcel"), QStringLiteral("postnl"), QStringLiteral("PostNL Pakket"), home,
                {QStringLiteral("NL"), QStringLiteral("BE")}, false, true, true, 23000, 1750, 1, 2,
                QStringLiteral("EUR"), 575, 40},
        {QStringLiteral("dhl-parcel-eu"), QStringLiteral("dhl"), QStringLiteral("DHL Parcel Connect"), home,
            union27, false, false, true, 31500, 1200, 2, 5, QStringLiteral("EUR"), 895, 60},
        {QStringLiteral("dhl-express"), QStringLiteral("dhl"), QStringLiteral("DHL Express"), home,
            {QStringLiteral("*")}, true, false, true, 70000, 1200, 1, 1, QStringLiteral("EUR"), 2490, 220}};
}

QList<CarrierService> americanServices()
{
    const QStringList states {QStringLiteral("US"), QStringLiteral("PR")};
    const QStringList home {QStringLiteral("US")};
    return {{QStringLiteral("usps-ground"), QStringLiteral("usps"), QStringLiteral("USPS Ground Advantage"),
                home, states, false, false, true, 31700, 3300, 2, 5, QStringLiteral("USD"), 620, 110},
        {QStringLiteral("usps-priority"), QStringLiteral("usps"), QStringLiteral("USPS Priority Mail"), home,
            states, true, false, true, 31700, 2700, 1, 3, QStringLiteral("USD"), 990, 160},
        {QStringLiteral("ups-ground"), QStringLiteral("ups"), QStringLiteral("UPS Ground"), home, home, false,
            true, true, 68000, 2740, 1, 5, QStringLiteral("USD"), 1090, 120}};
}

QString fedByGs1(const QString &start, int drawn, Chance &chance)
{
    return withCheckDigit(start + chance.digits(drawn));
}

/// 1Z, shipper, service, number and check digit: letters count as (code - 63) mod 10, even places double.
QString drawUps(Chance &chance)
{
    const QString body = QStringLiteral("4R7V2203") + chance.digits(7);
    int sum = 0;
    for (qsizetype place = 0; place < body.size(); ++place) {
        const QChar sign = body[place];
        const int value = sign.isDigit() ? sign.digitValue() : (sign.unicode() - 63) % 10;
        sum += place % 2 == 1 ? 2 * value : value;
    }
    return QStringLiteral("1Z%1%2").arg(body).arg((10 - sum % 10) % 10);
}

bool isMissing(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

const QList<CarrierService> &carrierServices()
{
    static const QList<CarrierService> services = chineseServices() + europeanServices() + americanServices();
    return services;
}

const CarrierService *findService(const QString &code)
{
    for (const CarrierService &service : carrierServices())
        if (service.code == code)
            return &service;
    return nullptr;
}

tl::expected<std::int64_t, base::Refusal> priceOf(const CarrierService &service, const ParcelWish &wish)
{
    if (!service.to.contains(QStringLiteral("*")) && !service.to.contains(wish.to.country))
        return base::refuse(QStringLiteral("not_served"));
    if (wish.grams > service.maxGrams)
        return base::refuse(QStringLiteral("too_heavy"));
    if (std::max({wish.sizeMm[0], wish.sizeMm[1], wish.sizeMm[2]}) > service.maxMillimetres)
        return base::refuse(QStringLiteral("too_long"));
    if (wish.cod > 0 && !service.takesCod)
        return base::refuse(QStringLiteral("no_cod"));
    if (wish.insured > 0 && !service.insures)
        return base::refuse(QStringLiteral("no_insurance"));
    const std::int64_t volumetric =
        std::int64_t(wish.sizeMm[0]) * wish.sizeMm[1] * wish.sizeMm[2] / 6000; // mm³ per gram at 6,000 cm³/kg
    const std::int64_t started = (std::max<std::int64_t>(wish.grams, volumetric) + 499) / 500;
    return service.basePrice + std::max<std::int64_t>(0, started - 1) * service.perStarted500g
        + (wish.cod > 0 ? std::max<std::int64_t>(200, wish.cod / 100) : 0) + wish.insured * 5 / 1000;
}

std::optional<QString> undeliverable(const Address &address)
{
    if (isMissing(address.name))
        return QStringLiteral("name");
    if (isMissing(address.street))
        return QStringLiteral("street");
    if (isMissing(address.city))
        return QStringLiteral("city");
    const bool isChinese = address.country == u"CN";
    if (!isChinese && isMissing(address.postcode))
        return QStringLiteral("postcode");
    if (isChinese && base::digitsOf(address.phone).size() < 7)
        return QStringLiteral("phone");
    return std::nullopt;
}

QString drawTracking(const QString &carrier, Chance &chance)
{
    if (carrier == u"sf")
        return QStringLiteral("SF1") + chance.digits(12);
    if (carrier == u"zto")
        return QStringLiteral("78") + chance.digits(12);
    if (carrier == u"postnl")
        return QStringLiteral("3SBIRK") + chance.digits(8);
    if (carrier == u"dhl")
        return QStringLiteral("00") + fedByGs1(QStringLiteral("340434"), 11, chance);
    return carrier == u"ups" ? drawUps(chance) : fedByGs1(QStringLiteral("92055901755477"), 7, chance);
}

} // namespace purser::sandbox
