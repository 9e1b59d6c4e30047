#include "desk/case_step.h"

#include "aftersales/return_table.h"
#include "catalog/catalog_table.h"
#include "catalog/stock_table.h"
#include "desk/outgoing.h"
#include "orders/order_table.h"

namespace purser::desk {

namespace {

using aftersales::CaseId;
using aftersales::CaseKind;
using aftersales::CaseStage;
using aftersales::ReturnCase;
using orders::Order;

CaseKind kindOf(const ReturnCase &one)
{
    return aftersales::parseCaseKind(one.kind).value_or(CaseKind::ReturnRefund);
}

/// Takes the step of one case. @returns the entry, 0 when a rule said no
base::Result<std::int64_t> take(
    Core &core, Writing &writing, const char *action, const CaseStep &step, CaseAnswer &answer)
{
    const auto before = aftersales::findCase(writing.connection, answer.id);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before) {
        answer.code = QStringLiteral("case.not-found");
        return 0;
    }
    const auto order = orders::findOrder(writing.connection, (*before)->order);
    if (!order)
        return tl::unexpected(order.error());
    store::Unit unit {.actor = core.actor(),
        .at = writing.at(),
        .action = QLatin1String(action),
        .subject = (*before)->order.value()};
    ReturnCase after = **before;
    Order changed = **order;
    const auto code = step(writing, unit, after, changed);
    if (!code)
        return tl::unexpected(code.error());
    answer.code = *code;
    if (!code->isEmpty())
        return 0;
    return applyCase(writing, unit, {*before, after, **order, changed});
}

} // namespace

bool isOpenCase(const ReturnCase &one)
{
    const auto stage = aftersales::parseCaseStage(one.stage);
    return !stage || !aftersales::isFinal(*stage);
}

QString moveCase(ReturnCase &one, std::initializer_list<aftersales::CaseEvent> events)
{
    auto stage = aftersales::parseCaseStage(one.stage);
    for (const auto event : events) {
        const auto to = stage ? aftersales::next(kindOf(one), *stage, event)
                              : base::refuse(QStringLiteral("case.unknown-stage"), {one.stage});
        if (!to)
            return to.error().code;
        stage = *to;
    }
    one.stage = aftersales::toCode(*stage);
    return {};
}

base::Result<std::int64_t> applyCase(Writing &writing, store::Unit &unit, CaseChange change)
{
    const int was = change.old && isOpenCase(*change.old) ? 1 : 0;
    const int is = isOpenCase(change.now) ? 1 : 0;
    change.after.openCases += is - was;
    aftersales::putCase(unit, change.old, change.now);
    orders::putOrder(unit, change.before, change.after, writing.at());
    return store::applyUnit(writing.connection, writing.keys, unit);
}

CaseAnswer runCase(Core &core, const char *action, CaseId id, const CaseStep &step)
{
    CaseAnswer answer {.id = id};
    std::int64_t entry = 0;
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        const auto seq = take(core, writing, action, step, answer);
        if (!seq)
            return tl::unexpected(seq.error());
        entry = *seq;
        return {};
    });
    if (!done)
        answer.code = done.error().code;
    else if (entry != 0)
        answer.undoToken = undoTokenOf({entry});
    return answer;
}

base::Result<std::vector<catalog::ListingPart>> partsSold(
    store::Connection &connection, const Order &order, const orders::OrderLine &line)
{
    auto parts = catalog::partsOf(connection, order.shop, line.listing);
    if (parts && parts->empty())
        parts->push_back({order.shop, line.listing, line.sku, 1});
    return parts;
}

base::Result<> restock(
    Writing &writing, store::Unit &unit, orders::OrderId order, const QString &sku, int quantity)
{
    const auto levels = catalog::levelsOf(writing.connection, {sku});
    if (!levels)
        return tl::unexpected(levels.error());
    if (!levels->empty())
        catalog::moveStock(unit, writing.newId(), sku, levels->front().warehouse, catalog::StockMove::Restock,
            quantity, order, writing.at());
    return {};
}

base::Result<bool> isToTell(Writing &writing, const ReturnCase &one)
{
    if (one.remoteId.isEmpty())
        return false;
    if (one.stage != aftersales::toCode(CaseStage::Received))
        return true;
    const auto parcels = aftersales::returnParcelsOf(writing.connection, one.id);
    if (!parcels)
        return tl::unexpected(parcels.error());
    return std::ranges::any_of(*parcels,
        [](const aftersales::ReturnParcel &parcel) { return parcel.state == u"here" && !parcel.wasTold; });
}

base::Result<> tellReceived(Writing &writing, store::Unit &unit, const Order &order, const ReturnCase &one,
    const std::vector<marketplace::LineQuantity> &lines)
{
    if (lines.empty())
        return {};
    return putMessage(writing, unit, order, outgoing::kReceiveReturn,
        {{QStringLiteral("return"), one.remoteId}, {QStringLiteral("lines"), linesJson(lines)},
            {QStringLiteral("order"), order.remoteId}});
}

} // namespace purser::desk
