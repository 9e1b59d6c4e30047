#include "desk/label_run.h"

#include "base/json.h"
#include "catalog/catalog_table.h"
#include "catalog/stock_table.h"
#include "desk/settings.h"
#include "documents/document_table.h"
#include "documents/label.h"
#include "documents/pdf.h"
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
    bool isFragile = false;
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
        packed.isFragile |= (*product)->isFragile;
        packed.sizeMm[0] = std::max(packed.sizeMm[0], (*product)->lengthMm);
        packed.sizeMm[1] = std::max(packed.sizeMm[1], (*product)->widthMm);
        packed.sizeMm[2] += (*product)->heightMm * one.quantity;
    }
    packed.sizeMm[2] = std::min(packed.sizeMm[2], 600);
    return packed;
}

shipping::ParcelRequest requestOf(
    const Order &order, const Personal &personal, const Parcel &parcel, const Packed &packed)
{
    shipping::ParcelRequest request;
    request.reference = parcel.purchaseKey;
    request.service = parcel.service;
    request.weightGrams = parcel.weightGrams;
    request.sizeMm = packed.sizeMm;
    request.fromCountry = order.country;
    request.to = personal.recipient;
    request.codMinor = order.codMinor;
    return request;
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

QStringList linesOf(const base::PostalAddress &to)
{
    QStringList lines;
    const bool isChinese = to.country == u"CN";
    if (isChinese)
        lines << to.state + to.city + to.sublocality << to.street;
    else
        lines << to.street.split(u'\n', Qt::SkipEmptyParts)
              << QStringList {to.postcode, to.city, to.state}.join(u' ').simplified() << to.country;
    lines.removeAll(QString());
    return lines;
}

QStringList senderOf(const orders::Shop &shop)
{
    return QStringList {shop.name} + settingsOf(shop).sender;
}

} // namespace

documents::Drawn<documents::Page> labelPage(const Order &order, const Personal &personal,
    const Parcel &parcel, const orders::Shop &shop, documents::Fonts &fonts)
{
    documents::LabelContent content;
    content.service = parcel.carrier + u' ' + parcel.service;
    content.routing = parcel.routing;
    content.sender = senderOf(shop);
    content.facts = {order.number, QStringLiteral("%1 g").arg(parcel.weightGrams)};
    content.recipient = personal.recipient.name;
    content.address = linesOf(personal.recipient);
    if (!personal.recipient.phone.isEmpty())
        content.address << personal.recipient.phone;
    if (order.codMinor > 0)
        content.collect = base::Money {order.codMinor, order.currency};
    content.tracking = {documents::Barcode::Kind::Code128, parcel.tracking, parcel.tracking};
    content.language = order.country == u"CN" ? documents::Language::Chinese : documents::Language::English;
    return documents::layoutLabel(content, documents::labelMedia(), fonts);
}

LabelRun::LabelRun(Core &core)
    : m_core(core)
{}

