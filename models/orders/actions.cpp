#include "orders/actions.h"

#include <algorithm>

namespace purser::orders {

namespace {

using base::refuse;

Outcome moved(Order order, StageEvent event)
{
    const auto to = next(order.stage, event);
    if (!to)
        return refuse(QStringLiteral("order.stage-passed"), {code(order.stage)});
    order.stage = *to;
    return order;
}

OrderLine *lineOf(Order &order, LineId id)
{
    const auto found = std::ranges::find(order.lines, id, &OrderLine::id);
    return found == order.lines.end() ? nullptr : &*found;
}

Outcome counted(Order order, LineId id, int quantity, int OrderLine::*counter)
{
    OrderLine *line = lineOf(order, id);
    if (line == nullptr)
        return refuse(QStringLiteral("order.no-such-line"));
    line->*counter += quantity;
    if (quantity < 0 || line->*counter > line->open())
        return refuse(QStringLiteral("order.too-many"),
            {QString::number(line->*counter), QString::number(line->open())});
    return order;
}

bool allOpen(const Order &order, int OrderLine::*counter)
{
    return std::ranges::all_of(
        order.lines, [counter](const OrderLine &line) { return line.*counter >= line.open(); });
}

} // namespace

Outcome confirm(Order order)
{
    if (!order.holdCode.isEmpty())
        return refuse(QStringLiteral("order.on-hold"), {order.holdCode});
    if (order.stage == Stage::Received && order.blocks > 0)
        return refuse(QStringLiteral("order.check-blocks"), {QString::number(order.blocks)});
    if (order.stage == Stage::Received && !order.isReserved)
        return refuse(QStringLiteral("order.not-reserved"));
    return moved(std::move(order), StageEvent::Confirm);
}

Outcome hold(Order order, const QString &reason, std::int64_t until)
{
    if (order.stage >= Stage::Shipped)
        return refuse(QStringLiteral("order.stage-passed"), {code(order.stage)});
    if (!order.holdCode.isEmpty())
        return refuse(QStringLiteral("order.on-hold"), {order.holdCode});
    order.holdCode = reason;
    order.holdUntil = until;
    return order;
}

Outcome release(Order order)
{
    if (order.holdCode.isEmpty())
        return refuse(QStringLiteral("order.not-on-hold"));
    if (order.holdCode == kHoldAddress)
        return refuse(QStringLiteral("address.conflict-open"));
    order.holdCode.clear();
    order.holdUntil = 0;
    return order;
}

Order addressDoubted(Order order, bool isDoubted)
{
    const bool isHeldForIt = order.holdCode == kHoldAddress;
    if (!isDoubted && isHeldForIt)
        order.holdCode.clear();
    const bool isUnderWay = order.stage > Stage::Received && order.stage < Stage::Shipped;
    if (isDoubted && isUnderWay && order.holdCode.isEmpty())
        order.holdCode = kHoldAddress.toString();
    return order;
}

Order labelOutdated(Order order)
{
    order.problemCode = kOldLabel.toString();
    return order;
}

Outcome startPicking(Order order, WaveId wave)
{
    if (!order.holdCode.isEmpty())
        return refuse(QStringLiteral("order.on-hold"), {order.holdCode});
    if (order.stage == Stage::Confirmed && !order.isReserved)
        return refuse(QStringLiteral("order.not-reserved"));
    order.wave = wave;
    return moved(std::move(order), StageEvent::StartPicking);
}

Outcome pick(Order order, LineId line, int quantity)
{
    if (order.stage != Stage::Picking)
        return refuse(QStringLiteral("order.stage-passed"), {code(order.stage)});
    return counted(std::move(order), line, quantity, &OrderLine::picked);
}

Outcome finishPicking(Order order)
{
    if (order.stage == Stage::Picking && !allOpen(order, &OrderLine::picked))
        return refuse(QStringLiteral("order.not-picked"));
    return moved(std::move(order), StageEvent::FinishPicking);
}

Outcome putBack(Order order)
{
    for (OrderLine &line : order.lines) {
        line.picked = 0;
        line.verified = 0;
    }
    order.wave = {};
    return moved(std::move(order), StageEvent::PutBack);
}

Outcome verify(Order order, LineId line, int quantity)
{
    if (order.stage != Stage::Packing)
        return refuse(QStringLiteral("order.stage-passed"), {code(order.stage)});
    return counted(std::move(order), line, quantity, &OrderLine::verified);
}

Outcome unverify(Order order, LineId line, int quantity)
{
    if (order.stage != Stage::Packing)
        return refuse(QStringLiteral("order.stage-passed"), {code(order.stage)});
    OrderLine *found = lineOf(order, line);
    if (found == nullptr)
        return refuse(QStringLiteral("order.no-such-line"));
    if (quantity < 0 || quantity > found->verified)
        return refuse(
            QStringLiteral("order.too-many"), {QString::number(quantity), QString::number(found->verified)});
    found->verified -= quantity;
    return order;
}

bool isVerified(const Order &order)
{
    return allOpen(order, &OrderLine::verified);
}

Outcome labelled(Order order, const QString &carrier)
{
    if (!order.holdCode.isEmpty())
        return refuse(QStringLiteral("order.on-hold"), {order.holdCode});
    if (order.stage == Stage::Packing && !isVerified(order))
        return refuse(QStringLiteral("order.not-verified"));
    order.carrier = carrier;
    return moved(std::move(order), StageEvent::BuyLabel);
}

Outcome labelVoided(Order order)
{
    if (order.problemCode == kOldLabel)
        order.problemCode.clear();
    return moved(std::move(order), StageEvent::VoidLabel);
}

Outcome ship(Order order)
{
    if (!order.holdCode.isEmpty())
        return refuse(QStringLiteral("order.on-hold"), {order.holdCode});
    if (order.problemCode == kOldLabel)
        return refuse(kOldLabel.toString());
    auto shipped = moved(std::move(order), StageEvent::Ship);
    if (shipped)
        for (OrderLine &line : shipped->lines)
            line.shipped += line.open();
    return shipped;
}

Outcome deliver(Order order)
{
    return moved(std::move(order), StageEvent::Deliver);
}

Outcome complete(Order order)
{
    return moved(std::move(order), StageEvent::Complete);
}

Outcome cancel(Order order)
{
    auto cancelled = moved(std::move(order), StageEvent::Cancel);
    if (cancelled) {
        for (OrderLine &line : cancelled->lines)
            line.cancelled += line.open();
        cancelled->isReserved = false;
        cancelled->holdCode.clear();
        cancelled->holdUntil = 0;
        cancelled->problemCode.clear();
    }
    return cancelled;
}

} // namespace purser::orders
