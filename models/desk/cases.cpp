#include "desk/cases.h"

#include "catalog/catalog_table.h"
#include "catalog/stock_table.h"
#include "desk/case_money.h"
#include "desk/outgoing.h"
#include "orders/order_table.h"

namespace purser::desk {

namespace {

using aftersales::CaseId;
using aftersales::ReturnCase;
using orders::Order;

constexpr std::int64_t kAnswerWithin = 3LL * 24 * 3600 * 1000;

bool isOpen(const QString &stage)
{
    return stage != u"closed" && stage != u"refused" && stage != u"withdrawn";
}

QString kindOf(const QString &remote)
{
    return remote == u"return_and_refund" ? QStringLiteral("return_refund") : remote;
}

/// The later of two stages on the way of a case; the marketplace may know more, or less, than we do.
QString laterStage(const QString &ours, const QString &theirs)
{
    static const QStringList kWay {QStringLiteral("requested"), QStringLiteral("approved"),
        QStringLiteral("in_transit"), QStringLiteral("received"), QStringLiteral("inspected"),
        QStringLiteral("decided"), QStringLiteral("refused"), QStringLiteral("closed")};
    return kWay.indexOf(theirs) > kWay.indexOf(ours) ? theirs : ours;
}

ReturnCase caseOf(
    const std::optional<ReturnCase> &before, const marketplace::RemoteReturn &remote, const Order &order)
{
    ReturnCase one = before.value_or(ReturnCase {});
    one.order = order.id;
    one.shop = order.shop;
    one.remoteId = remote.id;
    one.kind = kindOf(remote.kind);
    one.stage = laterStage(one.stage, remote.state);
    one.reason = remote.reason;
    one.revision = remote.version;
    one.openedAt = base::toMilliseconds(remote.requestedAt);
    one.dueAt = one.openedAt + kAnswerWithin;
    if (!isOpen(one.stage) && one.closedAt == 0)
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
    one.refund = worthOf(order, one.lines);
    return one;
}

base::Result<std::int64_t> apply(Writing &writing, store::Unit &unit, const Order &before, Order after,
    const std::optional<ReturnCase> &old, const ReturnCase &now)
{
    const int was = old && isOpen(old->stage) ? 1 : 0;
    const int is = isOpen(now.stage) ? 1 : 0;
    after.openCases += is - was;
    aftersales::putCase(unit, old, now);
    orders::putOrder(unit, before, after, writing.at());
    return store::applyUnit(writing.connection, writing.keys, unit);
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
    const auto seq = apply(writing, unit, **order, **order, *before, one);
    if (!seq)
        return tl::unexpected(seq.error());
    return {};
}

/// A step of a case: changes it and its order, and what else belongs into the unit; a code when a rule says
/// no.
using CaseStep =
    std::function<base::Result<QString>(Writing &, store::Unit &, ReturnCase &one, Order &order)>;

CaseAnswer runCase(Core &core, const char *action, CaseId id, const CaseStep &step)
{
    CaseAnswer answer {.id = id};
    std::int64_t entry = 0;
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        const auto before = aftersales::findCase(writing.connection, id);
        if (!before)
            return tl::unexpected(before.error());
        if (!*before) {
            answer.code = QStringLiteral("case.not-found");
            return {};
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
            return {};
        const auto seq = apply(writing, unit, **order, changed, *before, after);
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
    if (sold == order.lines.end() || line.grade == u"C" || line.grade == u"scrap")
        return {};
    auto parts = catalog::partsOf(writing.connection, order.shop, sold->listing);
    if (!parts)
        return tl::unexpected(parts.error());
    if (parts->empty())
        parts->push_back({order.shop, sold->listing, sold->sku, 1});
    for (const catalog::ListingPart &part : *parts) {
        const auto levels = catalog::levelsOf(writing.connection, {part.sku});
        if (!levels)
            return tl::unexpected(levels.error());
        if (!levels->empty())
            catalog::moveStock(unit, writing.newId(), part.sku, levels->front().warehouse,
                catalog::StockMove::Restock, part.quantity * line.received, order.id, writing.at());
    }
    return {};
}

} // namespace

base::Money worthOf(const Order &order, const std::vector<aftersales::CaseLine> &lines)
{
    return moneyOf(order, lines).amount;
}

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
            if (one.stage != u"requested")
                return QStringLiteral("case.decided-already");
            one.stage = approve ? QStringLiteral("approved") : QStringLiteral("refused");
            one.decision = approve ? QStringLiteral("approved") : QStringLiteral("refused");
            one.closedAt = approve ? 0 : writing.at();
            auto done = putMessage(writing, unit, order, outgoing::kDecideReturn,
                {{QStringLiteral("return"), one.remoteId}, {QStringLiteral("approve"), approve},
                    {QStringLiteral("reason"), reason}, {QStringLiteral("order"), order.remoteId}});
            if (!done)
                return tl::unexpected(done.error());
            return QString();
        });
}

CaseAnswer receiveCase(Core &core, CaseId id, const std::map<orders::LineId, QString> &grades)
{
    return runCase(core, "case.receive", id,
        [&](Writing &writing, store::Unit &unit, ReturnCase &one, Order &order) -> base::Result<QString> {
            if (one.stage != u"approved" && one.stage != u"in_transit" && one.stage != u"received")
                return QStringLiteral("case.not-expected");
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
            const bool isTold = one.stage == u"received";
            one.stage = QStringLiteral("inspected");
            if (isTold)
                return QString();
            auto done = putMessage(writing, unit, order, outgoing::kReceiveReturn,
                {{QStringLiteral("return"), one.remoteId}, {QStringLiteral("lines"), linesJson(told)},
                    {QStringLiteral("order"), order.remoteId}});
            if (!done)
                return tl::unexpected(done.error());
            return QString();
        });
}

CaseAnswer refundCase(Core &core, CaseId id)
{
    return runCase(core, "case.refund", id,
        [&](Writing &writing, store::Unit &unit, ReturnCase &one, Order &order) -> base::Result<QString> {
            const bool isReady = one.stage == u"inspected" || one.stage == u"decided"
                || (one.kind == u"refund_only" && one.stage == u"approved");
            if (!isReady)
                return QStringLiteral("case.not-ready");
            one.refund = worthOf(order, one.lines);
            std::vector<marketplace::LineQuantity> lines;
            for (const auto &line : one.lines)
                lines.push_back({remoteLineOf(order, line.line), line.quantity, {}});
            if (one.refund.minor > 0) {
                auto done = putOrderRefund(writing, unit, order, one.refund.minor, one.reason, &one, lines);
                if (!done && done.error().code == u"refund.over-paid")
                    return done.error().code;
                if (!done)
                    return tl::unexpected(done.error());
            }
            one.stage = QStringLiteral("closed");
            one.closedAt = writing.at();
            return QString();
        });
}

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
