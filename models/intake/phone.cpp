#include "intake/phone.h"

#include "base/text.h"
#include "base/virtual_number.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace purser::intake {

namespace {

struct Numbering
{
    QLatin1String country;
    QLatin1String callingCode;
    QLatin1String trunk; ///< dialled within the country only; empty = none
};

// Italy and Spain have no trunk prefix: an Italian landline keeps its zero abroad.
constexpr std::array kNumberings {
    Numbering {QLatin1String("AE"), QLatin1String("971"), QLatin1String("0")},
    Numbering {QLatin1String("AT"), QLatin1String("43"), QLatin1String("0")},
    Numbering {QLatin1String("AU"), QLatin1String("61"), QLatin1String("0")},
    Numbering {QLatin1String("BE"), QLatin1String("32"), QLatin1String("0")},
    Numbering {QLatin1String("BR"), QLatin1String("55"), QLatin1String("0")},
    Numbering {QLatin1String("CA"), QLatin1String("1"), QLatin1String("1")},
    Numbering {QLatin1String("CH"), QLatin1String("41"), QLatin1String("0")},
    Numbering {QLatin1String("CN"), QLatin1String("86"), QLatin1String("0")},
    Numbering {QLatin1String("DE"), QLatin1String("49"), QLatin1String("0")},
    Numbering {QLatin1String("ES"), QLatin1String("34"), QLatin1String("")},
    Numbering {QLatin1String("FR"), QLatin1String("33"), QLatin1String("0")},
    Numbering {QLatin1String("GB"), QLatin1String("44"), QLatin1String("0")},
    Numbering {QLatin1String("HK"), QLatin1String("852"), QLatin1String("")},
    Numbering {QLatin1String("IE"), QLatin1String("353"), QLatin1String("0")},
    Numbering {QLatin1String("IN"), QLatin1String("91"), QLatin1String("0")},
    Numbering {QLatin1String("IT"), QLatin1String("39"), QLatin1String("")},
    Numbering {QLatin1String("JP"), QLatin1String("81"), QLatin1String("0")},
    Numbering {QLatin1String("KR"), QLatin1String("82"), QLatin1String("0")},
    Numbering {QLatin1String("MX"), QLatin1String("52"), QLatin1String("")},
    Numbering {QLatin1String("NL"), QLatin1String("31"), QLatin1String("0")},
    Numbering {QLatin1String("NZ"), QLatin1String("64"), QLatin1String("0")},
    Numbering {QLatin1String("PL"), QLatin1String("48"), QLatin1String("")},
    Numbering {QLatin1String("RU"), QLatin1String("7"), QLatin1String("8")},
    Numbering {QLatin1String("SE"), QLatin1String("46"), QLatin1String("0")},
    Numbering {QLatin1String("SG"), QLatin1String("65"), QLatin1String("")},
    Numbering {QLatin1String("TW"), QLatin1String("886"), QLatin1String("0")},
    Numbering {QLatin1String("US"), QLatin1String("1"), QLatin1String("1")},
};

/// True when the text names its country: "+49 …" or "0049 …".
bool isInternational(const QString &text)
{
    const QString start = text.normalized(QString::NormalizationForm_KC).trimmed();
    return start.startsWith(u'+') || base::digitsOf(start).startsWith(u"00");
}

QString withoutPrefix(const QString &digits, QLatin1String prefix)
{
    return !prefix.isEmpty() && digits.startsWith(prefix) ? digits.sliced(prefix.size()) : digits;
}

} // namespace

QString phoneDigits(const QString &text)
{
    if (const auto number = base::parseVirtualNumber(text))
        return number->mobile;
    const QString digits = base::digitsOf(text);
    return digits.startsWith(u"00") ? digits.sliced(2) : digits;
}

QString phoneTail(const QString &text, int count)
{
    return phoneDigits(text).right(count);
}

QString nationalDigits(const QString &text, const QString &country)
{
    const QString digits = phoneDigits(text);
    const auto numbering = std::ranges::find(kNumberings, country, &Numbering::country);
    if (numbering == kNumberings.end())
        return digits;
    if (!isInternational(text))
        return withoutPrefix(digits, numbering->trunk);
    if (!digits.startsWith(numbering->callingCode))
        return digits;
    const QString behindCode = digits.sliced(numbering->callingCode.size());
    return behindCode.startsWith(u'0') ? withoutPrefix(behindCode, numbering->trunk) : behindCode;
}

bool isChinesePhone(const QString &text)
{
    static const QRegularExpression kCountry(QStringLiteral(R"(\A(?:\+|00)86)"));
    static const QRegularExpression kSeparators(QStringLiteral(R"([\s\-–—().·/])"));
    static const QRegularExpression kNumber(
        QStringLiteral(R"(\A(?:1[3-9]\d{9}(?:\d{4})?|0\d{9,11}|400\d{7})\z)"));
    if (const auto number = base::parseVirtualNumber(text))
        return number->extension.size() == 4;
    QString plain = text.normalized(QString::NormalizationForm_KC).remove(kSeparators);
    return kNumber.match(plain.remove(kCountry)).hasMatch();
}

bool isPlausiblePhone(const QString &text)
{
    const auto digits = base::digitsOf(text).size();
    return digits >= 6 && digits <= 15;
}

} // namespace purser::intake
