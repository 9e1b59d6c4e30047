#include "desk/bench_job.h"

#include "base/json.h"
#include "catalog/catalog_table.h"
#include "catalog/stock_table.h"
#include "orders/shop.h"
#include "packing/carton_choice.h"
#include "picking/wave_table.h"
#include "shipping/parcel_table.h"

namespace purser::desk {

namespace {

using orders::Order;
using orders::Stage;
using packing::BenchLine;
using packing::Carton;

/// Enough for the dozen pieces of an order, within the time of a breath.
constexpr packing::CartonEffort kQuickEffort {.cornerTries = 200, .blocks = 600, .nodes = 6'000};

/// Boxes of the trade, for a shop that has not named its own: inner sides, weight when empty, most content.
std::vector<Carton> tradeCartons()
{
    return {{QStringLiteral("S1"), {200, 150, 60}, 3'000, 60},
        {QStringLiteral("S2"), {300, 200, 100}, 8'000, 120},
        {QStringLiteral("S3"), {400, 300, 140}, 12'000, 210},
        {QStringLiteral("S4"), {400, 300, 300}, 20'000, 320},
        {QStringLiteral("S5"), {600, 400, 400}, 30'000, 620}};
}

/// The shop's own boxes: settings "boxes": [{id, inner_mm: [l, w, h], tare_g, max_g}].
std::vector<Carton> cartonsOf(const orders::Shop &shop)
{
    std::vector<Carton> cartons;
    const auto settings = QJsonDocument::fromJson(shop.settings.toUtf8()).object();
    for (const auto &value : settings.value(u"boxes").toArray()) {
        const QJsonObject box = value.toObject();
        const QJsonArray sides = box.value(u"inner_mm").toArray();
        cartons.push_back(
            {box.value(u"id").toString(), {sides.at(0).toInt(), sides.at(1).toInt(), sides.at(2).toInt()},
                box.value(u"max_g").toInt(), box.value(u"tare_g").toInt()});
    }
    return cartons.empty() ? tradeCartons() : cartons;
}

base::Result<BenchLine> benchLine(store::Connection &connection, orders::LineId line,
    const catalog::Reservation &kept, const QString &title)
{
    const auto product = catalog::findProduct(connection, kept.sku);
    const auto barcodes = catalog::barcodesOf(connection, kept.sku);
    const auto bin = catalog::binOf(connection, kept.sku, kept.warehouse);
    if (!product || !barcodes || !bin)
        return tl::unexpected(!product ? product.error() : !barcodes ? barcodes.error() : bin.error());
    BenchLine made {.lineId = line.value(), .sku = kept.sku, .title = title, .variant = {}};
    made.quantity = kept.quantity;
    made.bin = *bin;
    for (const catalog::ProductBarcode &barcode : *barcodes)
        made.barcodes.push_back({barcode.code, barcode.factor});
    made.barcodes.push_back({kept.sku, 1});
    if (!*product)
        return made;
    made.title = (*product)->title;
    made.variant = (*product)->variant;
    made.weightGrams = (*product)->weightGrams;
    made.isFragile = (*product)->isFragile;
    made.hasShelfLife = (*product)->hasShelfLife;
    made.needsInspection = (*product)->needsInspection;
    return made;
}

/// What is kept for a line, one entry a product; a line for which nothing is kept is packed by its own
/// number.
std::vector<catalog::Reservation> needsOf(
    const orders::OrderLine &line, const std::vector<catalog::Reservation> &kept)
{
    std::vector<catalog::Reservation> needs;
    for (const catalog::Reservation &one : kept) {
        if (one.line != line.id)
            continue;
        const auto same = std::ranges::find(needs, one.sku, &catalog::Reservation::sku);
        if (same == needs.end())
            needs.push_back(one);
        else
            same->quantity += one.quantity;
    }
    if (needs.empty())
        needs.push_back({.order = line.order, .line = line.id, .sku = line.sku, .quantity = line.open()});
    return needs;
}

} // namespace

base::Result<> addBenchLines(store::Connection &connection, const Order &order, BenchJob &job)
{
    const auto kept = catalog::reservationsOf(connection, order.id);
    if (!kept)
        return tl::unexpected(kept.error());
    for (const orders::OrderLine &line : order.lines) {
        if (line.open() == 0)
            continue;
        job.ordered[line.id] = line.open();
        for (const catalog::Reservation &need : needsOf(line, *kept)) {
            auto made = benchLine(connection, line.id, need, line.title);
            if (!made)
                return tl::unexpected(made.error());
            if (line.verified > 0)
                job.verified.push_back({.line = job.order.lines.size(),
                    .quantity = need.quantity * std::min(line.verified, line.open()) / line.open()});
            job.order.lines.push_back(std::move(*made));
        }
    }
    return {};
}

namespace {

/// Which box, and how the pieces lie in it. A product without sizes leaves the choice to the packer.
void addBoxes(store::Connection &connection, const orders::Shop &shop, BenchJob &job)
{
    job.cartons = cartonsOf(shop);
    for (const Carton &carton : job.cartons)
        job.order.boxes.push_back({carton.id, carton.tareGrams});
    std::vector<packing::CartonItem> items;
    for (const BenchLine &line : job.order.lines) {
        const auto product = catalog::findProduct(connection, line.sku);
        if (!product || !*product)
            return;
        items.push_back({.sku = line.sku,
            .size = {(*product)->lengthMm, (*product)->widthMm, (*product)->heightMm},
            .grams = (*product)->weightGrams,
            .quantity = line.quantity,
            .isFragile = (*product)->isFragile});
    }
    const auto plan = packing::chooseCartons(job.cartons, items, kQuickEffort);
    if (!plan || plan->parcels.size() != 1)
        return;
    job.layout = plan->parcels.front();
    job.order.suggestedBox = job.layout->carton.id;
}

base::Result<> addWords(store::Connection &connection, const Order &order, BenchJob &job)
{
    if (order.wave.isNull())
        return {};
    const auto wave = picking::findWave(connection, order.wave);
    if (!wave)
        return tl::unexpected(wave.error());
    if (!*wave)
        return {};
    const auto stop = std::ranges::find((*wave)->stops, order.id, &picking::WaveStop::order);
    if (stop != (*wave)->stops.end())
        job.tote = QStringLiteral("%1 · T%2").arg((*wave)->title).arg(stop->tote);
    return {};
}

base::Result<> addLabels(store::Connection &connection, const Order &order, BenchJob &job)
{
    if (order.stage != Stage::Labelled)
        return {};
    const auto parcels = shipping::parcelsOf(connection, order.id);
    if (!parcels)
        return tl::unexpected(parcels.error());
    for (const shipping::Parcel &parcel : *parcels)
        if (parcel.stage == orders::ParcelStage::Labelled)
            job.labels << parcel.tracking;
    return {};
}

} // namespace

base::Result<BenchJob> benchJob(Core &core, const Order &order)
{
    auto &reader = core.reader();
    const auto shop = orders::findShop(reader, order.shop);
    if (!shop)
        return tl::unexpected(shop.error());
    BenchJob job;
    job.order.orderId = order.id.value();
    job.order.number = order.number;
    job.shipBy = order.shipBy;
    job.isGift = order.isGift;
    for (auto &&added :
        {addBenchLines(reader, order, job), addWords(reader, order, job), addLabels(reader, order, job)})
        if (!added)
            return tl::unexpected(added.error());
    if (*shop) {
        job.shop = (*shop)->name;
        addBoxes(reader, **shop, job);
    }
    return job;
}

} // namespace purser::desk
