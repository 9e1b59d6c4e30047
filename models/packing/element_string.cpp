#include "packing/element_string.h"

#include "packing/application_identifier.h"
#include "packing/gs1_date.h"
#include "packing/gs1_key.h"

#include <algorithm>
#include <array>

namespace purser::packing {

namespace {

constexpr QChar kSeparator(0x1d);

/// The 82 characters of GS1's AI encodable set (GS1 General Specifications, figure 7.11-1).
constexpr QStringView kTextCharacters =
    u"!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar one) { return one >= u'0' && one <= u'9'; });
}

QStringView withoutLead(QStringView raw)
{
    for (const QStringView symbology : {u"]C1", u"]d2", u"]Q3", u"]e0"}) {
        if (raw.startsWith(symbology)) {
            raw = raw.sliced(symbology.size());
            break;
        }
    }
    return raw.startsWith(kSeparator) ? raw.sliced(1) : raw;
}

/// The code of what is wrong with a value; empty when nothing is.
QString fault(const ApplicationIdentifier &identifier, QStringView value)
{
    if (value.size() < identifier.minimum || value.size() > identifier.maximum)
        return QStringLiteral("gs1.length");
    const bool isText = identifier.content == ApplicationIdentifier::Content::Text;
    if (!isDigits(isText ? value.first(identifier.leadingDigits) : value))
        return QStringLiteral("gs1.characters");
    const auto isAllowed = [](QChar one) { return kTextCharacters.contains(one); };
    if (isText && !std::ranges::all_of(value, isAllowed))
        return QStringLiteral("gs1.characters");
    if (identifier.content == ApplicationIdentifier::Content::CheckedKey && !hasGs1CheckDigit(value))
        return QStringLiteral("gs1.check-digit");
    if (identifier.content == ApplicationIdentifier::Content::Date && !isGs1Date(value))
        return QStringLiteral("gs1.date");
    return {};
}

/// The characters of the element whose AI has been read: a predefined length, or all up to the separator.
QStringView valueAt(const ApplicationIdentifier &identifier, QStringView rest)
{
    const qsizetype separator = rest.indexOf(kSeparator);
    const qsizetype available = separator < 0 ? rest.size() : separator;
    return rest.first(identifier.endsItself ? std::min(available, identifier.maximum) : available);
}

} // namespace

tl::expected<Gs1Elements, base::Refusal> parseElementString(QStringView raw)
{
    QStringView rest = withoutLead(raw);
    if (rest.isEmpty())
        return base::refuse(QStringLiteral("gs1.empty"));
    Gs1Elements elements;
    while (!rest.isEmpty()) {
        const auto identifier = leadingIdentifier(rest);
        if (!identifier)
            return base::refuse(QStringLiteral("gs1.unknown-identifier"), {rest.left(4).toString()});
        rest = rest.sliced(identifier->code.size());
        const QStringView value = valueAt(*identifier, rest);
        if (const QString code = fault(*identifier, value); !code.isEmpty())
            return base::refuse(code, {identifier->code});
        elements.push_back({identifier->code, value.toString()});
        rest = rest.sliced(value.size());
        if (rest.startsWith(kSeparator))
            rest = rest.sliced(1);
    }
    return elements;
}

} // namespace purser::packing
