#include "intake/price_fields.h"

#include <limits>

namespace purser::intake {

PriceFields::PriceFields(const QJsonObject &object, const QString &place)
    : m_object(object)
    , m_place(place)
{}

bool PriceFields::has(QStringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

void PriceFields::refuse(const QString &code, const QString &what)
{
    if (!m_problem)
        m_problem = base::Refusal {code, {m_place, what}};
}

std::optional<std::int64_t> PriceFields::optionalInteger(QStringView key, FieldRange range)
{
    if (!has(key))
        return std::nullopt;
    const auto number = wholeNumber(raw(key));
    if (number && *number >= range.least && *number <= range.most)
        return number;
    refuse(QStringLiteral("price.bad-field"), key.toString());
    return std::nullopt;
}

std::int64_t PriceFields::integer(QStringView key, FieldRange range)
{
    if (!has(key))
        refuse(QStringLiteral("price.missing-field"), key.toString());
    return optionalInteger(key, range).value_or(range.least);
}

std::optional<QString> PriceFields::optionalText(QStringView key)
{
    if (!has(key))
        return std::nullopt;
    if (raw(key).isString() && !raw(key).toString().isEmpty())
        return raw(key).toString();
    refuse(QStringLiteral("price.bad-field"), key.toString());
    return std::nullopt;
}

QString PriceFields::text(QStringView key)
{
    if (!has(key))
        refuse(QStringLiteral("price.missing-field"), key.toString());
    return optionalText(key).value_or(QString());
}

std::optional<base::Instant> PriceFields::optionalInstant(QStringView key)
{
    const auto written = optionalText(key);
    if (!written)
        return std::nullopt;
    const auto instant = base::parseIso(*written);
    if (!instant)
        refuse(QStringLiteral("price.bad-field"), key.toString());
    return instant;
}

bool PriceFields::flag(QStringView key, bool otherwise)
{
    if (!has(key))
        return otherwise;
    if (!raw(key).isBool())
        refuse(QStringLiteral("price.bad-field"), key.toString());
    return raw(key).toBool(otherwise);
}

void PriceFields::refuseOthers(const QStringList &known)
{
    for (const QString &key : m_object.keys()) {
        if (!known.contains(key))
            refuse(QStringLiteral("price.unknown-field"), key);
    }
}

std::optional<std::int64_t> wholeNumber(const QJsonValue &value)
{
    constexpr auto kNone = std::numeric_limits<std::int64_t>::min();
    const auto number = value.toInteger(kNone);
    return number == kNone ? std::nullopt : std::optional<std::int64_t>(number);
}

} // namespace purser::intake
