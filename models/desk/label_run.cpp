#include "desk/label_run.h"

#include "desk/carrier_calls.h"
#include "desk/label_page.h"
#include "documents/document_table.h"
#include "documents/pdf.h"
#include "orders/merge_table.h"
#include "orders/order_table.h"

namespace purser::desk {

namespace {

using base::Error;
using orders::Order;
using orders::OrderId;
using shipping::Parcel;

/// The cheapest service, for an express order the fastest.
const shipping::CarrierRate *choose(const std::vector<shipping::CarrierRate> &rates, bool isExpress)
{
    if (rates.empty())
        return nullptr;
    const auto best = std::ranges::min_element(rates, [isExpress](const auto &left, const auto &right) {
        if (isExpress && left.deliveryBy != right.deliveryBy)
            return left.deliveryBy < right.deliveryBy;
        return left.cost.minor < right.cost.minor;
    });
    return &*best;
}

/// The carrier's own no, as opposed to the store's.
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Refused
        && (error.code.startsWith(u"net.status-") || error.code == u"label.no-service");
}

Error noService(const std::vector<shipping::CarrierRefusal> &refusals)
{
    QStringList reasons;
    for (const auto &refused : refusals)
        reasons << refused.service + u':' + refused.code;
    return {Error::Kind::Refused, QStringLiteral("label.no-service"), reasons.join(u' ')};
}

store::Unit unitOf(Core &core, const Writing &writing, const char *action, OrderId order)
{
    store::Unit unit {
        .actor = core.actor(), .at = writing.at(), .action = QLatin1String(action), .subject = order.value()};
    unit.canUndo = false; // the carrier knows of it: void it instead
    return unit;
}

base::Result<> apply(Writing &writing, const store::Unit &unit)
{
    const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
    if (!seq)
        return tl::unexpected(seq.error());
    return {};
}

/// The order with its label; what was wrong with the one before is settled.
orders::Outcome labelledBy(const Order &before, const QString &carrier)
{
    auto after = orders::labelled(before, carrier);
    if (after && after->problemCode.startsWith(u"label.") && after->problemCode != orders::kOldLabel)
        after->problemCode.clear();
    return after;
}

/// The order goes on to labelled. Cancelled or held while the carrier was asked: the label is ours all the
/// same, to be voided.
void takeLabelled(
    store::Unit &unit, const Order &before, orders::Outcome after, std::int64_t at, BulkItem &item)
{
    if (!after) {
        item.code = after.error().code;
        item.arguments = after.error().arguments;
        return;
    }
    orders::putOrder(unit, before, *after, at);
}

/// The order got another address while the carrier was asked: the label has the one before.
base::Result<bool> hasMoved(Writing &writing, const Order &now, const LabelJob &job)
{
    if (now.recipientSealed == job.order.recipientSealed)
        return false;
    return openPersonal(writing.connection, writing.keys, now).map([&job](const Personal &personal) {
        return personal.recipient != job.personal.recipient;
    });
}

/// From the label on a merge stands; with none of it, it may be taken back again.
base::Result<> fixMerge(Writing &writing, store::Unit &unit, const LabelJob &job, orders::ParcelId parcel)
{
    const auto group = orders::mergedWith(writing.connection, job.order.id);
    if (!group)
        return tl::unexpected(group.error());
    for (const orders::MergedOrder &before : *group) {
        orders::MergedOrder after = before;
        after.parcel = parcel;
        orders::putMerged(unit, before, after);
    }
    return {};
}

/// The other orders of a merge leave in the same parcel, each with its own lines and the same number.
base::Result<> keepCompanions(
    Writing &writing, store::Unit &unit, const LabelJob &job, const Parcel &live, BulkItem &item)
{
    for (const Order &companion : job.companions) {
        const auto now = orders::findOrder(writing.connection, companion.id);
        const auto known = shipping::parcelsOf(writing.connection, companion.id);
        if (!now || !*now || !known)
            return base::fail(Error::Kind::RetryLater, QStringLiteral("order.not-found"));
        Parcel riding = live;
        riding.id = orders::ParcelId(writing.newId());
        riding.order = companion.id;
        riding.position = static_cast<int>(known->size()) + 1;
        riding.purchaseKey.clear();
        riding.cost.minor = 0;
        riding.lines.clear();
        for (const orders::LinePieces &one : orders::openPieces(**now))
            riding.lines.push_back({one.line, one.quantity});
        shipping::putParcel(unit, std::nullopt, riding);
        takeLabelled(unit, **now, labelledBy(**now, live.carrier), writing.at(), item);
    }
    return {};
}

/// The label's bytes, sealed beside the order.
base::Result<> keepBytes(Writing &writing, store::Unit &unit, orders::CustomerId customer,
    const Parcel &parcel, const QByteArray &bytes)
{
    documents::StoredDocument document;
    document.id = writing.newId();
    document.order = parcel.order;
    document.parcel = parcel.id;
    document.kind = QStringLiteral("label");
    document.format = QStringLiteral("pdf");
    document.state = QStringLiteral("made");
    document.madeAt = writing.at();
    auto sealed = writing.keys.seal(
        writing.connection, customer.value(), bytes, {"document", document.id, "bytes_sealed"});
    if (!sealed)
        return tl::unexpected(sealed.error());
    document.bytesSealed = std::move(*sealed);
    documents::putDocument(unit, std::nullopt, document);
    return {};
}

/// The order with one label more; of one that went elsewhere meanwhile it is said that the label is old.
base::Result<> takeLabel(
    Writing &writing, store::Unit &unit, const Order &now, const LabelJob &job, BulkItem &item)
{
    const auto isMoved = hasMoved(writing, now, job);
    if (!isMoved)
        return tl::unexpected(isMoved.error());
    const Order told = *isMoved ? orders::labelOutdated(now) : now;
    if (!job.isLast) {
        orders::putOrder(unit, now, told, writing.at());
        return {};
    }
    auto after = labelledBy(told, job.live.carrier);
    if (!after)
        orders::putOrder(unit, now, told, writing.at());
    takeLabelled(unit, now, std::move(after), writing.at(), item);
    return {};
}

base::Result<> writeLabel(
    Core &core, Writing &writing, const LabelJob &job, const QByteArray &bytes, BulkItem &item)
{
    const auto now = orders::findOrder(writing.connection, job.order.id);
    if (!now || !*now)
        return base::fail(Error::Kind::RetryLater, QStringLiteral("order.not-found"));
    auto unit = unitOf(core, writing, "label", job.order.id);
    Parcel live = job.live;
    live.boughtAt = writing.at();
    shipping::putParcel(unit, job.parcel, live);
    if (auto kept = keepBytes(writing, unit, (*now)->customer, live, bytes); !kept)
        return kept;
    if (job.isLast)
        for (const Parcel &stale : job.stale)
            shipping::removeParcel(unit, stale);
    if (auto taken = keepCompanions(writing, unit, job, live, item); !taken)
        return taken;
    if (auto taken = takeLabel(writing, unit, **now, job, item); !taken)
        return taken;
    return apply(writing, unit);
}

} // namespace

