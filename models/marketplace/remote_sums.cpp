#include "marketplace/remote_sums.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace purser::marketplace {

std::optional<std::int64_t> roundedMinor(const QString &decimal, base::Currency currency)
{
    static const QRegularExpression kDecimal(QStringLiteral("^(-?)(\\d{1,15})(?:\\.(\\d+))?$"));
    const auto match = kDecimal.match(decimal);
    if (!match.hasMatch())
        return std::nullopt;
    const auto digits = static_cast<qsizetype>(currency.digits());
    const QString behind = match.captured(3).leftJustified(digits + 1, u'0');
    std::int64_t minor = (match.captured(2) + behind.left(digits)).toLongLong();
    if (behind.at(digits) >= u'5')
        ++minor;
    return match.captured(1).isEmpty() ? minor : -minor;
}

std::vector<std::int64_t> summingUp(std::vector<std::int64_t> totals, std::int64_t sum)
{
    const auto missing = sum - std::accumulate(totals.begin(), totals.end(), std::int64_t {0});
    if (std::abs(missing) > static_cast<std::int64_t>(totals.size()))
        return totals;
    std::vector<std::int64_t> weights = totals;
    std::ranges::replace_if(
        weights, [](std::int64_t weight) { return weight < 0; }, 0);
    const auto shares = base::allocate(missing, weights);
    for (std::size_t at = 0; at < totals.size(); ++at)
        totals[at] += shares[at];
    return totals;
}

QString fullName(const QString &first, const QString &last)
{
    const auto isEastAsian = [](QChar letter) {
        return letter.script() == QChar::Script_Han || letter.script() == QChar::Script_Hangul
            || letter.script() == QChar::Script_Hiragana || letter.script() == QChar::Script_Katakana;
    };
    if (std::ranges::any_of(first + last, isEastAsian))
        return last + first;
    return QStringList {first, last}.join(u' ').trimmed();
}

} // namespace purser::marketplace
