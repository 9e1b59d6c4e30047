#pragma once

#include <QHashFunctions>
#include <QString>

#include <atomic>
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
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the 0 behind <=> for a pointer
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    std::int64_t m_value = 0;
};

/// Draws ids of 63 bits: 42 of milliseconds since 1970, 21 random, so that rows of several processes and
/// offline desks meet without clashing. One source never gives an id twice and always a larger one, however
/// many fall into one millisecond or how the clock is set. Thread-safe.
class IdSource
{
public:
    /// @param clock, random  outlive the source
    IdSource(const Clock &clock, Random &random)
        : m_clock(clock)
        , m_random(random)
    {}

    [[nodiscard]] std::int64_t next();

private:
    const Clock &m_clock;
    Random &m_random;
    std::atomic<std::int64_t> m_last {0};
};

} // namespace purser::base
