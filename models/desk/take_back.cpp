#include "desk/take_back.h"

#include "catalog/catalog_table.h"
#include "catalog/reserve.h"
#include "catalog/stock_table.h"
#include "shipping/parcel_table.h"
#include "shipping/tracking_table.h"

namespace purser::desk {

namespace {

using catalog::Need;
using catalog::Reservation;

/// The lines of @p order as if only what lay in @p parcel were wanted.
std::vector<orders::OrderLine> linesIn(const orders::Order &order, const shipping::Parcel &parcel)
{
    std::vector<orders::OrderLine> lines;
    for (const shipping::ParcelLine &packed : parcel.lines) {
        const auto sold = std::ranges::find(order.lines, packed.line, &orders::OrderLine::id);
        if (sold == order.lines.end())
            continue;
        orders::OrderLine line = *sold;
        line.quantity = packed.quantity;
        line.cancelled = 0;
        line.shipped = 0;
        lines.push_back(line);
    }
    return lines;
}

base::Result<std::vector<Need>> needsOf(
    Writing &writing, const orders::Order &order, const std::vector<orders::OrderLine> &lines)
{
    std::vector<catalog::ListingPart> parts;
    for (const orders::OrderLine &line : lines) {
        auto some = catalog::partsOf(writing.connection, order.shop, line.listing);
        if (!some)
            return tl::unexpected(some.error());
        for (const auto &part : *some)
            if (std::ranges::find(parts, part) == parts.end())
                parts.push_back(part);
    }
    return catalog::needsOf(lines, parts);
}

/// Puts what had left back on its shelf and keeps it for the order again.
base::Result<> restoreStock(Writing &writing, store::Unit &unit, const orders::Order &order,
    const std::vector<orders::OrderLine> &lines)
{
    const auto needs = needsOf(writing, order, lines);
    auto left = catalog::shippedStock(writing.connection, order.id);
    if (!needs || !left)
        return tl::unexpected(!needs ? needs.error() : left.error());
    for (const Need &need : *needs) {
        int open = need.quantity;
        for (Reservation &from : *left) {
            const int back = from.sku == need.sku ? std::min(open, from.quantity) : 0;
            if (back == 0)
                continue;
            catalog::moveStock(unit, writing.newId(), from.sku, from.warehouse, catalog::StockMove::Ship,
                back, order.id, writing.at());
            catalog::putReservation(
                unit, {writing.newId(), order.id, need.line, from.sku, from.warehouse, back});
            from.quantity -= back;
            open -= back;
        }
    }
    return {};
}

} // namespace

base::Result<> takeBackHandover(
    Writing &writing, store::Unit &unit, orders::Order &after, const QString &tracking)
{
    const auto parcels = shipping::parcelsOf(writing.connection, after.id);
    if (!parcels)
        return tl::unexpected(parcels.error());
    const auto former = shipping::formerNumbers(writing.connection, after.id);
    if (!former)
        return tl::unexpected(former.error());
    const auto handed = std::ranges::find_if(*parcels, [&](const auto &parcel) {
        return shipping::wears(parcel, tracking, *former) && parcel.fulfilment.isEmpty();
    });
    const auto to =
        handed == parcels->end() ? std::nullopt : orders::next(handed->stage, orders::ParcelEvent::TakeBack);
    if (!to)
        return {};
    shipping::Parcel parcel = *handed;
    // A parcel that went without a label of ours leaves nothing behind.
    parcel.stage = parcel.remoteLabel.isEmpty() ? orders::ParcelStage::Voided : *to;
    parcel.handedAt = 0;
    shipping::putParcel(unit, *handed, parcel);
    if (auto restored = restoreStock(writing, unit, after, linesIn(after, parcel)); !restored)
        return restored;
    for (const shipping::ParcelLine &packed : parcel.lines)
        for (orders::OrderLine &line : after.lines)
            if (line.id == packed.line)
                line.shipped -= packed.quantity;
    if (const auto stage = orders::next(after.stage, orders::StageEvent::TakeBack))
        after.stage = *stage;
    after.isReserved = true;
    return {};
}

} // namespace purser::desk
