#include "picking/priority.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace purser::picking {

namespace {

using Reasons = std::vector<PriorityReason>;
using Arguments = QStringList;

void add(Reasons &reasons, const QString &code, int points, Arguments arguments = {})
{
    if (points != 0)
        reasons.push_back({.code = code, .points = points, .arguments = std::move(arguments)});
}

void addShipBy(Reasons &reasons, const Urgency &order, const PriorityPolicy &policy, base::Instant now)
{
    if (!order.shipBy)
        return;
    if (*order.shipBy < now)
        return add(reasons, QStringLiteral("priority.overdue"), policy.overdue);
    const auto left = *order.shipBy - now;
    const auto step = std::ranges::find_if(
        policy.shipBySteps, [&](const ShipByStep &each) { return left <= std::chrono::hours(each.hours); });
    if (step == policy.shipBySteps.end())
        return;
    const auto hoursLeft = std::chrono::floor<std::chrono::hours>(left).count();
    add(reasons, QStringLiteral("priority.ship-by"), step->points, {QString::number(hoursLeft)});
}

void addDays(Reasons &reasons, const Urgency &order, const PriorityPolicy &policy, QDate today)
{
    if (order.wishedDay && today.daysTo(*order.wishedDay) <= policy.wishedLeadDays)
        add(reasons, QStringLiteral("priority.wished-day"), policy.wishedDay,
            {order.wishedDay->toString(Qt::ISODate)});
    for (const Holiday &holiday : policy.holidays) {
        const auto daysLeft = today.daysTo(holiday.day);
        if (daysLeft < 0 || daysLeft > holiday.leadDays || (holiday.isGiftsOnly && !order.isGift))
            continue;
        add(reasons, QStringLiteral("priority.holiday"), holiday.points,
            {holiday.name, holiday.day.toString(Qt::ISODate)});
    }
}

QDate dayOf(base::Instant now, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(base::toMilliseconds(now), zone).date();
}

} // namespace

Priority priorityOf(
    const Urgency &order, const PriorityPolicy &policy, base::Instant now, const QTimeZone &zone)
{
    Reasons reasons;
    addShipBy(reasons, order, policy, now);
    add(reasons, QStringLiteral("priority.express"), order.isExpress ? policy.express : 0);
    addDays(reasons, order, policy, dayOf(now, zone));
    add(reasons, QStringLiteral("priority.vip"), order.isVip ? policy.vip : 0);
    add(reasons, QStringLiteral("priority.gift"), order.isGift ? policy.gift : 0);
    add(reasons, QStringLiteral("priority.adjusted"), order.adjustment);
    std::ranges::stable_sort(reasons, std::ranges::greater(),
        [](const PriorityReason &reason) { return std::abs(reason.points); });
    const int rank = std::accumulate(reasons.begin(), reasons.end(), 0,
        [](int sum, const PriorityReason &reason) { return sum + reason.points; });
    return {.rank = rank, .reasons = std::move(reasons)};
}

std::vector<std::size_t> byPriority(const std::vector<Urgency> &orders, const PriorityPolicy &policy,
    base::Instant now, const QTimeZone &zone)
{
    std::vector<int> ranks;
    for (const Urgency &order : orders)
        ranks.push_back(priorityOf(order, policy, now, zone).rank);
    std::vector<std::size_t> sorted(orders.size());
    std::iota(sorted.begin(), sorted.end(), std::size_t {0});
    std::ranges::stable_sort(sorted, {}, [&](std::size_t at) {
        return std::tuple(-ranks[at], orders[at].shipBy.value_or(base::Instant::max()), orders[at].paidAt);
    });
    return sorted;
}

} // namespace purser::picking
