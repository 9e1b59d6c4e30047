#include "desk/bench_work.h"

#include "catalog/catalog_table.h"
#include "catalog/stock_table.h"
#include "desk/bench_job.h"
#include "desk/lists.h"
#include "orders/order_table.h"

namespace purser::desk {

namespace {

using orders::Order;
using orders::OrderId;
using orders::Stage;
using packing::BenchLine;

constexpr int kMostWaiting = 500;

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

/// The order with this number; of a number that several shops use, the one at the bench.
base::Result<std::optional<Order>> numbered(Core &core, const QString &code)
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
    return best;
}

/// The order that a code means: its number, or that of a piece it needs.
base::Result<std::optional<Order>> meant(Core &core, const QString &code)
{
    auto order = numbered(core, code);
    if (!order || *order)
        return order;
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
    auto job = benchJob(core, **order);
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
    if ((*order)->problemCode == orders::kOldLabel)
        return QStringLiteral("changed");
    BenchJob now;
    if (!addBenchLines(core.reader(), **order, now))
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
