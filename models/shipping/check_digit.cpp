#include "shipping/check_digit.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace purser::shipping {

namespace {

using CheckCharacter = std::optional<QChar>;

QChar digit(int value)
{
    return QChar(u'0' + value);
}

std::optional<std::vector<int>> digitsOf(const QString &serial)
{
    std::vector<int> digits;
    for (const QChar character : serial) {
        if (character < u'0' || character > u'9')
            return std::nullopt;
        digits.push_back(character.unicode() - u'0');
    }
    return digits;
}

template <typename Weights>
int weightedSum(const std::vector<int> &digits, const Weights &weights)
{
    return std::inner_product(digits.begin(), digits.end(), weights.begin(), 0);
}

CheckCharacter checkOf(const Mod7Check &, const QString &serial)
{
    const auto digits = digitsOf(serial);
    if (!digits)
        return std::nullopt;
    return digit(std::accumulate(
        digits->begin(), digits->end(), 0, [](int rest, int next) { return (rest * 10 + next) % 7; }));
}

CheckCharacter checkOf(const Mod10Check &rule, QString serial)
{
    if (rule.fromTheRight)
        std::ranges::reverse(serial);
    int sum = 0;
    for (qsizetype index = 0; index < serial.size(); ++index) {
        const char16_t character = serial[index].unicode();
        const bool isDigit = character >= u'0' && character <= u'9';
        const int value = isDigit ? character - u'0' : (character - 3) % 10;
        sum += value * (index % 2 == 0 ? rule.evenWeight : rule.oddWeight);
    }
    return digit((10 - sum % 10) % 10);
}

CheckCharacter checkOf(const S10Check &, const QString &serial)
{
    static constexpr std::array kWeights {8, 6, 4, 2, 3, 5, 9, 7};
    const auto digits = digitsOf(serial);
    if (!digits || digits->size() != kWeights.size())
        return std::nullopt;
    const int rest = weightedSum(*digits, kWeights) % 11;
    if (rest == 0)
        return digit(5);
    return digit(rest == 1 ? 0 : 11 - rest);
}

CheckCharacter checkOf(const WeightedSumCheck &rule, const QString &serial)
{
    const auto digits = digitsOf(serial);
    if (!digits || digits->size() != rule.weights.size())
        return std::nullopt;
    return digit(weightedSum(*digits, rule.weights) % rule.firstModulo % rule.secondModulo);
}

CheckCharacter checkOf(const LuhnCheck &, const QString &serial)
{
    const auto digits = digitsOf(serial);
    if (!digits)
        return std::nullopt;
    int sum = 0;
    bool isDoubled = true;
    for (auto each = digits->rbegin(); each != digits->rend(); ++each, isDoubled = !isDoubled) {
        const int value = isDoubled ? *each * 2 : *each;
        sum += value > 9 ? value - 9 : value;
    }
    return digit((10 - sum % 10) % 10);
}

CheckCharacter checkOf(const Mod3736Check &, const QString &serial)
{
    static const QString kAlphabet = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const int size = static_cast<int>(kAlphabet.size());
    int product = size;
    for (const QChar character : serial) {
        const int value = static_cast<int>(kAlphabet.indexOf(character));
        if (value < 0)
            return std::nullopt;
        const int sum = (product + value) % size;
        product = (sum == 0 ? size : sum) * 2 % (size + 1);
    }
    return kAlphabet[(size + 1 - product) % size];
}

} // namespace

bool holdsCheckDigit(const CheckDigitRule &rule, const QString &serial, const QString &check)
{
    const CheckCharacter right = std::visit([&](const auto &each) { return checkOf(each, serial); }, rule);
    return right && check.size() == 1 && check.front() == *right;
}

} // namespace purser::shipping
