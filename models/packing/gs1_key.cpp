#include "packing/gs1_key.h"

#include <algorithm>
#include <array>

namespace purser::packing {

namespace {

struct KeyRow
{
    Gs1Key key;
    const char *name;
    qsizetype digits;
};

constexpr std::array kKeys {KeyRow {Gs1Key::Gtin8, "GTIN-8", 8}, KeyRow {Gs1Key::Gtin12, "GTIN-12", 12},
    KeyRow {Gs1Key::Gtin13, "GTIN-13", 13}, KeyRow {Gs1Key::Gtin14, "GTIN-14", 14},
    KeyRow {Gs1Key::Sscc, "SSCC", 18}, KeyRow {Gs1Key::Gln, "GLN", 13}, KeyRow {Gs1Key::Gsin, "GSIN", 17}};

} // namespace

std::optional<Gs1Key> parseGs1Key(QStringView name)
{
    const auto row =
        std::ranges::find_if(kKeys, [name](const KeyRow &one) { return name == QLatin1String(one.name); });
    return row == kKeys.end() ? std::nullopt : std::optional(row->key);
}

qsizetype digitCount(Gs1Key key)
{
    return std::ranges::find(kKeys, key, &KeyRow::key)->digits;
}

std::optional<int> gs1CheckDigit(QStringView body)
{
    if (body.isEmpty())
        return std::nullopt;
    int sum = 0;
    for (qsizetype fromRight = 0; fromRight < body.size(); ++fromRight) {
        const char16_t digit = body[body.size() - 1 - fromRight].unicode();
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        sum += (digit - u'0') * (fromRight % 2 == 0 ? 3 : 1);
    }
    return (10 - sum % 10) % 10;
}

bool hasGs1CheckDigit(QStringView number)
{
    if (number.size() < 2)
        return false;
    const auto expected = gs1CheckDigit(number.chopped(1));
    return expected && number.back().unicode() == u'0' + *expected;
}

bool isValidKey(Gs1Key key, QStringView number)
{
    return number.size() == digitCount(key) && hasGs1CheckDigit(number);
}

} // namespace purser::packing
