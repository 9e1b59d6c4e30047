#include "marketplace/csv/csv_mapping.h"

#include "base/json.h"

#include <QFile>

#include <initializer_list>

namespace purser::marketplace::csv {

namespace {

using Words = std::initializer_list<const char *>;

tl::unexpected<base::Error> bad(const QString &place)
{
    return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("import.bad-mapping"), place);
}

/// @param needed, known  words that must and that may be mapped
base::Result<CsvPart> partOf(const QJsonObject &json, const QString &name, Words needed, Words known)
{
    CsvPart part;
    const auto columns = json.value(name).toObject();
    for (auto each = columns.begin(); each != columns.end(); ++each) {
        const bool isKnown = each.key() == u"file" || std::ranges::any_of(needed, [&](const char *word) {
            return each.key() == QLatin1String(word);
        }) || std::ranges::any_of(known, [&](const char *word) { return each.key() == QLatin1String(word); });
        if (!isKnown || each->toString().isEmpty())
            return bad(name + u'.' + each.key());
        part.columns[each.key()] = each->toString();
    }
    part.file = part.column(QStringLiteral("file"));
    part.columns.erase(QStringLiteral("file"));
    for (const char *word : needed)
        if (part.column(QLatin1String(word)).isEmpty())
            return bad(name + u'.' + QLatin1String(word));
    if (part.file.isEmpty())
        return bad(name + QStringLiteral(".file"));
    return part;
}

base::Result<> readParts(CsvMapping &mapping, const QJsonObject &json)
{
    struct Wanted
    {
        CsvPart CsvMapping::*part;
        const char *name;
        bool isOptional;
        Words needed;
        Words known;
    };
    const std::initializer_list<Wanted> kParts {
        {&CsvMapping::orders, "orders", false, {"id", "status", "placed_at"},
            {"number", "customer", "confirmed_at", "shipped_at", "delivered_at", "promised_at"}},
        {&CsvMapping::customers, "customers", true, {"id"},
            {"person", "name", "phone", "mail", "street", "city", "state", "postcode"}},
        {&CsvMapping::lines, "lines", false, {"order", "sku", "unit_price"},
            {"position", "quantity", "title", "shipping"}},
        {&CsvMapping::payments, "payments", true, {"order", "method", "amount"}, {"position"}}};
    for (const Wanted &wanted : kParts) {
        const QString name = QLatin1String(wanted.name);
        if (wanted.isOptional && !json.contains(name))
            continue;
        auto part = partOf(json, name, wanted.needed, wanted.known);
        if (!part)
            return tl::unexpected(part.error());
        mapping.*wanted.part = std::move(*part);
    }
    return {};
}

} // namespace

base::Result<CsvMapping> parseMapping(const QByteArray &text)
{
    const auto json = base::parseObject(text);
    if (!json)
        return tl::unexpected(json.error());
    CsvMapping mapping;
    mapping.name = json->value(u"name").toString();
    mapping.country = json->value(u"country").toString();
    mapping.timeFormat = json->value(u"time").toString();
    mapping.delimiter = json->value(u"delimiter").toString(QStringLiteral(",")).at(0);
    const auto currency = base::Currency::parse(json->value(u"currency").toString());
    mapping.zone = QTimeZone(json->value(u"zone").toString(QStringLiteral("UTC")).toLatin1());
    if (mapping.name.isEmpty() || !currency || !mapping.zone.isValid() || mapping.timeFormat.isEmpty())
        return bad(mapping.name.isEmpty() ? QStringLiteral("name")
                : !currency               ? QStringLiteral("currency")
                : !mapping.zone.isValid() ? QStringLiteral("zone")
                                          : QStringLiteral("time"));
    mapping.currency = *currency;
    const auto statuses = json->value(u"statuses").toObject();
    for (auto each = statuses.begin(); each != statuses.end(); ++each) {
        const auto stage = orders::parseStage(each->toString());
        if (!stage)
            return bad(QStringLiteral("statuses.") + each.key());
        mapping.statuses[each.key()] = *stage;
    }
    if (auto done = readParts(mapping, *json); !done)
        return tl::unexpected(done.error());
    return mapping;
}

base::Result<CsvMapping> presetMapping(const QString &name)
{
    QFile file(QStringLiteral(":/purser/imports/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Error::Kind::Refused, QStringLiteral("import.no-such-preset"), name);
    return parseMapping(file.readAll());
}

} // namespace purser::marketplace::csv
