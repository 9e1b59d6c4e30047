#include "app/sandbox/http/fields.h"

#include "base/json.h"

#include <QJsonArray>

#include <cmath>

namespace purser::sandbox {

Fields::Fields(const Call &call)
{
    if (auto read = base::parseObject(call.body))
        m_object = *read;
    else
        m_fault = QStringLiteral("body");
}

Fields::Fields(QJsonObject object)
    : m_object(std::move(object))
{}

void Fields::complain(const QString &field)
{
    if (m_fault.isEmpty())
        m_fault = field;
}

QJsonValue Fields::take(const QString &key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

QString Fields::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isString())
        complain(key);
    return value.toString();
}

QString Fields::textOrNull(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        complain(key);
    return value.isString() ? value.toString() : QString();
}

QString Fields::oneOf(const QString &key, const QStringList &words)
{
    const QString word = text(key);
    if (!words.contains(word))
        complain(key);
    return word;
}

QString Fields::oneOfOrNull(const QString &key, const QStringList &words)
{
    const QString word = textOrNull(key);
    if (!word.isNull() && !words.contains(word))
        complain(key);
    return word;
}

std::int64_t Fields::whole(const QString &key, std::int64_t least)
{
    const QJsonValue value = take(key);
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || std::floor(number) < number || number < static_cast<double>(least)) {
        complain(key);
        return least;
    }
    return value.toInteger();
}

std::int64_t Fields::wholeOr(const QString &key, std::int64_t least, std::int64_t otherwise)
{
    return has(key) ? whole(key, least) : otherwise;
}

double Fields::share(const QString &key, double otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    const double number = value.toDouble(-1);
    if (number < 0 || number > 1)
        complain(key);
    return number;
}

QJsonArray Fields::array(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isArray())
        complain(key);
    return value.toArray();
}

QJsonObject Fields::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        complain(key);
    return value.toObject();
}

QList<LineQuantity> Fields::lines(const QString &key)
{
    QList<LineQuantity> lines;
    if (!has(key))
        return lines;
    const QJsonArray listed = array(key);
    for (const auto &entry : listed) {
        Fields fields(entry.toObject());
        lines.append({fields.text(QStringLiteral("line_id")),
            static_cast<int>(fields.whole(QStringLiteral("quantity"), 1))});
        if (fields.fault())
            complain(key);
    }
    return lines;
}

Address Fields::address(const QString &key)
{
    Fields fields(object(key));
    Address address;
    address.name = fields.textOrNull(QStringLiteral("name"));
    address.phone = fields.textOrNull(QStringLiteral("phone"));
    address.country = fields.text(QStringLiteral("country"));
    address.state = fields.textOrNull(QStringLiteral("state"));
    address.city = fields.textOrNull(QStringLiteral("city"));
    address.district = fields.textOrNull(QStringLiteral("district"));
    address.street = fields.textOrNull(QStringLiteral("street"));
    address.postcode = fields.textOrNull(QStringLiteral("postcode"));
    if (fields.fault())
        complain(key);
    return address;
}

std::optional<Answer> Fields::fault()
{
    for (auto field = m_object.begin(); field != m_object.end() && m_fault.isEmpty(); ++field)
        if (!m_asked.contains(field.key()))
            m_fault = field.key();
    if (m_fault.isEmpty())
        return std::nullopt;
    return problem(
        400, QStringLiteral("bad_request"), QStringLiteral("not as the contract has it: %1").arg(m_fault));
}

QStringList messageTopics()
{
    return {QStringLiteral("address"), QStringLiteral("shortage"), QStringLiteral("payment"),
        QStringLiteral("survey"), QStringLiteral("delivery"), QStringLiteral("other")};
}

} // namespace purser::sandbox
