#pragma once

#include "base/random.h"

#include <QString>

namespace purser::sandbox {

/// Draws of one purpose. The same seed, purpose and index give the same draws whatever else was drawn before,
/// so that the world does not depend on the order in which it is asked for. One thread.
class Chance
{
public:
    Chance(std::uint64_t seed, QStringView purpose, std::uint64_t index = 0);
    Chance(std::uint64_t seed, QStringView purpose, QStringView key);

    /// Evenly from [0, bound). @param bound  above 0
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return m_random.below(bound); }
    /// Evenly from [low, high].
    [[nodiscard]] std::int64_t between(std::int64_t low, std::int64_t high);
    /// True in @p share of 1,000 draws.
    [[nodiscard]] bool perMille(int share) { return static_cast<int>(below(1000)) < share; }
    /// True with probability @p share, in [0, 1].
    [[nodiscard]] bool share(double share);
    [[nodiscard]] QString digits(int count);
    [[nodiscard]] QString hex16();

    template <typename List>
    [[nodiscard]] const typename List::value_type &pick(const List &list)
    {
        return list[static_cast<typename List::size_type>(below(static_cast<std::uint64_t>(list.size())))];
    }

private:
    base::SeededRandom m_random;
};

} // namespace purser::sandbox
