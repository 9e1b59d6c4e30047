#pragma once

#include <QByteArray>

#include <cstdint>

namespace purser::bench {

/// What a bench shop sells and who buys there: pages of orders in the sandbox's wire format, the same for the
/// same seed. One order in thirty-three is still open; the others left the house with a parcel each.
class OrderPages
{
public:
    explicit OrderPages(std::uint64_t seed)
        : m_seed(seed)
    {}

    static constexpr int kSkus = 2'000;
    static constexpr int kPerPage = 100; ///< what the sandbox gives at most

    /// The JSON text of the orders @p first … @p first + @p count - 1, oldest first.
    [[nodiscard]] QByteArray page(std::int64_t first, int count = kPerPage) const;

    /// What was written into the order @p number, for searches that find it.
    [[nodiscard]] QByteArray numberOf(std::int64_t number) const;
    [[nodiscard]] QByteArray nameOf(std::int64_t number) const;
    [[nodiscard]] QByteArray phoneOf(std::int64_t number) const;
    [[nodiscard]] static std::int64_t placedAt(std::int64_t number); ///< milliseconds UTC
    [[nodiscard]] static QByteArray skuOf(std::uint64_t at);

private:
    std::uint64_t m_seed;
};

} // namespace purser::bench
