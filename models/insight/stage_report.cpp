#include "insight/stage_report.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace purser::insight {

namespace {

constexpr std::int64_t kSecond = 1000;

std::int64_t secondsBetween(std::int64_t from, std::int64_t to)
{
    const std::int64_t span = to - from;
    return span >= 0 ? span / kSecond : -((-span + kSecond - 1) / kSecond);
}

/// @returns whether the span is negative; one that is not known is left out
bool keepSpan(
    std::vector<std::int64_t> &spans, std::optional<std::int64_t> from, std::optional<std::int64_t> to)
{
    if (!from || !to)
        return false;
    spans.push_back(secondsBetween(*from, *to));
    return spans.back() < 0;
}

} // namespace

SpanFigures figuresOf(std::vector<std::int64_t> seconds)
{
    SpanFigures figures;
    figures.count = static_cast<std::int64_t>(seconds.size());
    if (seconds.empty())
        return figures;
    std::ranges::sort(seconds);
    const auto last = seconds.size() - 1;
    figures.median = static_cast<double>(seconds[last / 2] + seconds[seconds.size() / 2]) / 2;
    const auto rank = (seconds.size() * 9 + 9) / 10;
    figures.p90NearestRank = seconds[rank - 1];
    const double place = static_cast<double>(last) * 0.9;
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, last);
    figures.p90Linear = static_cast<double>(seconds[below])
        + static_cast<double>(seconds[above] - seconds[below]) * (place - std::floor(place));
    for (const std::int64_t one : seconds) {
        figures.sum += one;
        figures.negative += one < 0 ? 1 : 0;
    }
    return figures;
}

QDate StageBook::dayOf(std::int64_t moment) const
{
    return QDateTime::fromMSecsSinceEpoch(moment, m_zone).date();
}

StageBook::Month &StageBook::monthOf(std::int64_t placedAt)
{
    return m_months[dayOf(placedAt).toString(QStringLiteral("yyyy-MM"))];
}

void StageBook::add(const OrderFacts &order)
{
    Month &month = monthOf(order.placedAt);
    const int negative = int(keepSpan(month.purchaseToApproved, order.placedAt, order.approvedAt))
        + int(keepSpan(month.approvedToCarrier, order.approvedAt, order.carrierAt))
        + int(keepSpan(month.carrierToDelivered, order.carrierAt, order.deliveredAt))
        + int(keepSpan(month.purchaseToDelivered, order.placedAt, order.deliveredAt));
    m_outOfOrder += negative > 0 ? 1 : 0;
    MonthFigures &figures = month.figures;
    if (order.deliveredAt && order.promisedAt) {
        ++figures.delivered;
        figures.lateByTimestamp += *order.deliveredAt > *order.promisedAt ? 1 : 0;
        figures.lateByCalendarDay += dayOf(*order.deliveredAt) > dayOf(*order.promisedAt) ? 1 : 0;
    }
    ++figures.orders;
    figures.items += order.items;
    figures.itemsMinor += order.itemsMinor;
    figures.freightMinor += order.freightMinor;
    figures.paidMinor += order.paidMinor;
    ++figures.byStatus[order.status];
}

void StageBook::addPayment(std::int64_t placedAt, const QString &method, std::int64_t minor)
{
    PaymentFigures &payments = monthOf(placedAt).figures.byMethod[method];
    ++payments.rows;
    payments.minor += minor;
}

MonthFigures StageBook::figuresOfMonth(const Month &month)
{
    MonthFigures figures = month.figures;
    figures.purchaseToApproved = figuresOf(month.purchaseToApproved);
    figures.approvedToCarrier = figuresOf(month.approvedToCarrier);
    figures.carrierToDelivered = figuresOf(month.carrierToDelivered);
    figures.purchaseToDelivered = figuresOf(month.purchaseToDelivered);
    return figures;
}

std::map<QString, MonthFigures> StageBook::months() const
{
    std::map<QString, MonthFigures> months;
    for (const auto &[name, month] : m_months)
        months.emplace(name, figuresOfMonth(month));
    return months;
}

MonthFigures StageBook::whole() const
{
    Month all;
    const auto add = [](Seconds &into, const Seconds &from) {
        into.insert(into.end(), from.begin(), from.end());
    };
    for (const auto &[name, month] : m_months) {
        add(all.purchaseToApproved, month.purchaseToApproved);
        add(all.approvedToCarrier, month.approvedToCarrier);
        add(all.carrierToDelivered, month.carrierToDelivered);
        add(all.purchaseToDelivered, month.purchaseToDelivered);
        for (const auto number : {&MonthFigures::delivered, &MonthFigures::lateByTimestamp,
                 &MonthFigures::lateByCalendarDay, &MonthFigures::orders, &MonthFigures::items,
                 &MonthFigures::itemsMinor, &MonthFigures::freightMinor, &MonthFigures::paidMinor})
            all.figures.*number += month.figures.*number;
        for (const auto &[status, count] : month.figures.byStatus)
            all.figures.byStatus[status] += count;
        for (const auto &[method, payments] : month.figures.byMethod) {
            all.figures.byMethod[method].rows += payments.rows;
            all.figures.byMethod[method].minor += payments.minor;
        }
    }
    return figuresOfMonth(all);
}

} // namespace purser::insight
