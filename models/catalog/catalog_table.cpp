#include "catalog/catalog_table.h"

#include "store/row_reader.h"

namespace purser::catalog {

namespace {

using store::Row;
using store::Statement;

const store::TableSpec kProducts {"product", 1,
    {"sku", "title", "variant", "category", "weight_grams", "length_mm", "width_mm", "height_mm",
        "is_fragile", "has_shelf_life", "needs_inspection", "warning_level", "supplier"},
    {"product.insert", R"sql(
        insert into product (sku, title, variant, category, weight_grams, length_mm, width_mm,
        height_mm, is_fragile, has_shelf_life, needs_inspection, warning_level, supplier)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"},
    {"product.update", R"sql(
        update product set title = ?, variant = ?, category = ?, weight_grams = ?, length_mm = ?,
        width_mm = ?, height_mm = ?, is_fragile = ?, has_shelf_life = ?, needs_inspection = ?,
        warning_level = ?, supplier = ?
        where sku = ?)sql"},
    {"product.remove", "delete from product where sku = ?"}, {"product.select", R"sql(
        select sku, title, variant, category, weight_grams, length_mm, width_mm, height_mm,
        is_fragile, has_shelf_life, needs_inspection, warning_level, supplier
        from product where sku = ?)sql"}};

const store::TableSpec kBarcodes {"product_barcode", 1, {"code", "sku", "factor"},
    {"product_barcode.insert", R"sql(
        insert into product_barcode (code, sku, factor)
        values (?, ?, ?))sql"},
    {"product_barcode.update", R"sql(
        update product_barcode set sku = ?, factor = ?
        where code = ?)sql"},
    {"product_barcode.remove", "delete from product_barcode where code = ?"},
    {"product_barcode.select", R"sql(
        select code, sku, factor
        from product_barcode where code = ?)sql"}};

const store::TableSpec kParts {"listing_part", 3, {"shop_id", "listing", "sku", "quantity"},
    {"listing_part.insert", R"sql(
        insert into listing_part (shop_id, listing, sku, quantity)
        values (?, ?, ?, ?))sql"},
    {"listing_part.update", R"sql(
        update listing_part set quantity = ?
        where shop_id = ? and listing = ? and sku = ?)sql"},
    {"listing_part.remove", "delete from listing_part where shop_id = ? and listing = ? and sku = ?"},
    {"listing_part.select", R"sql(
        select shop_id, listing, sku, quantity
        from listing_part where shop_id = ? and listing = ? and sku = ?)sql"}};

const store::TableSpec kBins {"product_bin", 2, {"sku", "warehouse", "bin"}, {"product_bin.insert", R"sql(
        insert into product_bin (sku, warehouse, bin)
        values (?, ?, ?))sql"},
    {"product_bin.update", R"sql(
        update product_bin set bin = ?
        where sku = ? and warehouse = ?)sql"},
    {"product_bin.remove", "delete from product_bin where sku = ? and warehouse = ?"},
    {"product_bin.select", R"sql(
        select sku, warehouse, bin
        from product_bin where sku = ? and warehouse = ?)sql"}};

constexpr Statement kSelectBarcodes {
    "barcode.of_sku", "select code, sku, factor from product_barcode where sku = ? order by code"};
constexpr Statement kSelectParts {"listing_part.of_listing", R"sql(
    select shop_id, listing, sku, quantity from listing_part where shop_id = ? and listing = ? order by sku)sql"};
constexpr Statement kSelectBin {
    "product_bin.of_sku", "select bin from product_bin where sku = ? and warehouse = ?"};

/// An edit from what the table holds now to @p after, or none.
base::Result<> put(
    store::Connection &connection, store::Unit &unit, const store::TableSpec &table, const Row &after)
{
    auto before = connection.row(table.select, after.first(table.keyColumns));
    if (!before)
        return tl::unexpected(before.error());
    if (*before != after)
        unit.edits.push_back({&table, *before, after});
    return {};
}

Product readProduct(store::RowReader &row)
{
    Product product;
    product.sku = row.text();
    product.title = row.text();
    product.variant = row.text();
    product.category = row.text();
    product.weightGrams = row.small();
    product.lengthMm = row.small();
    product.widthMm = row.small();
    product.heightMm = row.small();
    product.isFragile = row.truth();
    product.hasShelfLife = row.truth();
    product.needsInspection = row.truth();
    product.warningLevel = row.small();
    product.supplier = row.text();
    return product;
}

ProductBarcode readBarcode(store::RowReader &row)
{
    ProductBarcode barcode;
    barcode.code = row.text();
    barcode.sku = row.text();
    barcode.factor = row.small();
    return barcode;
}

} // namespace

void registerCatalogTables(store::Registry &registry)
{
    for (const store::TableSpec *table : {&kProducts, &kBarcodes, &kParts, &kBins})
        registry.add(*table);
}

base::Result<std::optional<Product>> findProduct(store::Connection &connection, const QString &sku)
{
    return store::collectOne(connection, kProducts.select, {sku}, readProduct);
}

base::Result<std::vector<ProductBarcode>> barcodesOf(store::Connection &connection, const QString &sku)
{
    return store::collect(connection, kSelectBarcodes, {sku}, readBarcode);
}

base::Result<std::optional<ProductBarcode>> findBarcode(store::Connection &connection, const QString &code)
{
    return store::collectOne(connection, kBarcodes.select, {code}, readBarcode);
}

base::Result<std::vector<ListingPart>> partsOf(
    store::Connection &connection, orders::ShopId shop, const QString &listing)
{
    return store::collect(
        connection, kSelectParts, {qint64(shop.value()), listing}, [](store::RowReader &row) {
            ListingPart part;
            part.shop = row.id<orders::ShopId>();
            part.listing = row.text();
            part.sku = row.text();
            part.quantity = row.small();
            return part;
        });
}

base::Result<QString> binOf(store::Connection &connection, const QString &sku, const QString &warehouse)
{
    const auto row = connection.row(kSelectBin, {sku, warehouse});
    if (!row)
        return tl::unexpected(row.error());
    return *row ? (**row)[0].toString() : QString();
}

base::Result<> putProduct(store::Connection &connection, store::Unit &unit, const Product &product)
{
    return put(connection, unit, kProducts,
        {product.sku, product.title, product.variant, product.category, qint64(product.weightGrams),
            qint64(product.lengthMm), qint64(product.widthMm), qint64(product.heightMm),
            qint64(product.isFragile), qint64(product.hasShelfLife), qint64(product.needsInspection),
            qint64(product.warningLevel), product.supplier});
}

base::Result<> putBarcode(store::Connection &connection, store::Unit &unit, const ProductBarcode &barcode)
{
    return put(connection, unit, kBarcodes, {barcode.code, barcode.sku, qint64(barcode.factor)});
}

base::Result<> putPart(store::Connection &connection, store::Unit &unit, const ListingPart &part)
{
    return put(
        connection, unit, kParts, {qint64(part.shop.value()), part.listing, part.sku, qint64(part.quantity)});
}

base::Result<> putBin(store::Connection &connection, store::Unit &unit, const ProductBin &bin)
{
    return put(connection, unit, kBins, {bin.sku, bin.warehouse, bin.bin});
}

} // namespace purser::catalog
