#include "shipping/tracking_timeline.h"

#include <algorithm>

namespace purser::shipping {

namespace {

auto keyOf(const TrackingEvent &event)
{
    return std::pair(event.at, event.code);
}

bool isOnItsWay(orders::ParcelStage stage)
{
    return stage != orders::ParcelStage::Planned && stage != orders::ParcelStage::Labelled
        && stage != orders::ParcelStage::Voided;
}

} // namespace

std::vector<TrackingEvent> newEvents(
    const std::vector<TrackingEvent> &known, const std::vector<TrackingEvent> &told)
{
    std::vector<TrackingEvent> fresh;
    for (const TrackingEvent &event : told) {
        const auto isSame = [&event](const TrackingEvent &other) { return keyOf(other) == keyOf(event); };
        if (std::ranges::none_of(known, isSame) && std::ranges::none_of(fresh, isSame))
            fresh.push_back(event);
    }
    std::ranges::sort(fresh, {}, keyOf);
    return fresh;
}

std::vector<TrackingEvent> timeline(std::vector<TrackingEvent> events)
{
    std::ranges::sort(events, std::greater {}, keyOf);
    return events;
}

Parcel afterEvents(Parcel parcel, std::vector<TrackingEvent> events)
{
    if (events.empty() || !isOnItsWay(parcel.stage))
        return parcel;
    std::ranges::sort(events, {}, keyOf);
    for (const TrackingEvent &event : events)
        parcel.stage = stageAfterScan(parcel.stage, event.state);
    if (events.back().at >= parcel.lastScanAt) {
        parcel.lastScanAt = events.back().at;
        parcel.lastScan = events.back().state;
    }
    return parcel;
}

} // namespace purser::shipping
