#include "desk/open_case.h"

#include "aftersales/case_reason.h"
#include "orders/order_table.h"

namespace purser::desk {

namespace {

using aftersales::CaseStage;
using aftersales::ReturnCase;
using orders::Order;
using Opened = tl::expected<ReturnCase, base::Refusal>;

bool counts(const ReturnCase &one)
{
    return one.stage != aftersales::toCode(CaseStage::Refused)
        && one.stage != aftersales::toCode(CaseStage::Withdrawn);
}

base::Result<std::int64_t> put(
    Writing &writing, store::Unit &unit, const Order &before, const ReturnCase &one)
{
    Order after = before;
    ++after.openCases;
    aftersales::putCase(unit, std::nullopt, one);
    orders::putOrder(unit, before, after, writing.at());
    return store::applyUnit(writing.connection, writing.keys, unit);
}

base::Result<> openInto(
    Core &core, Writing &writing, orders::OrderId id, const CaseWish &wish, CaseAnswer &answer)
{
    const auto order = orders::findOrder(writing.connection, id);
    const auto cases = aftersales::casesOf(writing.connection, id);
    if (!order || !cases)
        return tl::unexpected(!order ? order.error() : cases.error());
    const auto opened = *order ? openedCase(**order, *cases, wish, writing.now)
                               : Opened(base::refuse(QStringLiteral("order.not-found")));
    if (!opened) {
        answer.code = opened.error().code;
        answer.arguments = opened.error().arguments;
        return {};
    }
    ReturnCase one = *opened;
    one.id = aftersales::CaseId(writing.newId());
    store::Unit unit {.actor = core.actor(),
        .at = writing.at(),
        .action = QStringLiteral("case.open-here"),
        .subject = id.value()};
    const auto seq = put(writing, unit, **order, one);
    if (!seq)
        return tl::unexpected(seq.error());
    answer.id = one.id;
    answer.undoToken = undoTokenOf({*seq});
    return {};
}

} // namespace

Pieces returnablePieces(const Order &order, const std::vector<ReturnCase> &cases)
{
    Pieces taken;
    for (const ReturnCase &one : cases)
        if (counts(one))
            for (const aftersales::CaseLine &line : one.lines)
                taken[line.line] += one.stage == u"closed" ? paidPieces(line) : line.quantity;
    Pieces left;
    for (const orders::OrderLine &line : order.lines)
        if (const int pieces = line.shipped - std::max(line.returned, taken[line.id]); pieces > 0)
            left[line.id] = pieces;
    return left;
}

Opened openedCase(
    const Order &order, const std::vector<ReturnCase> &cases, const CaseWish &wish, base::Instant now)
{
    if (std::ranges::all_of(order.lines, [](const auto &line) { return line.shipped == 0; }))
        return base::refuse(QStringLiteral("case.nothing-sent"));
    if (!aftersales::isCaseReason(wish.reason))
        return base::refuse(QStringLiteral("case.unknown-reason"), {wish.reason});
    const Pieces left = returnablePieces(order, cases);
    ReturnCase one;
    for (const orders::OrderLine &line : order.lines) {
        const auto wanted = wish.pieces.find(line.id);
        if (wanted == wish.pieces.end() || wanted->second <= 0)
            continue;
        const auto most = left.find(line.id);
        const int pieces = most == left.end() ? 0 : most->second;
        if (wanted->second > pieces)
            return base::refuse(QStringLiteral("case.too-many"), {line.sku, QString::number(pieces)});
        one.lines.push_back({line.id, wanted->second, 0, {}});
    }
    if (one.lines.empty())
        return base::refuse(QStringLiteral("case.no-lines"));
    one.order = order.id;
    one.shop = order.shop;
    one.kind = aftersales::toCode(wish.kind);
    one.stage = aftersales::toCode(CaseStage::Requested);
    one.reason = wish.reason;
    one.openedAt = base::toMilliseconds(now);
    one.dueAt = one.openedAt + kAnswerWithin;
    one.refund = moneyOf(order, one.lines, refundedPieces(cases, {})).amount;
    return one;
}

CaseAnswer openCase(Core &core, orders::OrderId id, const CaseWish &wish)
{
    CaseAnswer answer;
    answer.isHereOnly = true;
    const auto done = core.write([&](Writing &writing) { return openInto(core, writing, id, wish, answer); });
    if (!done)
        answer.code = done.error().code;
    return answer;
}

} // namespace purser::desk
