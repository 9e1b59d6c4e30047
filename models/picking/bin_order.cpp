#include "picking/bin_order.h"

#include "base/text.h"

#include <algorithm>
#include <numeric>

namespace purser::picking {

std::vector<std::size_t> naturalBinOrder(const std::vector<QString> &bins)
{
    std::vector<std::size_t> order(bins.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::ranges::stable_sort(order, [&](std::size_t left, std::size_t right) {
        return base::compareNaturally(bins[left], bins[right]) < 0;
    });
    return order;
}

} // namespace purser::picking
