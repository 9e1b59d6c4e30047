#pragma once

#include "bench/bench_desk.h"
#include "bench/measure.h"

namespace purser::bench {

/// Times in milliseconds of what a person asks of the list, each many times at places drawn from a seed.
struct QueryTimes
{
    Samples tabPage {}; ///< some page of the longest tab
    Samples newestPage {}; ///< some page of all orders, newest first
    Samples shopPage {}; ///< some page of one shop's longest tab
    Samples counts {}; ///< tab counts, all shops
    Samples names {}; ///< search by a buyer's name
    Samples phones {}; ///< search by a phone's last four digits
    Samples numbers {}; ///< search by an order number
    Samples skus {}; ///< search by SKU
};

/// @param orders  how many the store holds
[[nodiscard]] QueryTimes askAround(desk::Core &core, const std::vector<orders::Shop> &shops,
    const OrderPages &pages, std::int64_t orders, int times);

} // namespace purser::bench
