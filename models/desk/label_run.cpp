#include "desk/label_run.h"

#include "catalog/catalog_table.h"
#include "catalog/stock_table.h"
#include "desk/carrier_calls.h"
#include "desk/label_page.h"
#include "desk/shop_facts.h"
#include "documents/document_table.h"
#include "documents/pdf.h"
#include "intake/chinese_correction.h"
#include "orders/order_table.h"

namespace purser::desk {

namespace {

using base::Error;
using orders::Order;
using orders::OrderId;
using shipping::Parcel;

constexpr int kBoxGrams = 120;

/// What is packed, from the catalogue: weight and the smallest upright box around it.
struct Packed
{
    int grams = kBoxGrams;
    std::array<int, 3> sizeMm {200, 150, 50};
};

base::Result<Packed> packedOf(store::Connection &connection, OrderId order)
{
    const auto kept = catalog::reservationsOf(connection, order);
    if (!kept)
        return tl::unexpected(kept.error());
    Packed packed;
    for (const catalog::Reservation &one : *kept) {
        const auto product = catalog::findProduct(connection, one.sku);
        if (!product)
            return tl::unexpected(product.error());
        if (!*product)
            continue;
        packed.grams += (*product)->weightGrams * one.quantity;
        packed.sizeMm[0] = std::max(packed.sizeMm[0], (*product)->lengthMm);
        packed.sizeMm[1] = std::max(packed.sizeMm[1], (*product)->widthMm);
        packed.sizeMm[2] += (*product)->heightMm * one.quantity;
    }
    packed.sizeMm[2] = std::min(packed.sizeMm[2], 600);
    return packed;
}

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

} // namespace

/// One order on its way to a label: what was read, and the parcel as it grows.
struct LabelRun::Job
{
    Order order {};
    orders::Shop shop {};
    Personal personal {};
    Packed packed {};
    shipping::Carrier *carrier = nullptr;
    Parcel parcel {}; ///< as the store has it
    Parcel live {}; ///< once it is bought
    int parcels = 0; ///< that the order has already
    bool isPlanned = false; ///< its intent is stored: it may have been paid for

    [[nodiscard]] shipping::ParcelRequest request() const
    {
        shipping::ParcelRequest request;
        request.reference = parcel.purchaseKey;
        request.service = parcel.service;
        request.weightGrams = packed.grams;
        request.sizeMm = packed.sizeMm;
        request.fromCountry = senderCountry(shop);
        request.to = intake::withWholeDivisions(personal.recipient);
        request.codMinor = order.codMinor;
        return request;
    }
};

LabelRun::LabelRun(Core &core)
    : m_core(core)
{}

BulkResult LabelRun::label(
    const std::vector<OrderId> &ids, const std::stop_token &stop, const PackedParcel &packed)
{
    BulkResult result;
    m_packed = packed;
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
    auto job = jobOf(id, item);
    if (!job)
        return tl::unexpected(job.error());
    if (!*job)
        return {};
    auto done = (*job)->isPlanned ? base::Result<> {} : plan(**job, stop);
    if (done)
        done = buy(**job, stop);
    if (!done && isRefusal(done.error()))
        return refuse(**job, done.error(), item);
    return done ? keep(**job, item) : done;
}

base::Result<std::optional<LabelRun::Job>> LabelRun::jobOf(OrderId id, BulkItem &item)
{
    auto &reader = m_core.reader();
    const auto order = orders::findOrder(reader, id);
    if (!order || !*order)
        return base::fail(Error::Kind::RetryLater, QStringLiteral("order.not-found"));
    item.number = (*order)->number;
    if (const auto allowed = orders::labelled(**order, {}); !allowed) {
        item.code = allowed.error().code;
        item.arguments = allowed.error().arguments;
        return std::optional<Job> {};
    }
    const auto shop = orders::findShop(reader, (*order)->shop);
    const auto personal = openPersonal(reader, m_core.readerKeys(), **order);
    const auto known = shipping::parcelsOf(reader, id);
    const auto packed = packedOf(reader, id);
    if (!shop || !*shop || !personal || !known || !packed)
        return base::fail(Error::Kind::RetryLater, QStringLiteral("order.not-readable"));
    const auto carrier = m_core.carrierOf(**shop);
    if (!carrier)
        return tl::unexpected(carrier.error());
    Job job {**order, **shop, *personal, *packed, *carrier, {}, {}, static_cast<int>(known->size()), false};
    if (m_packed.grams > 0)
        job.packed.grams = m_packed.grams;
    const auto planned = std::ranges::find(*known, orders::ParcelStage::Planned, &Parcel::stage);
    if (planned != known->end()) {
        job.parcel = *planned;
        job.isPlanned = true;
    }
    return std::optional(std::move(job));
}

base::Result<> LabelRun::plan(Job &job, const std::stop_token &stop)
{
    const auto rates = patiently([&] { return job.carrier->rates(job.request(), stop); }, stop);
    if (!rates)
        return tl::unexpected(rates.error());
    const auto *rate = choose(rates->rates, job.order.isExpress);
    if (rate == nullptr)
        return tl::unexpected(noService(rates->refused));
    job.parcel.order = job.order.id;
    job.parcel.shop = job.order.shop;
    job.parcel.service = rate->service;
    job.parcel.carrier = rate->carrier;
    job.parcel.weightGrams = job.packed.grams;
    job.parcel.box = m_packed.box;
    job.parcel.position = job.parcels + 1;
    // Named after order number and place, not after our ids: the carrier's copy of it outlives them.
    job.parcel.purchaseKey = QStringLiteral("%1-%2").arg(job.order.number).arg(job.parcel.position);
    for (const orders::OrderLine &line : job.order.lines)
        if (line.open() > 0)
            job.parcel.lines.push_back({line.id, line.open()});
    return m_core.write([&](Writing &writing) -> base::Result<> {
        job.parcel.id = orders::ParcelId(writing.newId());
        auto unit = unitOf(m_core, writing, "label.intent", job.order.id);
        shipping::putParcel(unit, std::nullopt, job.parcel);
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
        }
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
    return m_core.write([&](Writing &writing) -> base::Result<> {
        const auto now = orders::findOrder(writing.connection, job.order.id);
        if (!now || !*now)
            return base::fail(Error::Kind::RetryLater, QStringLiteral("order.not-found"));
        auto unit = unitOf(m_core, writing, "label", job.order.id);
        Parcel live = job.live;
        live.boughtAt = writing.at();
        shipping::putParcel(unit, job.parcel, live);
        documents::StoredDocument document;
        document.id = writing.newId();
        document.order = job.order.id;
        document.parcel = live.id;
        document.kind = QStringLiteral("label");
        document.format = QStringLiteral("pdf");
        document.state = QStringLiteral("made");
        document.madeAt = writing.at();
        auto sealed = writing.keys.seal(
            writing.connection, (*now)->customer.value(), *bytes, {"document", document.id, "bytes_sealed"});
        if (!sealed)
            return tl::unexpected(sealed.error());
        document.bytesSealed = std::move(*sealed);
        documents::putDocument(unit, std::nullopt, document);
        // Cancelled or held while the carrier was asked: the label is ours all the same, to be voided.
        if (auto after = orders::labelled(**now, live.carrier)) {
            if (after->problemCode.startsWith(u"label."))
                after->problemCode.clear();
            orders::putOrder(unit, *now, *after, writing.at());
        } else {
            item.code = after.error().code;
            item.arguments = after.error().arguments;
        }
        return apply(writing, unit);
    });
}

} // namespace purser::desk
