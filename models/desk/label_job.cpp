#include "desk/label_job.h"

#include "catalog/catalog_table.h"
#include "catalog/stock_table.h"
#include "desk/shop_facts.h"
#include "intake/chinese_correction.h"
#include "orders/merge_table.h"
#include "orders/order_table.h"
#include "shipping/parcel_table.h"

#include <algorithm>

namespace purser::desk {

namespace {

using base::Error;
using orders::Order;
using orders::OrderId;
using orders::ParcelStage;
using orders::Pieces;
using shipping::Parcel;

constexpr int kBoxGrams = 120;

/// What is packed, from the catalogue: weight and the smallest upright box around it.
struct Packed
{
    int grams = kBoxGrams;
    std::array<int, 3> sizeMm {200, 150, 50};
};

/// Of what is kept for a line, the part that goes into the parcel.
int packedOf(const catalog::Reservation &kept, const Order &order, const Pieces &pieces)
{
    const auto line = std::ranges::find(order.lines, kept.line, &orders::OrderLine::id);
    const auto packed = std::ranges::find(pieces, kept.line, &orders::LinePieces::line);
    if (line == order.lines.end() || packed == pieces.end() || line->open() <= 0)
        return 0;
    return kept.quantity * packed->quantity / line->open();
}

base::Result<> pack(store::Connection &connection, const Order &order, const Pieces &pieces, Packed &packed)
{
    const auto kept = catalog::reservationsOf(connection, order.id);
    if (!kept)
        return tl::unexpected(kept.error());
    for (const catalog::Reservation &one : *kept) {
        const auto product = catalog::findProduct(connection, one.sku);
        if (!product)
            return tl::unexpected(product.error());
        const int quantity = packedOf(one, order, pieces);
        if (!*product || quantity == 0)
            continue;
        packed.grams += (*product)->weightGrams * quantity;
        packed.sizeMm[0] = std::max(packed.sizeMm[0], (*product)->lengthMm);
        packed.sizeMm[1] = std::max(packed.sizeMm[1], (*product)->widthMm);
        packed.sizeMm[2] += (*product)->heightMm * quantity;
    }
    return {};
}

/// Everyone that leaves in this parcel and has not left or been cancelled, the leader first.
base::Result<std::vector<Order>> travellersOf(store::Connection &connection, const Order &order)
{
    const auto group = orders::mergedWith(connection, order.id);
    if (!group)
        return tl::unexpected(group.error());
    if (group->empty())
        return std::vector {order};
    std::vector<Order> travellers;
    for (const orders::MergedOrder &one : *group) {
        auto other = orders::findOrder(connection, one.order);
        if (!other || !*other)
            return base::fail(Error::Kind::RetryLater, QStringLiteral("order.not-found"));
        if ((*other)->stage < orders::Stage::Shipped || one.order == order.id)
            travellers.push_back(std::move(**other));
    }
    return travellers;
}

bool mayLabel(const std::vector<Order> &travellers, OrderId asked, BulkItem &item)
{
    const auto refuse = [&item](const QString &code, const QStringList &arguments) {
        item.code = code;
        item.arguments = arguments;
        return false;
    };
    const auto own = std::ranges::find(travellers, asked, &Order::id);
    if (const auto allowed = orders::labelled(*own, {}); !allowed)
        return refuse(allowed.error().code, allowed.error().arguments);
    for (const Order &other : travellers)
        if (!orders::labelled(other, {}))
            return refuse(QStringLiteral("merge.waits-for"), {other.number});
    return true;
}

/// The parcel that is next: one whose label was asked for, a planned part, or all that is in no parcel yet.
void chooseParcel(LabelJob &job, const std::vector<Parcel> &known)
{
    std::vector<Pieces> bought;
    std::vector<Parcel> parts;
    for (const Parcel &parcel : known) {
        if (parcel.stage == ParcelStage::Labelled) {
            bought.push_back(piecesOf(parcel));
            job.parcel.carrier = parcel.carrier;
        } else if (parcel.stage == ParcelStage::Planned) {
            parts.push_back(parcel);
        }
    }
    std::ranges::stable_partition(parts, [](const Parcel &part) { return !isOpenPart(part); });
    const Pieces open = orders::uncovered(orders::openPieces(job.order), bought);
    for (const Parcel &part : parts) {
        const auto fit = orders::fitted({piecesOf(part)}, open);
        if (job.pieces.empty() && !isOpenPart(part)) {
            job.parcel = part;
            job.pieces = piecesOf(part);
            job.isPlanned = true;
        } else if (job.pieces.empty() && !fit.empty()) {
            job.parcel = part;
            job.pieces = fit.front();
        } else if (fit.empty()) {
            job.stale.push_back(part);
        }
    }
    if (job.pieces.empty() && !open.empty()) {
        job.pieces = open;
        job.parcel = {};
        job.parcel.order = job.order.id;
        job.parcel.shop = job.order.shop;
        job.parcel.position = static_cast<int>(known.size()) + 1;
    }
    job.isLast = orders::uncovered(open, {job.pieces}).empty();
}

/// The parcel's share of what the order collects, and all that its companions collect.
std::int64_t collectedOf(const LabelJob &job, const std::vector<Parcel> &known)
{
    std::vector<Parcel> parcels = liveParcels(known);
    std::erase_if(parcels, [&job](const Parcel &one) {
        return one.id == job.parcel.id || std::ranges::find(job.stale, one) != job.stale.end();
    });
    Parcel own = job.parcel;
    own.lines.clear();
    for (const orders::LinePieces &one : job.pieces)
        own.lines.push_back({one.line, one.quantity});
    parcels.push_back(own);
    std::int64_t collected = collectedWith(job.order, parcels, own);
    for (const Order &other : job.companions)
        collected += other.codMinor;
    return collected;
}

base::Result<> weigh(store::Connection &connection, LabelJob &job, const PackedParcel &scale)
{
    Packed packed;
    if (auto done = pack(connection, job.order, job.pieces, packed); !done)
        return done;
    for (const Order &other : job.companions)
        if (auto done = pack(connection, other, orders::openPieces(other), packed); !done)
            return done;
    constexpr int kHighestMm = 600;
    job.sizeMm = packed.sizeMm;
    job.sizeMm[2] = std::min(job.sizeMm[2], kHighestMm);
    // A scale shows one parcel; which of a split order's it was, the bench does not say.
    job.grams = scale.grams > 0 && !job.isSplit ? scale.grams : packed.grams;
    return {};
}

} // namespace

shipping::ParcelRequest LabelJob::request() const
{
    shipping::ParcelRequest request;
    request.reference = parcel.purchaseKey;
    request.service = parcel.service;
    request.weightGrams = grams;
    request.sizeMm = sizeMm;
    request.fromCountry = senderCountry(shop);
    request.to = intake::withWholeDivisions(personal.recipient);
    request.codMinor = order.codMinor;
    return request;
}

base::Result<std::optional<LabelJob>> labelJobOf(
    Core &core, OrderId id, const PackedParcel &packed, BulkItem &item)
{
    auto &reader = core.reader();
    const auto asked = orders::findOrder(reader, id);
    if (!asked || !*asked)
        return base::fail(Error::Kind::RetryLater, QStringLiteral("order.not-found"));
    item.number = (*asked)->number;
    auto travellers = travellersOf(reader, **asked);
    if (!travellers)
        return tl::unexpected(travellers.error());
    if (!mayLabel(*travellers, id, item))
        return std::optional<LabelJob> {};
    LabelJob job;
    job.order = travellers->front();
    job.companions.assign(travellers->begin() + 1, travellers->end());
    const auto shop = orders::findShop(reader, job.order.shop);
    auto personal = openPersonal(reader, core.readerKeys(), job.order);
    const auto known = shipping::parcelsOf(reader, job.order.id);
    if (!shop || !*shop || !personal || !known)
        return base::fail(Error::Kind::RetryLater, QStringLiteral("order.not-readable"));
    const auto carrier = core.carrierOf(**shop);
    if (!carrier)
        return tl::unexpected(carrier.error());
    job.shop = **shop;
    job.personal = std::move(*personal);
    job.carrier = *carrier;
    job.parcels = static_cast<int>(known->size());
    job.isSplit = liveParcels(*known).size() > 1;
    chooseParcel(job, *known);
    if (auto weighed = weigh(reader, job, packed); !weighed)
        return tl::unexpected(weighed.error());
    job.order.codMinor = collectedOf(job, *known);
    return std::optional(std::move(job));
}

} // namespace purser::desk
