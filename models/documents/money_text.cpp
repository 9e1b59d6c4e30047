#include "documents/money_text.h"

#include <algorithm>
#include <array>

namespace purser::documents {
namespace {

struct Sign
{
    const char16_t *code;
    const char16_t *sign;
};

constexpr std::array<Sign, 7> kSigns {
    Sign {u"EUR", u"€"},
    Sign {u"USD", u"$"},
    Sign {u"CNY", u"¥"},
    Sign {u"GBP", u"£"},
    Sign {u"JPY", u"¥"},
    Sign {u"INR", u"₹"},
    Sign {u"KRW", u"₩"},
};
constexpr int kGroup = 3;

} // namespace

QString moneyText(const base::Money &money)
{
    QString digits = base::toDecimal(money);
    const bool isNegative = digits.startsWith(u'-');
    if (isNegative)
        digits.remove(0, 1);
    const auto point = digits.indexOf(u'.');
    for (auto at = (point < 0 ? digits.size() : point) - kGroup; at > 0; at -= kGroup)
        digits.insert(at, u',');
    const QString code = money.currency.code();
    const auto known =
        std::ranges::find_if(kSigns, [&code](const Sign &sign) { return code == QStringView(sign.code); });
    const QString sign = known == kSigns.end() ? code + u' ' : QString::fromUtf16(known->sign);
    return (isNegative ? QStringLiteral("−") : QString()) + sign + digits;
}

} // namespace purser::documents
