#include "base/money.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace purser::base {

std::optional<Currency> Currency::parse(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    Currency parsed;
    for (qsizetype at = 0; at < 3; ++at) {
        const QChar letter = code[at].toUpper();
        if (letter < u'A' || letter > u'Z')
            return std::nullopt;
        parsed.m_code[static_cast<std::size_t>(at)] = letter.toLatin1();
    }
    return parsed;
}

QString Currency::code() const
{
    return QString::fromLatin1(m_code.data(), 3);
}

int Currency::digits() const
{
    static constexpr std::array kNone {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF",
        "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
    static constexpr std::array kThree {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    const auto isThis = [this](const char *code) { return std::equal(m_code.begin(), m_code.end(), code); };
    if (std::ranges::any_of(kNone, isThis))
        return 0;
    return std::ranges::any_of(kThree, isThis) ? 3 : 2;
}

Money &Money::operator+=(const Money &other)
{
    Q_ASSERT(currency == other.currency);
    minor += other.minor;
    return *this;
}

Money &Money::operator-=(const Money &other)
{
    Q_ASSERT(currency == other.currency);
    minor -= other.minor;
    return *this;
}

std::optional<Money> parseMoney(const QString &decimal, Currency currency)
{
    const QString trimmed = decimal.trimmed();
    const bool isNegative = trimmed.startsWith(u'-');
    const QString unsignedText = isNegative ? trimmed.mid(1) : trimmed;
    const auto point = unsignedText.indexOf(u'.');
    const QString whole = point < 0 ? unsignedText : unsignedText.left(point);
    QString fraction = point < 0 ? QString() : unsignedText.mid(point + 1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (whole.isEmpty() || !std::ranges::all_of(whole, isDigit) || !std::ranges::all_of(fraction, isDigit))
        return std::nullopt;
    while (fraction.size() > currency.digits()) {
        if (fraction.back() != u'0')
            return std::nullopt;
        fraction.chop(1);
    }
    bool fits = false;
    const auto minor = (whole + fraction.leftJustified(currency.digits(), u'0')).toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    return Money {isNegative ? -minor : minor, currency};
}

QString toDecimal(const Money &money)
{
    const int digits = money.currency.digits();
    QString text = QString::number(std::abs(money.minor)).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return money.minor < 0 ? u'-' + text : text;
}

std::vector<std::int64_t> allocate(std::int64_t whole, std::span<const std::int64_t> weights)
{
    if (weights.empty())
        return {};
    if (whole < 0) {
        auto shares = allocate(-whole, weights);
        std::ranges::transform(shares, shares.begin(), std::negate<> {});
        return shares;
    }
    std::vector<std::int64_t> effective(weights.begin(), weights.end());
    if (std::ranges::all_of(effective, [](std::int64_t weight) { return weight == 0; }))
        std::ranges::fill(effective, 1);
    __extension__ using Wide = __int128;
    Wide sum = 0;
    for (const auto weight : effective)
        sum += weight;

    std::vector<std::int64_t> shares(effective.size());
    std::vector<std::int64_t> remainders(effective.size());
    std::int64_t left = whole;
    for (std::size_t at = 0; at < effective.size(); ++at) {
        const Wide product = Wide(whole) * effective[at];
        shares[at] = static_cast<std::int64_t>(product / sum);
        remainders[at] = static_cast<std::int64_t>(product % sum);
        left -= shares[at];
    }
    std::vector<std::size_t> order(effective.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return std::pair(remainders[a], effective[a]) > std::pair(remainders[b], effective[b]);
    });
    for (std::size_t at = 0; at < static_cast<std::size_t>(left); ++at)
        ++shares[order[at]];
    return shares;
}

std::int64_t divideRoundHalfUp(std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t magnitude = (2 * std::abs(numerator) + denominator) / (2 * denominator);
    return numerator < 0 ? -magnitude : magnitude;
}

} // namespace purser::base
