#pragma once

#include "base/postal_address.h"

#include <QJsonObject>

namespace purser::intake::test {

inline base::PostalAddress addressOf(const QJsonObject &json)
{
    return {.country = json.value(u"country").toString(),
        .name = json.value(u"name").toString(),
        .phone = json.value(u"phone").toString(),
        .state = json.value(u"state").toString(),
        .city = json.value(u"city").toString(),
        .sublocality = json.value(u"sublocality").toString(),
        .street = json.value(u"street").toString(),
        .postcode = json.value(u"postcode").toString()};
}

inline base::PostalAddress shenzhen()
{
    return {.country = QStringLiteral("CN"),
        .name = QStringLiteral("张小明"),
        .phone = QStringLiteral("13812345678"),
        .state = QStringLiteral("广东省"),
        .city = QStringLiteral("深圳市"),
        .sublocality = QStringLiteral("南山区"),
        .street = QStringLiteral("科技园路8号")};
}

inline base::PostalAddress newYork()
{
    return {.country = QStringLiteral("US"),
        .name = QStringLiteral("Test Person"),
        .phone = QStringLiteral("+12125550100"),
        .state = QStringLiteral("NY"),
        .city = QStringLiteral("New York"),
        .street = QStringLiteral("350 5th Ave"),
        .postcode = QStringLiteral("10118")};
}

} // namespace purser::intake::test
