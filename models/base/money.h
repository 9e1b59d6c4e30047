#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace purser::base {

/// ISO 4217 code, three capital letters, always valid once made.
class Currency
{
public:
    constexpr Currency() = default;
    /// @returns nullopt unless @p code is three ASCII letters (small ones are raised)
    [[nodiscard]] static std::optional<Currency> parse(QStringView code);
    [[nodiscard]] QString code() const;
    /// Digits behind the point: 0 (JPY), 2, 3 (KWD). From ISO 4217's table of exceptions.
    [[nodiscard]] int digits() const;
    friend bool operator==(const Currency &, const Currency &) = default;

private:
    std::array<char, 3> m_code {'X', 'X', 'X'};
};

/// An amount in minor units of its currency. Adding two currencies is a bug (asserted).
struct Money
{
    std::int64_t minor = 0;
    Currency currency {};

    friend bool operator==(const Money &, const Money &) = default;
    Money &operator+=(const Money &other);
    Money &operator-=(const Money &other);
    friend Money operator+(Money left, const Money &right) { return left += right; }
    friend Money operator-(Money left, const Money &right) { return left -= right; }
};

/// Reads "1234.5" as minor units. Exact: more digits than the currency has are refused unless they are zeros.
[[nodiscard]] std::optional<Money> parseMoney(const QString &decimal, Currency currency);

/// "1234.50", always with the currency's digits and a point.
[[nodiscard]] QString toDecimal(const Money &money);

/// Shares @p whole by @p weights so that the shares sum to it: floor, then one minor unit each to the largest
/// remainders; on a tie the larger weight, then the earlier. All weights 0 shares evenly; empty gives empty.
[[nodiscard]] std::vector<std::int64_t> allocate(std::int64_t whole, std::span<const std::int64_t> weights);

/// @p numerator / @p denominator rounded half away from zero. @param denominator  above 0
[[nodiscard]] std::int64_t divideRoundHalfUp(std::int64_t numerator, std::int64_t denominator);

} // namespace purser::base
