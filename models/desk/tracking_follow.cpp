#include "desk/tracking_follow.h"

#include "orders/order_table.h"
#include "shipping/parcel_table.h"
#include "shipping/tracking_table.h"

namespace purser::desk {

namespace {

using base::Error;
using shipping::TrackingEvent;

constexpr std::chrono::minutes kBetween(30);
constexpr int kAtOnce = 8;

base::Result<std::vector<TrackingEvent>> knownEvents(Writing &writing, const shipping::Parcel &parcel)
{
    const auto kept = shipping::eventsOf(writing.connection, parcel.id);
    if (!kept)
        return tl::unexpected(kept.error());
    std::vector<TrackingEvent> events;
    for (const shipping::KeptEvent &one : *kept)
        if (one.tracking == parcel.tracking)
            events.push_back({one.at, one.code, one.state, {}});
    return events;
}

base::Result<> putEvents(Writing &writing, store::Unit &unit, const orders::Order &order,
    const shipping::Parcel &parcel, const std::vector<TrackingEvent> &fresh)
{
    for (const TrackingEvent &event : fresh) {
        const std::int64_t id = writing.newId();
        auto sealed = writing.keys.seal(writing.connection, order.customer.value(), event.words.toUtf8(),
            {"tracking_event", id, "words_sealed"});
        if (!sealed)
            return tl::unexpected(sealed.error());
        shipping::putEvent(
            unit, {id, parcel.id, parcel.tracking, event.at, event.code, event.state, std::move(*sealed)});
    }
    return {};
}

/// @param asked  the number that was asked about: corrected meanwhile, its events are nobody's
base::Result<int> keepEvents(Core &core, Writing &writing, orders::ParcelId id, const QString &asked,
    const std::vector<TrackingEvent> &told)
{
    const auto parcel = shipping::findParcel(writing.connection, id);
    if (!parcel)
        return tl::unexpected(parcel.error());
    if (!*parcel || (*parcel)->tracking != asked)
        return 0;
    const auto order = orders::findOrder(writing.connection, (*parcel)->order);
    const auto known = knownEvents(writing, **parcel);
    if (!order || !*order || !known)
        return base::fail(Error::Kind::RetryLater, QStringLiteral("order.not-readable"));
    const auto fresh = shipping::newEvents(*known, told);
    if (fresh.empty())
        return 0;
    store::Unit unit {.actor = core.actor(),
        .at = writing.at(),
        .action = QStringLiteral("tracking"),
        .subject = (*order)->id.value()};
    unit.canUndo = false;
    if (auto done = putEvents(writing, unit, **order, **parcel, fresh); !done)
        return tl::unexpected(done.error());
    auto all = *known;
    all.insert(all.end(), fresh.begin(), fresh.end());
    shipping::putParcel(unit, **parcel, shipping::afterEvents(**parcel, std::move(all)));
    const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
    if (!seq)
        return tl::unexpected(seq.error());
    return static_cast<int>(fresh.size());
}

base::Result<shipping::CarrierTracking> ask(
    Core &core, const shipping::Parcel &parcel, const std::stop_token &stop)
{
    const auto shop = orders::findShop(core.reader(), parcel.shop);
    if (!shop || !*shop)
        return base::fail(Error::Kind::Refused, QStringLiteral("shop.not-found"));
    const auto carrier = core.carrierOf(**shop);
    if (!carrier)
        return tl::unexpected(carrier.error());
    return (*carrier)->track(parcel.tracking, stop);
}

} // namespace

base::Result<int> followParcel(Core &core, orders::ParcelId id, const std::stop_token &stop)
{
    const auto parcel = shipping::findParcel(core.reader(), id);
    if (!parcel)
        return tl::unexpected(parcel.error());
    if (!*parcel)
        return base::fail(Error::Kind::Refused, QStringLiteral("parcel.not-found"));
    const auto told = ask(core, **parcel, stop);
    int fresh = 0;
    const auto kept = core.write([&](Writing &writing) -> base::Result<> {
        const QString problem = told ? QString() : told.error().code;
        if (auto noted = shipping::noteAsked(writing.connection, id, {writing.at(), problem}); !noted)
            return noted;
        if (!told)
            return {};
        return keepEvents(core, writing, id, (*parcel)->tracking, told->events).map([&fresh](int count) {
            fresh = count;
        });
    });
    if (!kept)
        return tl::unexpected(kept.error());
    if (!told)
        return tl::unexpected(told.error());
    return fresh;
}

base::Result<int> followDue(Core &core, const orders::Shop &shop, const std::stop_token &stop)
{
    const std::int64_t before =
        base::toMilliseconds(core.now()) - std::chrono::milliseconds(kBetween).count();
    const auto due = shipping::dueForTracking(core.reader(), shop.id, before, kAtOnce);
    if (!due)
        return tl::unexpected(due.error());
    int asked = 0;
    for (const orders::ParcelId id : *due) {
        if (stop.stop_requested())
            break;
        if (const auto done = followParcel(core, id, stop);
            !done && done.error().kind == Error::Kind::RetryLater)
            return tl::unexpected(done.error()); // the carrier is away: the others can wait as well
        ++asked;
    }
    return asked;
}

} // namespace purser::desk
