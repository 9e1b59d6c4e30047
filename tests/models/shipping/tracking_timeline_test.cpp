#include "shipping/tracking_timeline.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace purser::shipping {
namespace {

using orders::ParcelStage;

TrackingEvent event(std::int64_t at, const char *state)
{
    return {at, QLatin1String(state), QLatin1String(state), {}};
}

Parcel handed(std::int64_t at)
{
    Parcel parcel;
    parcel.stage = ParcelStage::Shipped;
    parcel.handedAt = at;
    return parcel;
}

/// A parcel's way as a carrier might tell it, any states at any moments.
std::vector<TrackingEvent> someEvents()
{
    static constexpr const char *kStates[] {"picked_up", "in_transit", "out_for_delivery", "delivery_failed",
        "delivered", "refused", "lost", "delayed"};
    const auto count = *rc::gen::inRange<std::size_t>(0, 12);
    std::vector<TrackingEvent> events;
    for (std::size_t at = 0; at < count; ++at)
        events.push_back(event(*rc::gen::inRange<std::int64_t>(1, 40),
            kStates[*rc::gen::inRange<std::size_t>(0, std::size(kStates))]));
    return events;
}

template <typename Value>
std::vector<Value> shuffled(std::vector<Value> values)
{
    for (std::size_t at = values.size(); at > 1; --at)
        std::swap(values[at - 1], values[*rc::gen::inRange<std::size_t>(0, at)]);
    return values;
}

TEST(Timeline, IsNewestFirst)
{
    const auto shown = timeline({event(10, "picked_up"), event(30, "delivered"), event(20, "in_transit")});
    EXPECT_EQ(shown, (std::vector {event(30, "delivered"), event(20, "in_transit"), event(10, "picked_up")}));
}

TEST(NewEvents, LeaveOutWhatIsKnownOrToldTwice)
{
    const auto fresh = newEvents({event(10, "picked_up")},
        {event(20, "in_transit"), event(10, "picked_up"), event(20, "in_transit"), event(15, "in_transit")});
    EXPECT_EQ(fresh, (std::vector {event(15, "in_transit"), event(20, "in_transit")}));
}

TEST(AfterEvents, ALateScanDoesNotUndoTheDelivery)
{
    const Parcel after =
        afterEvents(handed(5), {event(30, "delivered"), event(20, "in_transit"), event(10, "picked_up")});
    EXPECT_EQ(after.stage, ParcelStage::Delivered);
    EXPECT_EQ(after.lastScan, QStringLiteral("delivered"));
    EXPECT_EQ(after.lastScanAt, 30);
}

TEST(AfterEvents, AParcelThatIsHereDoesNotMove)
{
    Parcel labelled;
    labelled.stage = ParcelStage::Labelled;
    EXPECT_EQ(afterEvents(labelled, {event(10, "picked_up")}), labelled);
}

TEST(TrackingProperty, OrderAndRepetitionChangeNothing)
{
    EXPECT_TRUE(rc::check([] {
        const auto events = someEvents();
        auto told = shuffled(events);
        const auto again = shuffled(events);
        told.insert(told.end(), again.begin(), again.end());
        const auto once = newEvents({}, events);
        RC_ASSERT(newEvents({}, told) == once);
        RC_ASSERT(newEvents(once, told).empty());
        RC_ASSERT(timeline(shuffled(once)) == timeline(once));
        RC_ASSERT(afterEvents(handed(1), shuffled(once)) == afterEvents(handed(1), once));
    }));
}

TEST(TrackingProperty, EventsInTwoPartsEndWhereEventsAtOnceEnd)
{
    EXPECT_TRUE(rc::check([] {
        const auto all = newEvents({}, someEvents());
        const auto cut = static_cast<std::ptrdiff_t>(*rc::gen::inRange<std::size_t>(0, all.size() + 1));
        const auto mixed = shuffled(all);
        const std::vector<TrackingEvent> first(mixed.begin(), mixed.begin() + cut);
        const auto known = newEvents({}, first);
        const auto rest = newEvents(known, mixed);
        RC_ASSERT(known.size() + rest.size() == all.size());
        const Parcel after = afterEvents(afterEvents(handed(1), known), all);
        RC_ASSERT(after.lastScanAt == afterEvents(handed(1), all).lastScanAt);
    }));
}

} // namespace
} // namespace purser::shipping
