#include "insight/stage_clock.h"

#include <algorithm>

namespace purser::insight {

std::int64_t meanOf(const SpanFigures &figures)
{
    if (figures.count == 0)
        return 0;
    const bool isNegative = figures.sum < 0;
    return isNegative ? -base::divideRoundHalfUp(-figures.sum, figures.count)
                      : base::divideRoundHalfUp(figures.sum, figures.count);
}

std::optional<orders::Stage> StageClock::slowest() const
{
    if (whole.count == 0)
        return std::nullopt;
    const auto longest = std::ranges::max_element(stays, {}, &SpanFigures::sum);
    return kHouseStages.at(static_cast<std::size_t>(longest - stays.begin()));
}

StageClock clockOf(const std::vector<Arrivals> &orders)
{
    constexpr std::int64_t kSecond = 1000;
    StageClock clock;
    std::array<std::vector<std::int64_t>, kHouseStages.size()> stays;
    std::vector<std::int64_t> whole;
    for (const Arrivals &arrivals : orders) {
        if (std::ranges::find(arrivals, 0) != arrivals.end()) {
            ++clock.incomplete;
            continue;
        }
        const auto seconds = [&](std::size_t at) { return arrivals.at(at) / kSecond; };
        for (std::size_t at = 0; at < stays.size(); ++at)
            stays.at(at).push_back(seconds(at + 1) - seconds(at));
        whole.push_back(seconds(stays.size()) - seconds(0));
    }
    for (std::size_t at = 0; at < stays.size(); ++at)
        clock.stays.at(at) = figuresOf(std::move(stays.at(at)));
    clock.whole = figuresOf(std::move(whole));
    return clock;
}

} // namespace purser::insight
