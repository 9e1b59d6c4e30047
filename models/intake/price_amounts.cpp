#include "intake/price_amounts.h"

#include <algorithm>
#include <numeric>

namespace purser::intake {

namespace {

__extension__ using Wide = __int128;

std::int64_t unitsUpTo(std::int64_t netMinor, std::int64_t quantity, std::int64_t number)
{
    return static_cast<std::int64_t>(Wide(netMinor) * number / quantity);
}

} // namespace

std::int64_t shareHalfUp(std::int64_t amount, std::int64_t numerator, std::int64_t denominator)
{
    const Wide doubled = 2 * Wide(amount) * numerator + denominator;
    return static_cast<std::int64_t>(doubled / (2 * Wide(denominator)));
}

std::int64_t productAtMost(std::int64_t count, std::int64_t each, std::int64_t most)
{
    return static_cast<std::int64_t>(std::min(Wide(count) * each, Wide(most)));
}

std::int64_t unitShare(std::int64_t netMinor, std::int64_t quantity, std::int64_t number)
{
    return unitsUpTo(netMinor, quantity, number) - unitsUpTo(netMinor, quantity, number - 1);
}

std::vector<std::int64_t> unitShares(std::int64_t netMinor, std::int64_t quantity)
{
    std::vector<std::int64_t> units;
    units.reserve(static_cast<std::size_t>(quantity));
    for (std::int64_t number = 1; number <= quantity; ++number)
        units.push_back(unitShare(netMinor, quantity, number));
    return units;
}

std::int64_t sumOfSmallest(std::vector<std::int64_t> units, std::size_t count)
{
    std::ranges::sort(units);
    return sumOf(std::span(units).first(std::min(count, units.size())));
}

std::int64_t sumOf(std::span<const std::int64_t> amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), std::int64_t {0});
}

} // namespace purser::intake
