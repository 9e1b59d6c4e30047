#pragma once

#include <cstdint>
#include <mutex>
#include <random>

namespace purser::base {

/// Where chance comes from: ids, jitter, a seeded world. Not for keys or nonces, which libsodium draws.
/// Thread-safe.
class Random
{
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual std::uint64_t next() = 0;

    /// Evenly from [0, bound). @param bound  above 0
    [[nodiscard]] std::uint64_t below(std::uint64_t bound);
};

/// The system's generator. Thread-safe.
class SystemRandom final : public Random
{
public:
    [[nodiscard]] std::uint64_t next() override;
};

/// The same sequence for the same seed on every machine (SplitMix64, Steele et al. 2014). Thread-safe.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed);
    [[nodiscard]] std::uint64_t next() override;

private:
    std::mutex m_guard; // guards m_state
    std::uint64_t m_state;
};

} // namespace purser::base
