#include "desk/ingest.h"

#include "desk/address_edit.h"
#include "desk/checks.h"
#include "desk/merges.h"
#include "desk/rule_run.h"
#include "orders/order_query.h"
#include "shipping/parcel_table.h"
#include "shipping/tracking_table.h"

namespace purser::desk {

namespace {

using marketplace::RemoteOrder;
using marketplace::RemoteStatus;
using orders::Order;
using orders::OrderLine;
using orders::Stage;

OrderLine lineOf(const marketplace::RemoteLine &remote, const OrderLine &before)
{
    OrderLine line = before;
    line.remoteId = remote.id;
    line.listing = remote.listing;
    line.sku = remote.sku;
    line.title = remote.title;
    line.variant = remote.variant;
    line.quantity = remote.quantity;
    line.cancelled = std::max(before.cancelled, remote.cancelled);
    line.shipped = std::max(before.shipped, remote.fulfilled);
    line.returned = std::max(before.returned, remote.returned);
    line.unitMinor = remote.unitMinor;
    line.discountMinor = remote.discountMinor;
    line.taxMinor = remote.taxMinor;
    line.totalMinor = remote.totalMinor;
    return line;
}

std::vector<OrderLine> linesOf(const std::vector<OrderLine> &before, const RemoteOrder &remote)
{
    std::vector<OrderLine> lines;
    for (const auto &one : remote.lines) {
        const auto old = std::ranges::find(before, one.id, &OrderLine::remoteId);
        lines.push_back(lineOf(one, old == before.end() ? OrderLine {} : *old));
        lines.back().position = static_cast<int>(lines.size());
    }
    return lines;
}

bool isDelivered(const RemoteOrder &remote)
{
    return !remote.fulfilments.empty()
        && std::ranges::all_of(remote.fulfilments, [](const auto &sent) { return sent.deliveredAt != 0; });
}

Stage stageOf(Stage before, const RemoteOrder &remote)
{
    const auto apply = [](Stage stage, orders::StageEvent event) {
        return orders::next(stage, event).value_or(stage);
    };
    Stage stage = before;
    if (remote.status == RemoteStatus::Cancelled)
        return apply(stage, orders::StageEvent::Cancel);
    if (remote.status == RemoteStatus::Open)
        return stage;
    stage = apply(stage, orders::StageEvent::ShipElsewhere);
    if (isDelivered(remote) || remote.status == RemoteStatus::Completed)
        stage = apply(stage, orders::StageEvent::Deliver);
    if (remote.status == RemoteStatus::Completed)
        stage = apply(stage, orders::StageEvent::Complete);
    return stage;
}

std::int64_t newerThan(const std::optional<Order> &before)
{
    return before ? before->remoteVersion : -1;
}

/// What a parcel's fate asks a person to look at; empty = nothing.
QString problemOf(const RemoteOrder &remote)
{
    for (const auto &sent : remote.fulfilments)
        for (const char *bad : {"refused", "damaged", "lost", "returned_to_sender"})
            if (sent.state == QLatin1String(bad))
                return QStringLiteral("parcel.") + sent.state;
    return {};
}

/// The parcel is the one that was sent so.
bool isThat(const shipping::Parcel &parcel, const marketplace::RemoteFulfilment &sent,
    const std::vector<shipping::FormerNumber> &former)
{
    return (!sent.id.isEmpty() && parcel.fulfilment == sent.id)
        || shipping::wears(parcel, sent.tracking, former);
}

/// A parcel that was sent elsewhere.
shipping::Parcel parcelOf(
    const Order &order, const marketplace::RemoteFulfilment &sent, const RemoteOrder &remote)
{
    shipping::Parcel parcel;
    parcel.order = order.id;
    parcel.shop = order.shop;
    parcel.stage = orders::ParcelStage::Shipped;
    parcel.tracking = sent.tracking;
    parcel.handedAt = sent.shippedAt != 0 ? sent.shippedAt : base::toMilliseconds(remote.updatedAt);
    return parcel;
}

/// Where it is, as the marketplace tells.
void takeFate(shipping::Parcel &parcel, const marketplace::RemoteFulfilment &sent, const RemoteOrder &remote)
{
    if (parcel.tracking == sent.tracking)
        parcel.carrier = sent.carrier;
    parcel.fulfilment = sent.id;
    parcel.stage = shipping::stageAfterScan(parcel.stage, sent.state);
    if (sent.deliveredAt != 0)
        parcel.lastScanAt = sent.deliveredAt;
    else if (parcel.lastScan != sent.state)
        parcel.lastScanAt = base::toMilliseconds(remote.updatedAt);
    parcel.lastScan = sent.state;
}

bool isLabelled(const shipping::Parcel &parcel)
{
    return parcel.stage == orders::ParcelStage::Labelled;
}

/// Where a parcel stands by the marketplace's word for it; our own knowledge is never taken back.
void takeSums(Order &order, const RemoteOrder &remote)
{
    order.currency = remote.currency;
    order.totalMinor = remote.totalMinor;
    order.paidMinor = remote.paidMinor;
    order.refundedMinor = std::max(order.refundedMinor, remote.refundedMinor);
    order.shippingMinor = remote.shippingMinor;
    order.discountMinor = remote.discountMinor;
    order.taxMinor = remote.taxMinor;
    order.payment = remote.payment;
    order.codMinor = remote.payment == orders::Payment::Cod ? remote.totalMinor : 0;
}

} // namespace

Order merged(const std::optional<Order> &before, const RemoteOrder &remote)
{
    if (remote.version <= newerThan(before))
        return *before;
    Order order = before.value_or(Order {});
    order.number = remote.number;
    order.remoteId = remote.id;
    order.remoteVersion = remote.version;
    takeSums(order, remote);
    order.placedAt = base::toMilliseconds(remote.placedAt);
    order.remoteUpdatedAt = base::toMilliseconds(remote.updatedAt);
    order.shipBy = remote.shipBy ? base::toMilliseconds(*remote.shipBy) : Order::kNoDeadline;
    order.isExpress = remote.isExpress;
    order.isGift = remote.isGift;
    order.country = remote.recipient.country;
    order.lines = linesOf(order.lines, remote);
    order.itemsText = orders::itemsText(order.lines);
    order.units = 0;
    for (const OrderLine &line : order.lines)
        order.units += line.quantity;
    const Stage known = order.stage;
    order.stage = !before && remote.history.stage ? *remote.history.stage : stageOf(known, remote);
    if (order.stage == Stage::Cancelled)
        for (OrderLine &line : order.lines)
            line.cancelled += line.open();
    if (const QString problem = problemOf(remote);
        !problem.isEmpty() || order.problemCode.startsWith(u"parcel."))
        order.problemCode = problem;
    if (order.stage == Stage::Cancelled && known != Stage::Cancelled)
        order.problemCode.clear();
    return order;
}

Personal personalOf(const RemoteOrder &remote)
{
    return {remote.recipient, remote.buyerName, remote.buyerMail, remote.note, remote.giftMessage};
}

Ingest::Ingest(Writing &writing, const store::Actor &actor, const orders::Shop &shop)
    : m_writing(writing)
    , m_actor(actor)
    , m_shop(shop)
{}

base::Result<> Ingest::giveIds(Order &after, const QString &buyer)
{
    if (after.id.isNull()) {
        after.id = orders::OrderId(m_writing.newId());
        after.shop = m_shop.id;
        const QString name = buyer.isEmpty() ? u'#' + after.remoteId : buyer;
        auto customer =
            orders::customerOf(m_writing.connection, m_shop.id, name, orders::CustomerId(m_writing.newId()));
        if (!customer)
            return tl::unexpected(customer.error());
        after.customer = *customer;
    }
    for (OrderLine &line : after.lines) {
        if (line.id.isNull())
            line.id = orders::LineId(m_writing.newId());
        line.order = after.id;
    }
    return {};
}

base::Result<QString> Ingest::mergeAddress(
    store::Unit &unit, const Order &before, const Personal &known, Order &after, Personal &personal)
{
    const auto edit = openAddressEdit(m_writing.connection, m_writing.keys, before);
    if (!edit)
        return tl::unexpected(edit.error());
    const base::PostalAddress theirs = personal.recipient;
    const auto merge = mergedWith(*edit, known.recipient, theirs);
    if (auto kept = keepMerge(m_writing, unit, before, *edit, {merge, theirs}); !kept)
        return tl::unexpected(kept.error());
    personal.recipient = merge.inForce;
    after.country = merge.inForce.country;
    after = orders::addressDoubted(std::move(after), !merge.conflicts.empty());
    if (merge.inForce != known.recipient && after.stage < Stage::Shipped) {
        const auto parcels = shipping::parcelsOf(m_writing.connection, before.id);
        if (!parcels)
            return tl::unexpected(parcels.error());
        if (std::ranges::any_of(*parcels, isLabelled))
            after = orders::labelOutdated(std::move(after));
    }
    if (!merge.conflicts.empty())
        unit.action = QStringLiteral("sync.conflict");
    return codesOf(merge.conflicts);
}

base::Result<> Ingest::seal(Order &after, const Personal &personal)
{
    auto sealed = sealPersonal(m_writing.connection, m_writing.keys, after.customer, after.id, personal);
    if (!sealed)
        return tl::unexpected(sealed.error());
    after.recipientSealed = std::move(sealed->recipient);
    after.noteSealed = std::move(sealed->note);
    for (const store::SearchToken token : store::tokensOf(searchableOf(personal), m_writing.keys.tokenKey()))
        m_tokens.emplace_back(token, after.id);
    return {};
}

/// What a person wrote stands beside what the marketplace says: nothing of either is lost.
base::Result<QString> Ingest::takePersonal(
    store::Unit &unit, const std::optional<Order> &before, Order &after, Personal &personal)
{
    if (!before)
        return seal(after, personal).map([] { return QString(); });
    const auto known = openPersonal(m_writing.connection, m_writing.keys, *before);
    if (!known && known.error().code == u"sealed.erased")
        return QString();
    if (!known)
        return tl::unexpected(known.error());
    auto conflicts = mergeAddress(unit, *before, *known, after, personal);
    if (!conflicts || *known == personal)
        return conflicts;
    if (auto sealed = seal(after, personal); !sealed)
        return tl::unexpected(sealed.error());
    return conflicts;
}

base::Result<> Ingest::takeParcels(
    store::Unit &unit, const std::optional<Order> &before, const Order &after, const RemoteOrder &remote)
{
    if (remote.fulfilments.empty())
        return {};
    const auto known = before ? shipping::parcelsOf(m_writing.connection, after.id)
                              : base::Result<std::vector<shipping::Parcel>>();
    if (!known)
        return tl::unexpected(known.error());
    const auto former = known->empty() ? base::Result<std::vector<shipping::FormerNumber>>()
                                       : shipping::formerNumbers(m_writing.connection, after.id);
    if (!former)
        return tl::unexpected(former.error());
    int position = static_cast<int>(known->size());
    for (const auto &sent : remote.fulfilments) {
        const auto same = std::ranges::find_if(
            *known, [&](const shipping::Parcel &parcel) { return isThat(parcel, sent, *former); });
        const bool isOurs = same != known->end();
        shipping::Parcel parcel = isOurs ? *same : parcelOf(after, sent, remote);
        if (!isOurs) {
            parcel.id = orders::ParcelId(m_writing.newId());
            parcel.position = ++position;
        }
        // A number that was corrected here is the one that counts, until the marketplace has heard it too.
        if (isOurs && !shipping::wears(parcel, sent.tracking, *former)) {
            shipping::putFormerNumber(unit,
                {m_writing.newId(), after.id, parcel.id, parcel.carrier, parcel.tracking,
                    QStringLiteral("marketplace"), m_writing.at()});
            parcel.tracking = sent.tracking;
        }
        takeFate(parcel, sent, remote);
        shipping::putParcel(unit, isOurs ? std::optional(*same) : std::nullopt, parcel);
    }
    return {};
}

base::Result<Ingested> Ingest::take(const RemoteOrder &remote)
{
    const auto before = orders::findRemoteOrder(m_writing.connection, m_shop.id, remote.id);
    if (!before)
        return tl::unexpected(before.error());
    if (*before && remote.version <= (*before)->remoteVersion)
        return Ingested {(*before)->id, false, false};
    Order after = merged(*before, remote);
    if (auto kept = keepStrictest(m_writing.connection, after); !kept)
        return tl::unexpected(kept.error());
    Personal personal = personalOf(remote);
    if (auto done = giveIds(after, remote.buyerId); !done)
        return tl::unexpected(done.error());
    store::Unit unit {.actor = m_actor,
        .at = m_writing.at(),
        .action = *before ? QStringLiteral("sync.update") : QStringLiteral("sync.receive"),
        .subject = after.id.value()};
    unit.canUndo = false;
    const auto conflicts = takePersonal(unit, *before, after, personal);
    if (!conflicts)
        return tl::unexpected(conflicts.error());
    if (auto done = *before ? checkOrder(m_writing, unit, after, personal, *conflicts)
                            : checkNewOrder(m_writing, unit, after, personal);
        !done)
        return tl::unexpected(done.error());
    if (auto done = takeParcels(unit, *before, after, remote); !done)
        return tl::unexpected(done.error());
    const bool isToldWhen = !*before && !remote.history.reached.empty();
    const std::int64_t enteredAt = *before ? m_writing.at() : after.placedAt;
    orders::putOrder(unit, *before, after, isToldWhen ? 0 : enteredAt);
    if (!*before)
        orders::putHistory(unit, after.id, remote.history);
    const auto seq = store::applyUnit(m_writing.connection, m_writing.keys, unit);
    if (!seq)
        return tl::unexpected(seq.error());
    if (const auto followed = followRules(m_writing, m_actor); !followed)
        return tl::unexpected(followed.error());
    return Ingested {after.id, !*before, true};
}

base::Result<> Ingest::finish()
{
    return orders::putTokens(m_writing.connection, std::move(m_tokens));
}

} // namespace purser::desk
