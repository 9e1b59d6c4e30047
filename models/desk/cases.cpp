#include "desk/cases.h"

#include "aftersales/case_stage.h"
#include "aftersales/refund.h"
#include "aftersales/return_session.h"
#include "desk/case_money.h"
#include "desk/case_step.h"
#include "desk/outgoing.h"
#include "desk/stray_parcels.h"
#include "orders/order_table.h"

namespace purser::desk {

namespace {

using aftersales::CaseEvent;
using aftersales::CaseId;
using aftersales::CaseKind;
using aftersales::CaseStage;
using aftersales::ReturnCase;
using orders::Order;

QString kindFrom(const QString &remote)
{
    return remote == u"return_and_refund" ? aftersales::toCode(CaseKind::ReturnRefund) : remote;
}

/// The later of two stages on the way of a case; the marketplace may know more, or less, than we do.
QString laterStage(const QString &ours, const QString &theirs)
{
    static const std::vector kWay {CaseStage::Requested, CaseStage::Approved, CaseStage::InTransit,
        CaseStage::Received, CaseStage::Inspected, CaseStage::Decided, CaseStage::Withdrawn,
        CaseStage::Refused, CaseStage::Closed};
    const auto place = [](const QString &code) {
        const auto stage = aftersales::parseCaseStage(code);
        return stage ? std::ranges::find(kWay, *stage) - kWay.begin() : -1;
    };
    return place(theirs) > place(ours) ? theirs : ours;
}

ReturnCase caseOf(
    const std::optional<ReturnCase> &before, const marketplace::RemoteReturn &remote, const Order &order)
{
    ReturnCase one = before.value_or(ReturnCase {});
    one.order = order.id;
    one.shop = order.shop;
    one.remoteId = remote.id;
    one.kind = kindFrom(remote.kind);
    one.stage = laterStage(one.stage, remote.state);
    one.reason = remote.reason;
    one.revision = remote.version;
    one.openedAt = base::toMilliseconds(remote.requestedAt);
    one.dueAt = one.openedAt + kAnswerWithin;
    if (!isOpenCase(one) && one.closedAt == 0)
        one.closedAt = base::toMilliseconds(remote.updatedAt);
    one.refund.currency = order.currency;
    for (const auto &line : remote.lines) {
        const auto sold = std::ranges::find(order.lines, line.line, &orders::OrderLine::remoteId);
        if (sold == order.lines.end())
            continue;
        const auto known = std::ranges::find(one.lines, sold->id, &aftersales::CaseLine::line);
        if (known == one.lines.end())
            one.lines.push_back({sold->id, line.quantity, 0, {}});
        else
            known->quantity = line.quantity;
    }
    if (isOpenCase(one))
        one.refund = moneyOf(order, one.lines, {}).amount;
    return one;
}

base::Result<> takeReturn(
    Core &core, Writing &writing, const orders::Shop &shop, const marketplace::RemoteReturn &remote)
{
    const auto order = orders::findRemoteOrder(writing.connection, shop.id, remote.order);
    if (!order)
        return tl::unexpected(order.error());
    if (!*order)
        return {}; // in quarantine; the request is read again with the next change
    const auto before = aftersales::findRemoteCase(writing.connection, shop.id, remote.id);
    if (!before)
        return tl::unexpected(before.error());
    if (*before && (*before)->revision >= remote.version)
        return {};
    ReturnCase one = caseOf(*before, remote, **order);
    if (one.id.isNull())
        one.id = CaseId(writing.newId());
    store::Unit unit {.actor = core.actor(),
        .at = writing.at(),
        .action = *before ? QStringLiteral("case.update") : QStringLiteral("case.open"),
        .subject = (*order)->id.value()};
    unit.canUndo = false;
    if (auto told = announce(writing, unit, one, remote.tracking); !told)
        return told;
    const auto seq = applyCase(writing, unit, {*before, one, **order, **order});
    if (!seq)
        return tl::unexpected(seq.error());
    return {};
}

QString remoteLineOf(const Order &order, orders::LineId id)
{
    const auto found = std::ranges::find(order.lines, id, &orders::OrderLine::id);
    return found == order.lines.end() ? QString() : found->remoteId;
}

/// Puts what came back on the shelf it is kept on, or writes it off.
base::Result<> restock(
    Writing &writing, store::Unit &unit, const Order &order, const aftersales::CaseLine &line)
{
    const auto sold = std::ranges::find(order.lines, line.line, &orders::OrderLine::id);
    if (sold == order.lines.end() || !aftersales::sellsAgain(line.grade))
        return {};
    const auto parts = partsSold(writing.connection, order, *sold);
    if (!parts)
        return tl::unexpected(parts.error());
    for (const catalog::ListingPart &part : *parts)
        if (auto back = restock(writing, unit, order.id, part.sku, part.quantity * line.received); !back)
            return back;
    return {};
}

/// Grades and puts away what has not been received yet. @returns what the marketplace is told of it
base::Result<std::vector<marketplace::LineQuantity>> gradeLines(Writing &writing, store::Unit &unit,
    ReturnCase &one, const Order &order, const std::map<orders::LineId, QString> &grades)
{
    std::vector<marketplace::LineQuantity> told;
    for (aftersales::CaseLine &line : one.lines) {
        if (line.received != 0)
            continue;
        const auto grade = grades.find(line.line);
        line.grade = grade == grades.end() ? QStringLiteral("A") : grade->second;
        line.received = line.quantity;
        told.push_back({remoteLineOf(order, line.line), line.quantity, line.grade});
        if (auto done = restock(writing, unit, order, line); !done)
            return tl::unexpected(done.error());
    }
    return told;
}

std::vector<marketplace::LineQuantity> refundedLines(const ReturnCase &one, const Order &order)
{
    std::vector<marketplace::LineQuantity> lines;
    lines.reserve(one.lines.size());
    for (const auto &line : one.lines)
        if (paidPieces(line) > 0)
            lines.push_back({remoteLineOf(order, line.line), paidPieces(line), {}});
    return lines;
}

} // namespace

base::Result<> pullReturns(
    Core &core, orders::Shop &shop, marketplace::MarketplaceConnector &connector, const std::stop_token &stop)
{
    if (!connector.abilities().returns)
        return {};
    while (true) {
        auto page = connector.returns(shop.returnsCursor, stop);
        if (!page)
            return tl::unexpected(page.error());
        shop.returnsCursor = page->cursor;
        auto done = core.write([&](Writing &writing) -> base::Result<> {
            for (const auto &remote : page->returns)
                if (auto taken = takeReturn(core, writing, shop, remote); !taken)
                    return taken;
            return orders::saveProgress(writing.connection, shop);
        });
        if (!done || !page->hasMore)
            return done;
    }
}

CaseAnswer decideCase(Core &core, CaseId id, bool approve, const QString &reason)
{
    return runCase(core, approve ? "case.approve" : "case.refuse", id,
        [&](Writing &writing, store::Unit &unit, ReturnCase &one, Order &order) -> base::Result<QString> {
            if (one.stage != aftersales::toCode(CaseStage::Requested))
                return QStringLiteral("case.decided-already");
            if (auto code = moveCase(one, {approve ? CaseEvent::Approve : CaseEvent::Refuse});
                !code.isEmpty())
                return code;
            one.decision = one.stage;
            one.closedAt = approve ? 0 : writing.at();
            if (one.remoteId.isEmpty())
                return QString();
            return putMessage(writing, unit, order, outgoing::kDecideReturn,
                {{QStringLiteral("return"), one.remoteId}, {QStringLiteral("approve"), approve},
                    {QStringLiteral("reason"), reason}, {QStringLiteral("order"), order.remoteId}})
                .map([] { return QString(); });
        });
}

CaseAnswer receiveCase(Core &core, CaseId id, const std::map<orders::LineId, QString> &grades)
{
    return runCase(core, "case.receive", id,
        [&](Writing &writing, store::Unit &unit, ReturnCase &one, Order &order) -> base::Result<QString> {
            const auto toTell = isToTell(writing, one);
            if (!toTell)
                return tl::unexpected(toTell.error());
            const bool isHere = one.stage == aftersales::toCode(CaseStage::Received);
            if (!isHere && !moveCase(one, {CaseEvent::Receive}).isEmpty())
                return QStringLiteral("case.not-expected");
            if (auto code = moveCase(one, {CaseEvent::Inspect}); !code.isEmpty())
                return code;
            if (auto here = expectNoMore(core, writing, unit, one); !here)
                return tl::unexpected(here.error());
            const auto told = gradeLines(writing, unit, one, order, grades);
            if (!told)
                return tl::unexpected(told.error());
            if (!*toTell)
                return QString();
            return tellReceived(writing, unit, order, one, *told).map([] { return QString(); });
        });
}

CaseAnswer refundCase(Core &core, CaseId id)
{
    return runCase(core, "case.refund", id,
        [&](Writing &writing, store::Unit &unit, ReturnCase &one, Order &order) -> base::Result<QString> {
            const bool isDecided = one.stage == aftersales::toCode(CaseStage::Decided);
            if (!isDecided && !moveCase(one, {CaseEvent::Decide}).isEmpty())
                return QStringLiteral("case.not-ready");
            const auto all = aftersales::casesOf(writing.connection, one.order);
            if (!all)
                return tl::unexpected(all.error());
            one.refund = moneyOf(order, one.lines, refundedPieces(*all, one.id)).amount;
            if (one.refund.minor > 0) {
                auto done = putOrderRefund(
                    writing, unit, order, one.refund.minor, one.reason, &one, refundedLines(one, order));
                if (!done && done.error().code == u"refund.over-paid")
                    return done.error().code;
                if (!done)
                    return tl::unexpected(done.error());
            }
            one.closedAt = writing.at();
            return moveCase(one, {CaseEvent::Close});
        });
}

// NOLINTNEXTLINE(readability-function-size): what a refund is made of
base::Result<> putOrderRefund(Writing &writing, store::Unit &unit, Order &after, std::int64_t amountMinor,
    const QString &reason, const ReturnCase *returnCase, const std::vector<marketplace::LineQuantity> &lines)
{
    if (amountMinor <= 0 || after.refundedMinor + amountMinor > after.paidMinor)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("refund.over-paid"));
    const QString returnId = returnCase != nullptr ? returnCase->remoteId : QString();
    auto done = putMessage(writing, unit, after, outgoing::kRefund,
        {{QStringLiteral("order"), after.remoteId}, {QStringLiteral("amount_minor"), qint64(amountMinor)},
            {QStringLiteral("reason"), reason}, {QStringLiteral("return"), returnId},
            {QStringLiteral("lines"), linesJson(lines)},
            {QStringLiteral("refunded_before"), qint64(after.refundedMinor)}});
    if (!done)
        return done;
    aftersales::Refund refund;
    refund.id = unit.messages.back().id; // the message and the refund are one thing
    refund.order = after.id;
    refund.returnCase = returnCase != nullptr ? returnCase->id : CaseId {};
    refund.amount = {amountMinor, after.currency};
    refund.state = QStringLiteral("requested");
    refund.reason = reason;
    refund.askedAt = writing.at();
    aftersales::putRefund(unit, std::nullopt, refund);
    after.refundedMinor += amountMinor;
    return {};
}

base::Result<> refundAnswered(
    Core &core, Writing &writing, std::int64_t message, bool isAccepted, const QString &words)
{
    const auto before = aftersales::findRefund(writing.connection, message);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return {};
    aftersales::Refund after = **before;
    after.state = isAccepted ? QStringLiteral("accepted") : QStringLiteral("refused");
    after.answeredAt = writing.at();
    Q_UNUSED(words)
    store::Unit unit {.actor = core.actor(),
        .at = writing.at(),
        .action = QStringLiteral("refund.") + after.state,
        .subject = after.order.value()};
    unit.canUndo = false;
    aftersales::putRefund(unit, *before, after);
    const auto order = orders::findOrder(writing.connection, after.order);
    if (!order)
        return tl::unexpected(order.error());
    if (!isAccepted && *order) {
        Order changed = **order;
        changed.refundedMinor -= after.amount.minor;
        orders::putOrder(unit, *order, changed, writing.at());
    }
    const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
    if (!seq)
        return tl::unexpected(seq.error());
    return {};
}

} // namespace purser::desk