LabelRun::LabelRun(Core &core)
    : m_core(core)
{}

BulkResult LabelRun::label(
    const std::vector<OrderId> &ids, const std::stop_token &stop, const PackedParcel &packed)
{
    BulkResult result;
    m_packed = packed;
    m_labelled.clear();
    for (const OrderId id : ids) {
        if (stop.stop_requested())
            break;
        BulkItem item {.order = id};
        const auto done = labelOne(id, item, stop);
        if (!done) {
            item.code = done.error().code;
            result.failed.push_back(item);
        } else {
            (item.code.isEmpty() ? result.done : result.skipped).push_back(item);
        }
    }
    return result;
}

base::Result<> LabelRun::labelOne(OrderId id, BulkItem &item, const std::stop_token &stop)
{
    for (bool isMore = true; isMore && item.code.isEmpty() && !stop.stop_requested();) {
        const auto next = labelNext(id, item, stop);
        if (!next)
            return tl::unexpected(next.error());
        isMore = *next;
    }
    return {};
}

base::Result<bool> LabelRun::labelNext(OrderId id, BulkItem &item, const std::stop_token &stop)
{
    const bool isSettled = std::ranges::find(m_labelled, id) != m_labelled.end();
    auto job = isSettled ? base::Result<std::optional<Job>> {std::optional<Job> {}}
                         : labelJobOf(m_core, id, m_packed, item);
    if (!job)
        return tl::unexpected(job.error());
    if (!*job)
        return false;
    if ((*job)->pieces.empty())
        return keepCovered(**job, item).map([] { return false; });
    auto done = (*job)->isPlanned ? base::Result<> {} : plan(**job, stop);
    if (done)
        done = buy(**job, stop);
    if (!done && isRefusal(done.error()))
        done = refuse(**job, done.error(), item);
    else if (done)
        done = keep(**job, item);
    return done.map([&job] { return !(*job)->isLast; });
}

