#include "base/mask.h"

#include "base/text.h"
#include "base/virtual_number.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace purser::base {

namespace {

QString stars(qsizetype count)
{
    return QString(std::max<qsizetype>(count, 0), u'*');
}

/// Counts characters, not UTF-16 units: a rare Han character is one.
QString firstOnly(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    if (characters.size() < 2)
        return stars(characters.size());
    const char32_t first = characters.front();
    return QString::fromUcs4(&first, 1) + stars(characters.size() - 1);
}

bool hasCjk(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), isCjk);
}

/// How many digits stay at the start and at the end of a number of @p count digits.
std::pair<qsizetype, qsizetype> shownDigits(qsizetype count, MaskLevel level)
{
    constexpr qsizetype kLeastPhone = 7;
    constexpr qsizetype kLeastHiddenOnScreen = 3;
    constexpr qsizetype kLeastHiddenOnLabel = 6;
    if (count < kLeastPhone)
        return {0, 0};
    switch (level) {
    case MaskLevel::Screen:
        return count - 7 >= kLeastHiddenOnScreen ? std::pair<qsizetype, qsizetype> {3, 4}
                                                 : std::pair<qsizetype, qsizetype> {2, 2};
    case MaskLevel::Label:
        return count - 5 >= kLeastHiddenOnLabel
            ? std::pair<qsizetype, qsizetype> {1, 4}
            : std::pair<qsizetype, qsizetype> {0, std::min<qsizetype>(4, count - kLeastHiddenOnLabel)};
    }
    Q_UNREACHABLE();
}

} // namespace

QString maskedName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (hasCjk(trimmed))
        return firstOnly(trimmed);
    QStringList words = trimmed.simplified().split(u' ', Qt::SkipEmptyParts);
    std::ranges::transform(words, words.begin(), firstOnly);
    return words.join(u' ');
}

QString maskedPhone(const QString &phone, MaskLevel level)
{
    if (const auto number = parseVirtualNumber(phone))
        return number->mobile + u'-' + number->extension;
    const QString digits = digitsOf(phone);
    const bool hasPlus = phone.normalized(QString::NormalizationForm_KC).trimmed().startsWith(u'+');
    const auto [front, back] = shownDigits(digits.size(), level);
    return (hasPlus ? QStringLiteral("+") : QString()) + digits.first(front)
        + stars(digits.size() - front - back) + digits.last(back);
}

QString maskedMail(const QString &mail)
{
    const QString trimmed = mail.trimmed();
    const auto at = trimmed.lastIndexOf(u'@');
    return at < 0 ? stars(trimmed.size()) : firstOnly(trimmed.first(at)) + trimmed.sliced(at);
}

QString maskedAddress(const PostalAddress &address)
{
    QStringList parts {address.state.trimmed(), address.city.trimmed(), address.sublocality.trimmed()};
    if (!address.street.trimmed().isEmpty())
        parts.append(stars(4));
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace purser::base
