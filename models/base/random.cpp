#include "base/random.h"

#include <QRandomGenerator>

namespace purser::base {

std::uint64_t Random::below(std::uint64_t bound)
{
    const std::uint64_t unbiased = UINT64_MAX - UINT64_MAX % bound;
    std::uint64_t drawn = next();
    while (drawn >= unbiased)
        drawn = next();
    return drawn % bound;
}

std::uint64_t SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

SeededRandom::SeededRandom(std::uint64_t seed)
    : m_state(seed)
{}

std::uint64_t SeededRandom::next()
{
    const std::lock_guard hold(m_guard);
    m_state += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31);
}

} // namespace purser::base
