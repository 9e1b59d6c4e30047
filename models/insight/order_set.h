#pragma once

#include "orders/ids.h"
#include "orders/stage.h"

#include <cstdint>

namespace purser::insight {

/// The orders that one number counts, so that the number and the list behind it are one thing. Times are
/// milliseconds UTC, from the first to before the last.
struct OrderSet
{
    enum class By {
        Deadline, ///< not sent yet and to be sent within the time, the most urgent first
        Arrival, ///< came to `stage` within the time and was not taken back from it, the latest first; `code`
                 ///< is a carrier, where it is given
        Placing, ///< placed within the time; at `stage` now, where one is given; newest first
        Sale, ///< placed within the time in the currency `code` and not cancelled; newest first
        Problem, ///< stands under Problem with the code `code`, the most urgent first
        Return, ///< a return was asked for within the time, for the reason `code`; the latest first
        Refund, ///< a refund in the currency `code` was asked for within the time; the latest first
    };

    By by = By::Placing;
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::optional<orders::Stage> stage {};
    QString code {};
    std::optional<orders::ShopId> shop {};

    bool operator==(const OrderSet &) const = default;
};

/// A number, and the orders it counts.
struct SetFigure
{
    OrderSet set {};
    std::int64_t count = 0;
};

} // namespace purser::insight
