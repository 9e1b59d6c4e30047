#include "desk/bench_work.h"

#include "base/json.h"
#include "catalog/catalog_table.h"
#include "catalog/stock_table.h"
#include "desk/lists.h"
#include "orders/order_table.h"
#include "packing/carton_choice.h"
#include "picking/wave_table.h"
#include "shipping/parcel_table.h"

namespace purser::desk {

namespace {

using orders::Order;
using orders::OrderId;
using orders::Stage;
using packing::BenchLine;
using packing::Carton;

constexpr int kMostWaiting = 500;

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

base::Result<> addLines(store::Connection &connection, const Order &order, BenchJob &job)
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

base::Result<BenchJob> jobOf(Core &core, const Order &order)
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
        {addLines(reader, order, job), addWords(reader, order, job), addLabels(reader, order, job)})
        if (!added)
            return tl::unexpected(added.error());
    if (*shop) {
        job.shop = (*shop)->name;
        addBoxes(reader, **shop, job);
    }
    return job;
}

/// Why an order cannot be opened at a bench; nullopt when it can.
std::optional<base::Refusal> whyNot(const Order &order)
{
    const auto refused = [&order](const char *code) {
        return base::Refusal {QLatin1String(code), {order.number}};
    };
    if (order.stage == Stage::Cancelled)
        return refused("bench.order-cancelled");
    if (!order.holdCode.isEmpty())
        return refused("bench.on-hold");
    if (order.stage < Stage::Packing)
        return refused("bench.not-picked");
    if (order.stage > Stage::Labelled)
        return refused("bench.gone");
    return std::nullopt;
}

/// The most urgent order at the bench that still needs a piece of the product.
base::Result<std::optional<OrderId>> needing(Core &core, const QString &sku)
{
    const auto ids = idsIn(core, {.tab = orders::Tab::Packing}, kMostWaiting);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const OrderId id : *ids) {
        const auto order = orders::findOrder(core.reader(), id);
        const auto kept = catalog::reservationsOf(core.reader(), id);
        if (!order || !kept)
            return tl::unexpected(!order ? order.error() : kept.error());
        const auto isMissing = [&](const catalog::Reservation &one) {
            const auto line = std::ranges::find((*order)->lines, one.line, &orders::OrderLine::id);
            return one.sku == sku && line != (*order)->lines.end() && line->verified < line->open();
        };
        if (*order && std::ranges::any_of(*kept, isMissing))
            return std::optional(id);
    }
    return std::optional<OrderId> {};
}

/// The order that a code means: its number; of a number that several shops use, the one at the bench.
base::Result<std::optional<Order>> meant(Core &core, const QString &code)
{
    const auto named = ordersNamed(core, code, std::nullopt);
    if (!named)
        return tl::unexpected(named.error());
    std::optional<Order> best;
    for (const OrderId id : *named) {
        auto order = orders::findOrder(core.reader(), id);
        if (!order)
            return order;
        if (*order && (!best || (whyNot(*best) && !whyNot(**order))))
            best = std::move(*order);
    }
    if (best)
        return best;
    const auto barcode = catalog::findBarcode(core.reader(), code);
    const auto product = catalog::findProduct(core.reader(), code);
    if (!barcode || !product)
        return tl::unexpected(!barcode ? barcode.error() : product.error());
    if (!*barcode && !*product)
        return std::optional<Order> {};
    const auto id = needing(core, *barcode ? (*barcode)->sku : code);
    if (!id)
        return tl::unexpected(id.error());
    return *id ? orders::findOrder(core.reader(), **id) : std::optional<Order> {};
}

} // namespace

tl::expected<BenchJob, base::Refusal> openAtBench(Core &core, const QString &code)
{
    const auto order = meant(core, code);
    if (!order)
        return base::refuse(order.error().code);
    if (!*order)
        return base::refuse(QStringLiteral("bench.no-such-order"), {code});
    if (auto reason = whyNot(**order))
        return tl::unexpected(*std::move(reason));
    auto job = jobOf(core, **order);
    if (!job)
        return base::refuse(job.error().code);
    return std::move(*job);
}

std::optional<packing::KnownCode> knownCode(Core &core, const QString &code)
{
    auto &reader = core.reader();
    const auto barcode = catalog::findBarcode(reader, code);
    const auto product = catalog::findProduct(reader, barcode && *barcode ? (*barcode)->sku : code);
    if (product && *product) {
        packing::KnownCode known {.title = (*product)->title, .variant = (*product)->variant};
        const auto levels = catalog::levelsOf(reader, {(*product)->sku});
        for (const catalog::StockLevel &level : levels.value_or(std::vector<catalog::StockLevel> {}))
            if (known.bin.isEmpty())
                known.bin = catalog::binOf(reader, level.sku, level.warehouse).value_or(QString());
        return known;
    }
    const auto named = ordersNamed(core, code, std::nullopt);
    if (!named || named->empty())
        return std::nullopt;
    return packing::KnownCode {.isOrder = true, .title = code};
}

QString interceptionOf(Core &core, const packing::BenchOrder &work)
{
    const auto order = orders::findOrder(core.reader(), OrderId(work.orderId));
    if (!order || !*order)
        return {};
    if ((*order)->stage == Stage::Cancelled)
        return QStringLiteral("cancelled");
    if (!(*order)->holdCode.isEmpty())
        return QStringLiteral("held");
    if ((*order)->stage < Stage::Packing || (*order)->stage > Stage::Labelled)
        return QStringLiteral("gone");
    BenchJob now;
    if (!addLines(core.reader(), **order, now))
        return {};
    const auto isSame = [](const BenchLine &left, const BenchLine &right) {
        return left.lineId == right.lineId && left.sku == right.sku && left.quantity == right.quantity;
    };
    return std::ranges::equal(work.lines, now.order.lines, isSame) ? QString() : QStringLiteral("changed");
}

int completedPieces(const BenchJob &job, const packing::BenchWork &work, orders::LineId line)
{
    const auto ordered = job.ordered.find(line);
    if (ordered == job.ordered.end())
        return 0;
    int pieces = ordered->second;
    for (std::size_t at = 0; at < work.order.lines.size(); ++at)
        if (const BenchLine &one = work.order.lines[at]; one.lineId == line.value())
            pieces = std::min(pieces, packing::verifiedCount(work, at) * ordered->second / one.quantity);
    return pieces;
}

} // namespace purser::desk
