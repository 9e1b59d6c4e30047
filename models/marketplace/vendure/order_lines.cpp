#include "marketplace/vendure/order_lines.h"

#include "marketplace/remote_sums.h"
#include "marketplace/vendure/catalogue_format.h"

#include <QJsonArray>

#include <cmath>

namespace purser::marketplace::vendure {

namespace {

/// A line and what its dropped pieces were worth by Vendure's price of one.
struct Sold
{
    RemoteLine line {};
    std::int64_t dropped = 0;
    std::int64_t rateMilli = 0; ///< 19.5 % = 19500
};

Sold soldOf(const QJsonObject &json, int shipped, FieldReader &reader)
{
    Sold sold;
    RemoteLine &line = sold.line;
    const auto variant = json.value(u"productVariant").toObject();
    const int now = reader.count(json, u"quantity");
    line.id = reader.word(json, u"id");
    line.quantity = std::max(now, reader.count(json, u"orderPlacedQuantity"));
    line.fulfilled = std::min(shipped, line.quantity);
    const int dropped = line.quantity - now;
    line.cancelled = std::min(dropped, line.quantity - line.fulfilled);
    line.returned = dropped - line.cancelled;
    line.unitMinor = reader.whole(json, u"unitPriceWithTax");
    line.totalMinor = reader.whole(json, u"proratedLinePriceWithTax");
    line.taxMinor = line.totalMinor - reader.whole(json, u"proratedLinePrice");
    line.listing = reader.word(variant, u"id");
    line.sku = reader.text(variant, u"sku");
    line.title = titleOf(variant);
    line.variant = optionsOf(variant);
    sold.dropped = reader.whole(json, u"proratedUnitPriceWithTax") * dropped;
    sold.rateMilli = std::llround(json.value(u"taxRate").toDouble() * 1000);
    return sold;
}

/// Vendure lists the lines in any order.
std::vector<QJsonObject> inOrderOfMaking(const QJsonArray &lines)
{
    std::vector<QJsonObject> sorted;
    for (const auto &line : lines)
        sorted.push_back(line.toObject());
    std::ranges::stable_sort(sorted, {}, [](const QJsonObject &line) {
        const QString id = line.value(u"id").toString();
        return std::tuple(line.value(u"createdAt").toString(), id.size(), id);
    });
    return sorted;
}

std::vector<Sold> soldIn(const QJsonObject &order, FieldReader &reader)
{
    const auto shipped = shippedPieces(order);
    std::vector<Sold> lines;
    for (const QJsonObject &line : inOrderOfMaking(order.value(u"lines").toArray())) {
        reader.enter(QStringLiteral("lines[%1].").arg(lines.size()));
        const auto found = shipped.find(line.value(u"id").toString());
        lines.push_back(soldOf(line, found == shipped.end() ? 0 : found->second, reader));
    }
    reader.enter({});
    return lines;
}

/// Rounding per piece and line may differ from the order's own sum by less than a minor unit a line.
void shareRounding(std::vector<Sold> &lines, std::int64_t goodsMinor)
{
    std::vector<std::int64_t> totals;
    for (const Sold &sold : lines)
        totals.push_back(sold.line.totalMinor);
    totals = summingUp(std::move(totals), goodsMinor);
    for (std::size_t at = 0; at < lines.size(); ++at)
        lines[at].line.totalMinor = totals[at];
}

/// The tax inside a price of @p withTax.
std::int64_t taxIn(std::int64_t withTax, std::int64_t rateMilli)
{
    return base::divideRoundHalfUp(withTax * rateMilli, 100'000 + rateMilli);
}

} // namespace

std::map<QString, int> shippedPieces(const QJsonObject &order)
{
    std::map<QString, int> pieces;
    for (const auto &value : order.value(u"fulfillments").toArray()) {
        const auto fulfilment = value.toObject();
        const QString state = fulfilment.value(u"state").toString();
        if (state != u"Shipped" && state != u"Delivered")
            continue;
        for (const auto &line : fulfilment.value(u"lines").toArray())
            pieces[line.toObject().value(u"orderLineId").toString()] +=
                line.toObject().value(u"quantity").toInt();
    }
    return pieces;
}

Lines readLines(const QJsonObject &order, std::int64_t goodsMinor, std::optional<std::int64_t> beyondMinor,
    FieldReader &reader)
{
    auto sold = soldIn(order, reader);
    shareRounding(sold, goodsMinor);
    std::vector<std::int64_t> worth;
    Lines result;
    for (const Sold &one : sold) {
        worth.push_back(std::max<std::int64_t>(one.dropped, 0));
        result.droppedMinor += worth.back();
    }
    if (beyondMinor)
        result.droppedMinor = std::min(result.droppedMinor, *beyondMinor);
    const auto shares = base::allocate(result.droppedMinor, worth);
    for (std::size_t at = 0; at < sold.size(); ++at) {
        RemoteLine &line = sold[at].line;
        const std::int64_t tax = taxIn(shares[at], sold[at].rateMilli);
        line.totalMinor += shares[at];
        line.taxMinor += tax;
        line.discountMinor = line.unitMinor * line.quantity - line.totalMinor;
        result.droppedTaxMinor += tax;
        result.lines.push_back(std::move(line));
    }
    return result;
}

} // namespace purser::marketplace::vendure
