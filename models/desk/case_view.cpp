#include "desk/case_view.h"

#include "aftersales/return_policy_json.h"
#include "desk/day_zone.h"
#include "orders/order_table.h"

#include <QDateTime>

namespace purser::desk {

namespace {

using aftersales::ReturnCase;

/// The calendar day of a moment at the shop; the computer's zone where the shop names none.
QDate dayOf(std::int64_t milliseconds, const orders::Shop &shop)
{
    const QTimeZone zone(shop.zone.toUtf8());
    const auto moment = zone.isValid() ? QDateTime::fromMSecsSinceEpoch(milliseconds, zone)
                                       : QDateTime::fromMSecsSinceEpoch(milliseconds);
    return moment.date();
}

QDate deliveredOn(const OrderDetail &order)
{
    std::int64_t last = 0;
    for (const auto &parcel : order.parcels)
        if (parcel.stage == orders::ParcelStage::Delivered)
            last = std::max(last, parcel.lastScanAt);
    return last == 0 ? QDate() : dayOf(last, order.shop);
}

/// The order as it was before this case's own money went back, so that a closed case shows what it paid.
orders::Order withoutRefundOf(const CaseDetail &detail)
{
    orders::Order order = detail.order.order;
    for (const aftersales::Refund &refund : detail.order.refunds)
        if (refund.returnCase == detail.returnCase.id && refund.state != u"refused")
            order.refundedMinor -= refund.amount.minor;
    return order;
}

base::Result<CaseRow> rowOf(Core &core, ReturnCase one)
{
    CaseRow row {.returnCase = std::move(one)};
    const auto order = orders::findOrder(core.reader(), row.returnCase.order);
    if (!order)
        return tl::unexpected(order.error());
    if (!*order)
        return row;
    row.order = (*order)->number;
    if (const auto personal = openPersonal(core.reader(), core.readerKeys(), **order))
        row.buyer = personal->recipient.name;
    for (const auto &line : (*order)->lines)
        if (!row.returnCase.lines.empty() && line.id == row.returnCase.lines.front().line)
            row.item = line.title;
    return row;
}

} // namespace

bool isRefundable(const ReturnCase &one)
{
    return one.stage == u"inspected" || one.stage == u"decided"
        || (one.kind == u"refund_only" && one.stage == u"approved");
}

bool isReceivable(const ReturnCase &one)
{
    return one.kind != u"refund_only"
        && (one.stage == u"approved" || one.stage == u"in_transit" || one.stage == u"received");
}

CaseGroup groupOf(const ReturnCase &one)
{
    if (one.stage == u"closed" || one.stage == u"refused" || one.stage == u"withdrawn")
        return CaseGroup::Closed;
    const bool isBuyersTurn = one.stage == u"approved" || one.stage == u"in_transit";
    return isBuyersTurn && !isRefundable(one) ? CaseGroup::WaitingForBuyer : CaseGroup::Open;
}

bool isIn(CaseGroup group, const ReturnCase &one, std::int64_t dayEnd)
{
    if (group != CaseGroup::DueToday)
        return groupOf(one) == group;
    return groupOf(one) == CaseGroup::Open && one.dueAt > 0 && one.dueAt < dayEnd;
}

base::Result<std::vector<CaseRow>> caseList(
    Core &core, CaseGroup group, std::optional<orders::ShopId> shop, int limit)
{
    const auto day = dayOfDesk(core, shop);
    if (!day)
        return tl::unexpected(day.error());
    auto found = group == CaseGroup::Closed ? aftersales::endedCases(core.reader(), limit)
                                            : aftersales::openCases(core.reader(), limit);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<CaseRow> rows;
    for (ReturnCase &one : *found) {
        if (!isIn(group, one, day->to) || (shop && one.shop != *shop))
            continue;
        auto row = rowOf(core, std::move(one));
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(std::move(*row));
    }
    return rows;
}

base::Result<std::optional<CaseDetail>> caseDetail(Core &core, aftersales::CaseId id)
{
    auto one = aftersales::findCase(core.reader(), id);
    if (!one)
        return tl::unexpected(one.error());
    if (!*one)
        return std::optional<CaseDetail> {};
    auto order = orderDetail(core, (*one)->order);
    if (!order)
        return tl::unexpected(order.error());
    if (!*order)
        return std::optional<CaseDetail> {};
    CaseDetail detail {.returnCase = std::move(**one), .order = std::move(**order)};
    detail.policy =
        aftersales::judgeCase(detail.order.order.country, detail.returnCase.reason, deliveredOn(detail.order),
            dayOf(detail.returnCase.openedAt, detail.order.shop), aftersales::builtInReturnPolicies(), {});
    detail.money = moneyOf(withoutRefundOf(detail), detail.returnCase.lines,
        refundedPieces(detail.order.cases, detail.returnCase.id));
    auto pieces = aftersales::returnPiecesOf(core.reader(), id);
    if (!pieces)
        return tl::unexpected(pieces.error());
    detail.pieces = std::move(*pieces);
    return std::optional(std::move(detail));
}

} // namespace purser::desk
