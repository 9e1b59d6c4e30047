#include "desk/part_refund.h"

#include "desk/case_step.h"
#include "desk/checks.h"
#include "desk/outgoing.h"
#include "desk/personal.h"

namespace purser::desk {

namespace {

using orders::Order;
using orders::Outcome;
using picking::KeptShortage;
using Proposals = std::vector<KeptShortage>;

constexpr int kMost = 500;

bool isProposed(const KeptShortage &one)
{
    return one.state == u"open" && one.way == picking::code(picking::ShortageWay::Refund);
}

Outcome none()
{
    return base::refuse(QStringLiteral("part-refund.none"));
}

void answer(store::Unit &unit, const Proposals &proposals, const QString &state)
{
    for (const KeptShortage &one : proposals) {
        KeptShortage after = one;
        after.state = state;
        picking::putShortage(unit, one, after);
    }
}

/// Pieces of the order's line that go with the missing ones; a kit goes whole.
base::Result<int> piecesOf(Writing &writing, const Order &order, const KeptShortage &one)
{
    const auto line = std::ranges::find(order.lines, one.line, &orders::OrderLine::id);
    if (line == order.lines.end())
        return 0;
    const auto parts = partsSold(writing.connection, order, *line);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto part = std::ranges::find(*parts, one.sku, &catalog::ListingPart::sku);
    const int each = part == parts->end() ? 1 : std::max(1, part->quantity);
    return std::min(line->open(), (one.quantity + each - 1) / each);
}

/// Takes the missing pieces out of the order. @returns what the marketplace is told of it
base::Result<std::vector<marketplace::LineQuantity>> cancelMissing(
    Writing &writing, Order &after, const Proposals &proposals)
{
    std::vector<marketplace::LineQuantity> told;
    for (const KeptShortage &one : proposals) {
        const auto pieces = piecesOf(writing, after, one);
        if (!pieces)
            return tl::unexpected(pieces.error());
        for (orders::OrderLine &line : after.lines) {
            if (line.id != one.line || *pieces == 0)
                continue;
            line.cancelled += *pieces;
            told.push_back({line.remoteId, *pieces, {}});
        }
    }
    return told;
}

base::Result<Outcome> accept(
    Writing &writing, store::Unit &unit, const Order &before, const Proposals &proposals)
{
    Order after = before;
    const auto told = cancelMissing(writing, after, proposals);
    if (!told)
        return tl::unexpected(told.error());
    if (std::ranges::all_of(after.lines, [](const orders::OrderLine &line) { return line.open() == 0; }))
        return Outcome(base::refuse(QStringLiteral("part-refund.nothing-left")));
    const std::int64_t minor = proposedMinor(proposals);
    auto paid = putOrderRefund(writing, unit, after, minor, QStringLiteral("shortage"), nullptr, {});
    if (!paid && paid.error().code == u"refund.over-paid")
        return Outcome(base::refuse(paid.error().code,
            {QString::number(minor), QString::number(before.paidMinor - before.refundedMinor)}));
    if (!paid)
        return tl::unexpected(paid.error());
    auto sent = putMessage(writing, unit, before, outgoing::kCancel,
        {{QStringLiteral("order"), before.remoteId}, {QStringLiteral("reason"), QStringLiteral("shortage")},
            {QStringLiteral("lines"), linesJson(*told)}});
    if (!sent)
        return tl::unexpected(sent.error());
    answer(unit, proposals, QStringLiteral("accepted"));
    if (after.holdCode == u"part-refund")
        after.holdCode.clear();
    return Outcome(after);
}

base::Result<Outcome> decline(
    Writing &writing, store::Unit &unit, const Order &before, const Proposals &proposals)
{
    Order released = before;
    if (released.holdCode == u"part-refund")
        released.holdCode.clear();
    Outcome after = orders::putBack(std::move(released));
    if (!after)
        return after;
    after->isReserved = false;
    const auto personal = openPersonal(writing.connection, writing.keys, before);
    if (!personal)
        return tl::unexpected(personal.error());
    if (auto checked = checkOrder(writing, unit, *after, *personal); !checked)
        return tl::unexpected(checked.error());
    answer(unit, proposals, QStringLiteral("declined"));
    return after;
}

using Answer = base::Result<Outcome> (*)(
    Writing &, store::Unit &, const Order &before, const Proposals &proposals);

BulkResult answerAll(Core &core, const QString &action, orders::OrderId id, Answer give)
{
    return runBulk(core, action, {id},
        [give](Writing &writing, store::Unit &unit, const Order &before) -> base::Result<Outcome> {
            const auto proposals = openProposals(writing.connection, before.id);
            if (!proposals)
                return tl::unexpected(proposals.error());
            if (proposals->empty())
                return none();
            if (before.stage >= orders::Stage::Labelled)
                return Outcome(
                    base::refuse(QStringLiteral("order.stage-passed"), {orders::code(before.stage)}));
            return give(writing, unit, before, *proposals);
        });
}

} // namespace

base::Result<Proposals> openProposals(store::Connection &connection, orders::OrderId order)
{
    return picking::shortagesOf(connection, order).map([](Proposals all) {
        std::erase_if(all, [](const KeptShortage &one) { return !isProposed(one); });
        return all;
    });
}

base::Result<Proposals> openProposals(Core &core)
{
    return picking::openShortages(core.reader(), kMost).map([](Proposals all) {
        std::erase_if(all, [](const KeptShortage &one) { return !isProposed(one); });
        return all;
    });
}

std::int64_t proposedMinor(const Proposals &proposals)
{
    std::int64_t sum = 0;
    for (const KeptShortage &one : proposals)
        sum += one.amountMinor;
    return sum;
}

BulkResult acceptPartRefund(Core &core, orders::OrderId id)
{
    return answerAll(core, QStringLiteral("part-refund.accept"), id, accept);
}

BulkResult declinePartRefund(Core &core, orders::OrderId id)
{
    return answerAll(core, QStringLiteral("part-refund.decline"), id, decline);
}

} // namespace purser::desk
