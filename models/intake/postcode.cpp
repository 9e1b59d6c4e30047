#include "intake/postcode.h"

#include <QRegularExpression>

namespace purser::intake {

namespace {

/// From the spelling closest to the given one to the bare letters and digits with one separator put in.
QStringList spellings(const QString &postcode)
{
    static const QRegularExpression kSeparators(QStringLiteral(R"([\s\-–—]+)"));
    const QString simple = postcode.normalized(QString::NormalizationForm_KC).toUpper().simplified();
    QString hyphened = simple;
    hyphened.replace(kSeparators, QStringLiteral("-"));
    QString spaced = simple;
    spaced.replace(kSeparators, QStringLiteral(" "));
    QString bare = simple;
    bare.remove(kSeparators);
    QStringList all {simple, hyphened, spaced, bare};
    for (qsizetype place = 1; place < bare.size(); ++place) {
        for (const QChar separator : {QChar(u' '), QChar(u'-')})
            all.append(bare.first(place) + separator + bare.sliced(place));
    }
    return all;
}

} // namespace

bool postcodeMatches(const Country &country, const QString &postcode)
{
    return !country.postcode || country.postcode->match(postcode).hasMatch();
}

std::optional<QString> tidyPostcode(const Country &country, const QString &postcode)
{
    if (postcodeMatches(country, postcode))
        return std::nullopt;
    for (const QString &spelling : spellings(postcode)) {
        if (postcodeMatches(country, spelling))
            return spelling;
    }
    return std::nullopt;
}

} // namespace purser::intake
