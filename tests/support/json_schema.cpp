#include "support/json_schema.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace purser::support {

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"null")
        return value.isNull();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"array")
        return value.isArray();
    if (type == u"object")
        return value.isObject();
    if (type == u"integer")
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    return type == u"number" && value.isDouble();
}

bool isOfAnyType(const QJsonValue &value, const QJsonValue &types)
{
    const auto all = types.isArray() ? types.toArray() : QJsonArray {types};
    return std::any_of(
        all.begin(), all.end(), [&](const QJsonValue &type) { return isOfType(value, type.toString()); });
}

QStringList objectFaults(
    const QJsonObject &object, const QJsonObject &schema, const QJsonObject &components, const QString &place)
{
    QStringList faults;
    const auto properties = schema.value(u"properties").toObject();
    for (const auto &name : schema.value(u"required").toArray())
        if (!object.contains(name.toString()))
            faults << place + u'.' + name.toString() + QStringLiteral(" is missing");
    for (auto item = object.begin(); item != object.end(); ++item) {
        const QString inside = place + u'.' + item.key();
        if (properties.contains(item.key()))
            faults << schemaFaults(item.value(), properties.value(item.key()).toObject(), components, inside);
        else if (schema.value(u"additionalProperties").isObject())
            faults << schemaFaults(
                item.value(), schema.value(u"additionalProperties").toObject(), components, inside);
        else if (schema.value(u"additionalProperties") == QJsonValue(false))
            faults << inside + QStringLiteral(" is not in the contract");
    }
    return faults;
}

QStringList limitFaults(const QJsonValue &value, const QJsonObject &schema, const QString &place)
{
    QStringList faults;
    if (schema.contains(u"enum") && !schema.value(u"enum").toArray().contains(value))
        faults << place + QStringLiteral(" is none of the words");
    if (value.isDouble() && schema.contains(u"minimum")
        && value.toDouble() < schema.value(u"minimum").toDouble())
        faults << place + QStringLiteral(" is below the minimum");
    if (value.isDouble() && schema.contains(u"maximum")
        && value.toDouble() > schema.value(u"maximum").toDouble())
        faults << place + QStringLiteral(" is above the maximum");
    if (value.isString() && schema.contains(u"pattern")
        && !QRegularExpression(schema.value(u"pattern").toString()).match(value.toString()).hasMatch())
        faults << place + QStringLiteral(" has not the pattern");
    return faults;
}

} // namespace

QStringList schemaFaults(
    const QJsonValue &value, const QJsonObject &schema, const QJsonObject &components, const QString &place)
{
    static const QStringList kKnown {QStringLiteral("type"), QStringLiteral("minimum"),
        QStringLiteral("maximum"), QStringLiteral("description"), QStringLiteral("pattern"),
        QStringLiteral("properties"), QStringLiteral("required"), QStringLiteral("additionalProperties"),
        QStringLiteral("enum"), QStringLiteral("items"), QStringLiteral("minProperties"),
        QStringLiteral("maxProperties"), QStringLiteral("format"), QStringLiteral("$ref")};
    if (const QString ref = schema.value(u"$ref").toString(); !ref.isEmpty())
        return schemaFaults(
            value, components.value(ref.mid(ref.lastIndexOf(u'/') + 1)).toObject(), components, place);
    QStringList faults;
    for (const QString &key : schema.keys())
        if (!kKnown.contains(key))
            faults << QStringLiteral("the schema keyword ") + key + QStringLiteral(" is not checked");
    if (schema.contains(u"type") && !isOfAnyType(value, schema.value(u"type")))
        return faults << place + QStringLiteral(" is of another type");
    faults << limitFaults(value, schema, place);
    if (value.isObject())
        faults << objectFaults(value.toObject(), schema, components, place);
    int at = 0;
    if (schema.contains(u"items"))
        for (const auto &item : value.toArray())
            faults << schemaFaults(item, schema.value(u"items").toObject(), components,
                QStringLiteral("%1[%2]").arg(place).arg(at++));
    return faults;
}

} // namespace purser::support
