#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QDate>
#include <QJsonObject>

#include <vector>

namespace purser::picking {

/// What the rank of an order depends on.
struct Urgency
{
    std::optional<base::Instant> shipBy {}; ///< promised to the marketplace or the buyer
    std::optional<QDate> wishedDay {}; ///< the day the buyer wants it, in the shop's zone
    base::Instant paidAt {};
    bool isExpress = false;
    bool isVip = false;
    bool isGift = false;
    int adjustment = 0; ///< points that a person gave, negative to let it wait
};

/// An order that must leave within @p hours gets @p points.
struct ShipByStep
{
    int hours = 0;
    int points = 0;

    bool operator==(const ShipByStep &) const = default;
};

/// A day before which gifts must arrive.
struct Holiday
{
    QString name {}; ///< for the reason, as "Qixi"
    QDate day {};
    int leadDays = 0; ///< from so many days before it counts, the day itself included
    int points = 0;
    bool isGiftsOnly = true;

    bool operator==(const Holiday &) const = default;
};

/// The shop's own weights. Rules as data: adjustable without a new program.
struct PriorityPolicy
{
    int overdue = 1000;
    std::vector<ShipByStep> shipBySteps {{4, 600}, {12, 400}, {24, 200}, {48, 100}}; ///< rising hours
    int express = 500;
    int vip = 150;
    int gift = 50;
    int wishedDay = 250; ///< the wished day is at most wishedLeadDays away
    int wishedLeadDays = 3;
    std::vector<Holiday> holidays {};

    bool operator==(const PriorityPolicy &) const = default;
};

/// One line of the explanation. Codes: "priority.overdue", ".ship-by" (hours left), ".express", ".wished-day"
/// (ISO date), ".holiday" (name, ISO date), ".vip", ".gift", ".adjusted".
struct PriorityReason
{
    QString code;
    int points = 0;
    QStringList arguments {};

    bool operator==(const PriorityReason &) const = default;
};

/// Higher goes first; rank is the sum of its reasons' points.
struct Priority
{
    int rank = 0;
    std::vector<PriorityReason> reasons {}; ///< the weightiest first

    bool operator==(const Priority &) const = default;
};

/// The one rank of an order. Pure. @param zone  the shop's, for days
[[nodiscard]] Priority priorityOf(
    const Urgency &order, const PriorityPolicy &policy, base::Instant now, const QTimeZone &zone);

/// The ready list: higher rank first, then the earlier ship-by (none is last), then the earlier payment, then
/// as given. @returns indices into @p orders, each once
[[nodiscard]] std::vector<std::size_t> byPriority(const std::vector<Urgency> &orders,
    const PriorityPolicy &policy, base::Instant now, const QTimeZone &zone);

/// Reads the shop's weights; what is not named keeps its default. Keys: "overdue", "express", "vip", "gift",
/// "wished_day", "wished_lead_days", "ship_by": [{"hours", "points"}], "holidays": [{"name", "day",
/// "lead_days", "points", "gifts_only"}].
/// @returns Refusal "priority.invalid" with the key that is unknown or holds no whole number up to a million,
/// no rising hours, or no ISO date
[[nodiscard]] tl::expected<PriorityPolicy, base::Refusal> parsePriorityPolicy(const QJsonObject &json);

} // namespace purser::picking
