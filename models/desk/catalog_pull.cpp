#include "desk/catalog_pull.h"

#include "catalog/catalog_table.h"
#include "catalog/stock_table.h"

namespace purser::desk {

namespace {

/// Free pieces under which the supplier is asked, until the merchant sets a level of his own.
constexpr int kWarningLevel = 5;

base::Result<> takePart(
    Writing &writing, store::Unit &unit, const marketplace::RemotePart &part, const QString &supplier)
{
    const catalog::Product product {part.sku, part.title, part.variant, part.category, part.weightGrams,
        part.lengthMm, part.widthMm, part.heightMm, part.isFragile, part.hasShelfLife, false, kWarningLevel,
        supplier};
    if (auto done = catalog::putProduct(writing.connection, unit, product); !done)
        return done;
    for (const auto &[code, factor] : part.barcodes)
        if (auto done = catalog::putBarcode(writing.connection, unit, {code, part.sku, factor}); !done)
            return done;
    for (const auto &[warehouse, bin] : part.bins)
        if (auto done = catalog::putBin(writing.connection, unit, {part.sku, warehouse, bin}); !done)
            return done;
    return {};
}

base::Result<> apply(Core &core, Writing &writing, store::Unit unit)
{
    if (unit.edits.empty())
        return {};
    unit.actor = core.actor();
    unit.at = writing.at();
    unit.canUndo = false;
    const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
    if (!seq)
        return tl::unexpected(seq.error());
    return {};
}

} // namespace

base::Result<> takeListings(
    Core &core, Writing &writing, const orders::Shop &shop, const marketplace::ListingPage &page)
{
    for (const auto &listing : page.listings) {
        store::Unit unit {.action = QStringLiteral("catalog.receive")};
        for (const auto &part : listing.parts) {
            if (auto done = takePart(writing, unit, part, shop.kind); !done)
                return done;
            if (auto done = catalog::putPart(
                    writing.connection, unit, {shop.id, listing.listing, part.sku, part.quantity});
                !done)
                return done;
        }
        // One entry a listing: the next one reads what this one wrote.
        if (auto done = apply(core, writing, std::move(unit)); !done)
            return done;
    }
    return {};
}

base::Result<> takeStock(Core &core, Writing &writing, const marketplace::StockPage &page)
{
    store::Unit unit {.action = QStringLiteral("stock.first-count")};
    for (const auto &level : page.levels) {
        const auto known = catalog::levelsOf(writing.connection, {level.sku});
        if (!known)
            return tl::unexpected(known.error());
        const bool isCounted =
            std::ranges::find(*known, level.warehouse, &catalog::StockLevel::warehouse) != known->end();
        if (!isCounted)
            catalog::moveStock(unit, writing.newId(), level.sku, level.warehouse, catalog::StockMove::Count,
                level.onHand, {}, writing.at());
    }
    return apply(core, writing, std::move(unit));
}

} // namespace purser::desk
