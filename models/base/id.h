#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace purser::base {

class Clock;
class Random;

/// A key that cannot be mixed up with the key of another kind. 0 is "none".
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t value)
        : m_value(value)
    {}

    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    [[nodiscard]] QString toString() const { return QString::number(m_value); }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    std::int64_t m_value = 0;
};

/// 63 bits: 42 of milliseconds since 1970, 21 random. Rows of several processes and offline desks meet
/// without clashing.
[[nodiscard]] std::int64_t newId(const Clock &clock, Random &random);

template <typename Key>
[[nodiscard]] Key makeId(const Clock &clock, Random &random)
{
    return Key(newId(clock, random));
}

} // namespace purser::base
