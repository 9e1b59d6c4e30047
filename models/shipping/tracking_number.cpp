#include "shipping/tracking_number.h"

#include <algorithm>

namespace purser::shipping {

namespace {

QString withoutBlanks(QString text)
{
    static const QRegularExpression kBlanks(QStringLiteral("\\s+"));
    return text.remove(kBlanks);
}

const TrackingWord *wordFor(const TrackingLookup &lookup, const QRegularExpressionMatch &match)
{
    const QString part = withoutBlanks(match.captured(lookup.group));
    const auto found = std::ranges::find_if(
        lookup.words, [&](const TrackingWord &word) { return word.part.match(part).hasMatch(); });
    return found == lookup.words.end() ? nullptr : &*found;
}

std::optional<bool> checkDigitHolds(const TrackingFormat &format, const QRegularExpressionMatch &match)
{
    if (!format.checkDigit)
        return std::nullopt;
    QString serial = withoutBlanks(match.captured(QStringLiteral("SerialNumber")));
    if (format.prefix && format.prefix->when.match(serial).hasMatch())
        serial.prepend(format.prefix->content);
    const QString check = withoutBlanks(match.captured(QStringLiteral("CheckDigit")));
    return holdsCheckDigit(*format.checkDigit, serial, check);
}

TrackingCandidate candidateOf(const TrackingFormat &format, const QRegularExpressionMatch &match)
{
    TrackingCandidate candidate {
        .carrier = format.carrier, .formatId = format.id, .checkDigitHolds = checkDigitHolds(format, match)};
    candidate.isValid = candidate.checkDigitHolds.value_or(true);
    for (const TrackingLookup &lookup : format.lookups) {
        const TrackingWord *word = wordFor(lookup, match);
        if (word == nullptr && format.mustBeKnown.contains(lookup.name))
            candidate.isValid = false;
        if (word != nullptr && lookup.group == u"ServiceType")
            candidate.service = word->meaning;
        if (word != nullptr && lookup.group == u"CountryCode")
            candidate.country = word->meaning;
    }
    return candidate;
}

bool anyFits(const std::vector<QRegularExpression> &shapes, const QString &number)
{
    return std::ranges::any_of(
        shapes, [&](const QRegularExpression &shape) { return shape.match(number).hasMatch(); });
}

} // namespace

QString lookupNumber(const QString &number)
{
    static const QRegularExpression kParcelOfJd(QStringLiteral(R"(\A(JD\w+)-\d+-\d+-?\z)"));
    const QString plain = withoutBlanks(number.toUpper());
    const auto match = kParcelOfJd.match(plain);
    return match.hasMatch() ? match.captured(1) : plain;
}

TrackingGuess guessCarriers(const QString &number)
{
    TrackingGuess guess;
    const QString capital = number.toUpper();
    for (const TrackingFormat &format : trackingFormats()) {
        if (const auto match = format.form.match(capital); match.hasMatch())
            guess.international.push_back(candidateOf(format, match));
    }
    const QString plain = lookupNumber(number);
    for (const DomesticFormat &format : domesticFormats()) {
        const bool isCurrent = anyFits(format.current, plain);
        if (isCurrent || anyFits(format.legacy, plain))
            guess.domestic.push_back(
                {.carrier = format.carrier, .kuaidi100 = format.kuaidi100, .isCurrent = isCurrent});
    }
    return guess;
}

std::optional<QUrl> trackingPage(const QString &formatId, const QString &number)
{
    const auto format = std::ranges::find(trackingFormats(), formatId, &TrackingFormat::id);
    if (format == trackingFormats().end() || format->trackingUrl.isEmpty())
        return std::nullopt;
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(lookupNumber(number)));
    return QUrl(QString(format->trackingUrl).replace(QStringLiteral("%s"), encoded));
}

} // namespace purser::shipping
