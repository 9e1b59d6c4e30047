#include "intake/label_lines.h"

namespace purser::intake {

namespace {

bool isEmptyField(const LineToken &token, const base::PostalAddress &address)
{
    return token.field && valueOf(address, *token.field).isEmpty();
}

/// Tokens that print: fields with text, and literals that do not touch an empty field.
LineFormat pruned(const LineFormat &format, const base::PostalAddress &address)
{
    LineFormat kept;
    for (std::size_t at = 0; at < format.size(); ++at) {
        const LineToken &token = format[at];
        const bool leadsToNothing = at + 1 < format.size() && isEmptyField(format[at + 1], address);
        const bool followsNothing = at > 0 && format[at - 1].field && (kept.empty() || !kept.back().field);
        const bool prints = token.field ? !isEmptyField(token, address) : !leadsToNothing && !followsNothing;
        if (prints)
            kept.push_back(token);
    }
    return kept;
}

QString printed(const LineFormat &tokens, const base::PostalAddress &address)
{
    QString text;
    for (const LineToken &token : tokens)
        text += token.field ? valueOf(address, *token.field) : token.literal;
    return text;
}

} // namespace

QStringList labelLines(const base::PostalAddress &given, LabelScript script)
{
    const base::PostalAddress address = trimmed(given);
    const Country *country = findCountry(address.country);
    if (country == nullptr)
        return {};
    const bool isLatin = script == LabelScript::Latin && !country->latinLines.empty();
    QStringList lines;
    for (const LineFormat &format : isLatin ? country->latinLines : country->lines) {
        const QString text = printed(pruned(format, address), address);
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
    }
    return lines;
}

} // namespace purser::intake