base::Result<> LabelRun::plan(Job &job, const std::stop_token &stop)
{
    const auto rates = patiently([&] { return job.carrier->rates(job.request(), stop); }, stop);
    if (!rates)
        return tl::unexpected(rates.error());
    const auto *rate = choose(rates->rates, job.order.isExpress);
    if (rate == nullptr)
        return tl::unexpected(noService(rates->refused));
    const auto part = job.parcel.id.isNull() ? std::nullopt : std::optional(job.parcel);
    job.parcel.service = rate->service;
    job.parcel.carrier = rate->carrier;
    job.parcel.weightGrams = job.grams;
    job.parcel.box = m_packed.box;
    job.parcel.lines.clear();
    for (const orders::LinePieces &one : job.pieces)
        job.parcel.lines.push_back({one.line, one.quantity});
    // Named after order number and place, not after our ids: the carrier's copy of it outlives them.
    job.parcel.purchaseKey = QStringLiteral("%1-%2").arg(job.order.number).arg(job.parcel.position);
    return m_core.write([&](Writing &writing) -> base::Result<> {
        if (!part)
            job.parcel.id = orders::ParcelId(writing.newId());
        auto unit = unitOf(m_core, writing, "label.intent", job.order.id);
        shipping::putParcel(unit, part, job.parcel);
        if (auto fixed = fixMerge(writing, unit, job, job.parcel.id); !fixed)
            return fixed;
        return apply(writing, unit);
    });
}

/// A planned parcel may have been paid for already, by us or by the run before: looks, then buys.
base::Result<> LabelRun::buy(Job &job, const std::stop_token &stop)
{
    bool isUnknown = job.isPlanned;
    const auto bought = patiently(
        [&]() -> base::Result<shipping::BoughtLabel> {
            if (std::exchange(isUnknown, true)) {
                auto found = job.carrier->find(job.parcel.purchaseKey, stop);
                if (!found)
                    return tl::unexpected(found.error());
                if (*found)
                    return **found;
            }
            return job.carrier->buy(job.request(), job.parcel.purchaseKey, stop);
        },
        stop);
    if (!bought)
        return tl::unexpected(bought.error());
    job.live = job.parcel;
    job.live.stage = *orders::next(job.parcel.stage, orders::ParcelEvent::BuyLabel);
    job.live.carrier = bought->carrier;
    job.live.service = bought->service;
    job.live.routing = bought->routingCode;
    job.live.tracking = bought->tracking;
    job.live.remoteLabel = bought->id;
    job.live.cost = bought->cost;
    return {};
}

/// The plan is dropped, so that the next try starts anew with a key of its own.
base::Result<> LabelRun::refuse(const Job &job, const Error &refusal, BulkItem &item)
{
    const bool isUnserved = refusal.code == u"label.no-service";
    item.code = isUnserved ? refusal.code : QStringLiteral("label.refused");
    item.arguments = {refusal.detail};
    return m_core.write([&](Writing &writing) -> base::Result<> {
        const auto before = orders::findOrder(writing.connection, job.order.id);
        if (!before || !*before)
            return base::fail(Error::Kind::RetryLater, QStringLiteral("order.not-found"));
        auto unit = unitOf(m_core, writing, "label.refused", job.order.id);
        if (!job.parcel.id.isNull()) {
            Parcel dropped = job.parcel;
            dropped.stage = *orders::next(job.parcel.stage, orders::ParcelEvent::VoidLabel);
            shipping::putParcel(unit, job.parcel, dropped);
            if (job.isSplit)
                shipping::putParcel(unit, std::nullopt,
                    plannedAnew(job.parcel, orders::ParcelId(writing.newId()), job.parcels + 1));
        }
        if (auto freed = fixMerge(writing, unit, job, {}); !freed)
            return freed;
        Order after = **before;
        after.problemCode = item.code;
        orders::putOrder(unit, *before, after, writing.at());
        return apply(writing, unit);
    });
}

base::Result<> LabelRun::keep(const Job &job, BulkItem &item)
{
    const auto page = labelPage(job.order, job.personal, job.live, job.shop, m_fonts);
    if (!page) {
        item.code = page.error().code;
        item.arguments = page.error().arguments;
        return {};
    }
    const auto bytes = documents::toPdf({*page});
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto done =
        m_core.write([&](Writing &writing) { return writeLabel(m_core, writing, job, *bytes, item); });
    if (!done)
        return done;
    for (const Order &other : job.companions)
        m_labelled.push_back(other.id);
    m_labelled.push_back(job.isLast ? job.order.id : OrderId {});
    return {};
}

/// Every piece is in a parcel with a label: one that was bought while the order was held.
base::Result<> LabelRun::keepCovered(const Job &job, BulkItem &item)
{
    return m_core.write([&](Writing &writing) -> base::Result<> {
        const auto now = orders::findOrder(writing.connection, job.order.id);
        if (!now || !*now)
            return base::fail(Error::Kind::RetryLater, QStringLiteral("order.not-found"));
        auto unit = unitOf(m_core, writing, "label", job.order.id);
        takeLabelled(unit, **now, labelledBy(**now, job.parcel.carrier), writing.at(), item);
        return apply(writing, unit);
    });
}

} // namespace purser::desk
