#pragma once

#include "shipping/parcel.h"

namespace purser::shipping {

/// One thing that happened to a parcel, as its carrier tells it.
struct TrackingEvent
{
    std::int64_t at = 0; ///< milliseconds UTC
    QString code {}; ///< the carrier's own
    QString state {}; ///< our word for it: "out_for_delivery"
    QString words {}; ///< the carrier's words and the place; may name who signed

    bool operator==(const TrackingEvent &) const = default;
};

/// Those of @p told that @p known lacks, each once, oldest first. An event is known by its moment and code:
/// told again, or in another order, it changes nothing.
[[nodiscard]] std::vector<TrackingEvent> newEvents(
    const std::vector<TrackingEvent> &known, const std::vector<TrackingEvent> &told);

/// All events, newest first; at one moment by code, so that the order never depends on how they were told.
[[nodiscard]] std::vector<TrackingEvent> timeline(std::vector<TrackingEvent> events);

/// What a parcel is once all of @p events are known: every scan moves it in the order of time, and the last
/// one is the one shown. Events before the hand-over or of a parcel that is at home move nothing.
[[nodiscard]] Parcel afterEvents(Parcel parcel, std::vector<TrackingEvent> events);

} // namespace purser::shipping