BulkResult LabelRun::label(const std::vector<OrderId> &ids, const std::stop_token &stop)
{
    BulkResult result;
    m_entries.clear();
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

base::Result<std::optional<Parcel>> LabelRun::intent(const Order &order, const Personal &personal,
    shipping::Carrier &carrier, BulkItem &item, const std::stop_token &stop)
{
    const auto packed = packedOf(m_core.reader(), order.id);
    if (!packed)
        return tl::unexpected(packed.error());
    Parcel parcel;
    parcel.weightGrams = packed->grams;
    const auto rates = carrier.rates(requestOf(order, personal, parcel, *packed), stop);
    if (!rates)
        return tl::unexpected(rates.error());
    const auto *rate = choose(rates->rates, order.isExpress);
    if (rate == nullptr) {
        item.code = QStringLiteral("label.no-service");
        for (const auto &refused : rates->refused)
            item.arguments << refused.service + u':' + refused.code;
        return std::optional<Parcel> {};
    }
    parcel.service = rate->service;
    parcel.carrier = rate->carrier;
    parcel.order = order.id;
    for (const orders::OrderLine &line : order.lines)
        if (line.open() > 0)
            parcel.lines.push_back({line.id, line.open()});
    const auto done = m_core.write([&](Writing &writing) -> base::Result<> {
        const auto known = shipping::parcelsOf(writing.connection, order.id);
        if (!known)
            return tl::unexpected(known.error());
        parcel.position = static_cast<int>(known->size()) + 1;
        parcel.id = orders::ParcelId(writing.newId());
        // Named after order number and place, not after our ids: the carrier's copy of it outlives them.
        parcel.purchaseKey = QStringLiteral("%1/%2").arg(order.number).arg(parcel.position);
        store::Unit unit {.actor = m_core.actor(),
            .at = writing.at(),
            .action = QStringLiteral("label.intent"),
            .subject = order.id.value()};
        unit.canUndo = false;
        shipping::putParcel(unit, std::nullopt, parcel);
        const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
        if (!seq)
            return tl::unexpected(seq.error());
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return std::optional(parcel);
}

base::Result<QByteArray> LabelRun::bytesOf(const Order &order, const Personal &personal, const Parcel &parcel,
    const orders::Shop &shop, BulkItem &item)
{
    auto page = labelPage(order, personal, parcel, shop, m_fonts);
    if (!page) {
        item.code = page.error().code;
        return base::fail(Error::Kind::Refused, page.error().code);
    }
    return documents::toPdf({*page});
}

base::Result<> LabelRun::labelOne(OrderId id, BulkItem &item, const std::stop_token &stop)
{
    auto &reader = m_core.reader();
    const auto order = orders::findOrder(reader, id);
    if (!order || !*order)
        return base::fail(Error::Kind::Refused, QStringLiteral("order.not-found"));
    item.number = (*order)->number;
    const auto allowed = orders::labelled(**order, {});
    if (!allowed) {
        item.code = allowed.error().code;
        item.arguments = allowed.error().arguments;
        return {};
    }
    const auto shop = orders::findShop(reader, (*order)->shop);
    const auto personal = openPersonal(reader, m_core.readerKeys(), **order);
    if (!shop || !*shop || !personal)
        return base::fail(Error::Kind::Refused, QStringLiteral("order.not-readable"));
    const auto carrier = m_core.carrierOf(**shop);
    if (!carrier)
        return tl::unexpected(carrier.error());
    const auto known = shipping::parcelsOf(reader, id);
    if (!known)
        return tl::unexpected(known.error());
    const auto planned = std::ranges::find(*known, orders::ParcelStage::Planned, &Parcel::stage);
    base::Result<std::optional<Parcel>> parcel =
        planned != known->end() ? std::optional(*planned) : intent(**order, *personal, **carrier, item, stop);
    if (!parcel)
        return tl::unexpected(parcel.error());
    if (!*parcel)
        return {};
    const Parcel &wanted = **parcel;
    const auto packed = packedOf(reader, id);
    if (!packed)
        return tl::unexpected(packed.error());
    base::Result<std::optional<shipping::BoughtLabel>> bought = std::optional<shipping::BoughtLabel> {};
    constexpr int kTries = 8;
    for (int tries = 1; tries <= kTries && bought && !*bought; ++tries) {
        // A planned parcel may have been paid for already, by us or by the run before: look, then buy.
        if (planned != known->end() || tries > 1)
            bought = (*carrier)->find(wanted.purchaseKey, stop);
        if (bought && !*bought) {
            auto label =
                (*carrier)->buy(requestOf(**order, *personal, wanted, *packed), wanted.purchaseKey, stop);
            if (label)
                bought = std::optional(*label);
            else if (label.error().kind == Error::Kind::Refused
                || label.error().kind == Error::Kind::NotPermitted)
                return tl::unexpected(label.error());
        }
    }
    if (!bought)
        return tl::unexpected(bought.error());
    if (!*bought)
        return base::fail(Error::Kind::RetryLater, QStringLiteral("label.carrier-silent"));
    Parcel live = wanted;
    live.stage = *orders::next(wanted.stage, orders::ParcelEvent::BuyLabel);
    live.carrier = (*bought)->carrier;
    live.service = (*bought)->service;
    live.routing = (*bought)->routingCode;
    live.tracking = (*bought)->tracking;
    live.remoteLabel = (*bought)->id;
    live.cost = (*bought)->cost;
    const auto bytes = bytesOf(**order, *personal, live, **shop, item);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return m_core.write([&](Writing &writing) -> base::Result<> {
        const auto now = orders::findOrder(writing.connection, id);
        if (!now || !*now)
            return base::fail(Error::Kind::Refused, QStringLiteral("order.not-found"));
        const auto after = orders::labelled(**now, live.carrier);
        if (!after)
            return base::fail(Error::Kind::Refused, after.error().code);
        live.boughtAt = writing.at();
        store::Unit unit {.actor = m_core.actor(),
            .at = writing.at(),
            .action = QStringLiteral("label"),
            .subject = id.value()};
        unit.canUndo = false; // the carrier has sold it: void it instead
        shipping::putParcel(unit, wanted, live);
        documents::StoredDocument document;
        document.id = writing.newId();
        document.order = id;
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
        orders::putOrder(unit, *now, *after, writing.at());
        const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
        if (!seq)
            return tl::unexpected(seq.error());
        return {};
    });
}

BulkResult LabelRun::voidLabels(const std::vector<OrderId> &ids)
{
    return runBulk(m_core, QStringLiteral("label.void"), ids,
        [this](Writing &writing, store::Unit &unit, const Order &before) -> base::Result<orders::Outcome> {
            orders::Outcome after = orders::labelVoided(before);
            if (!after)
                return after;
            unit.canUndo = false;
            const auto shop = orders::findShop(writing.connection, before.shop);
            const auto parcels = shipping::parcelsOf(writing.connection, before.id);
            if (!shop || !*shop || !parcels)
                return base::Result<orders::Outcome>(
                    base::fail(Error::Kind::Refused, QStringLiteral("order.not-readable")));
            const auto carrier = m_core.carrierOf(**shop);
            if (!carrier)
                return base::Result<orders::Outcome>(tl::unexpected(carrier.error()));
            for (const Parcel &parcel : *parcels) {
                const auto to = orders::next(parcel.stage, orders::ParcelEvent::VoidLabel);
                if (!to)
                    continue;
                auto voided = (*carrier)->voidLabel(
                    parcel.remoteLabel, QStringLiteral("void-") + parcel.remoteLabel, {});
                if (!voided)
                    return base::Result<orders::Outcome>(tl::unexpected(voided.error()));
                Parcel gone = parcel;
                gone.stage = *to;
                shipping::putParcel(unit, parcel, gone);
            }
            return after;
        });
}

} // namespace purser::desk
