#include "intake/countries.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace purser::intake {

namespace {

// The fields that the source's formats name; a country and a phone are never part of its lines.
constexpr std::array kLineFields {AddressField::Name, AddressField::Organization, AddressField::State,
    AddressField::City, AddressField::Sublocality, AddressField::Street, AddressField::Postcode,
    AddressField::Sorting};

std::optional<AddressField> lineField(const QString &code)
{
    for (const AddressField field : kLineFields) {
        if (codeOf(field) == code)
            return field;
    }
    return std::nullopt;
}

std::vector<LineFormat> readLines(const QJsonArray &lines)
{
    std::vector<LineFormat> formats;
    for (const QJsonValue &line : lines) {
        LineFormat format;
        const QJsonArray tokens = line.toArray();
        for (const QJsonValue &token : tokens)
            format.push_back({lineField(token.toString()), token.toString()});
        formats.push_back(std::move(format));
    }
    return formats;
}

std::optional<QRegularExpression> expression(const QJsonValue &pattern, const QString &frame)
{
    if (!pattern.isString())
        return std::nullopt;
    return QRegularExpression(frame.arg(pattern.toString()), QRegularExpression::CaseInsensitiveOption);
}

State readState(const QJsonObject &state)
{
    return {
        .key = state.value(u"key").toString(),
        .name = state.value(u"name").toString(),
        .latin = state.value(u"latin").toString(),
        .iso = state.value(u"iso").toString(),
        .postcodePrefix = expression(state.value(u"postcode_prefix_regex"), QStringLiteral("\\A(?:%1)")),
    };
}

Country readCountry(const QString &code, const QJsonObject &source)
{
    Country country {
        .code = code,
        .lines = readLines(source.value(u"lines").toArray()),
        .latinLines = readLines(source.value(u"latin_lines").toArray()),
        .postcode = expression(source.value(u"postcode_regex"), QStringLiteral("\\A(?:%1)\\z")),
    };
    const QJsonArray required = source.value(u"required").toArray();
    for (const QJsonValue &field : required) {
        if (const auto known = lineField(field.toString()))
            country.required.push_back(*known);
    }
    const QJsonArray states = source.value(u"states").toArray();
    for (const QJsonValue &state : states)
        country.states.push_back(readState(state.toObject()));
    return country;
}

QHash<QString, Country> readCountries()
{
    QFile file(QStringLiteral(":/purser/addresses/countries.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QJsonObject document = isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const QJsonObject source = document.value(u"countries").toObject();
    QHash<QString, Country> countries;
    for (auto entry = source.begin(); entry != source.end(); ++entry)
        countries.insert(entry.key(), readCountry(entry.key(), entry.value().toObject()));
    return countries;
}

} // namespace

const Country *findCountry(const QString &code)
{
    static const QHash<QString, Country> countries = readCountries();
    const auto found = countries.constFind(code);
    return found == countries.constEnd() ? nullptr : &*found;
}

} // namespace purser::intake
