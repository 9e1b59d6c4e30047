#include "marketplace/field_reader.h"

#include <cmath>

namespace purser::marketplace {

QString FieldReader::text(const QJsonObject &json, QStringView key)
{
    const auto value = json.value(key);
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        complain("order.not-text", key);
    return value.toString();
}

QString FieldReader::word(const QJsonObject &json, QStringView key)
{
    QString value = text(json, key);
    if (value.isEmpty())
        complain("order.missing", key);
    return value;
}

std::int64_t FieldReader::whole(const QJsonObject &json, QStringView key)
{
    const auto value = json.value(key);
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::floor(number) || std::abs(number) > 9e15)
        complain("order.not-whole", key);
    return value.toInteger();
}

int FieldReader::count(const QJsonObject &json, QStringView key)
{
    const std::int64_t value = whole(json, key);
    if (value < 0 || value > 1'000'000)
        complain("order.bad-quantity", key);
    return static_cast<int>(value);
}

base::Instant FieldReader::moment(const QJsonObject &json, QStringView key)
{
    const auto value = base::parseIso(json.value(key).toString());
    if (!value)
        complain("order.bad-time", key);
    return value.value_or(base::Instant {});
}

void FieldReader::complain(const char *code, QStringView key)
{
    if (!m_problem)
        m_problem =
            base::Error {base::Error::Kind::BrokenAnswer, QLatin1String(code), m_place + key.toString()};
}

} // namespace purser::marketplace
