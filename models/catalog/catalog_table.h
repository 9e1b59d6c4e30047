#pragma once

#include "catalog/product.h"
#include "store/edit.h"

namespace purser::catalog {

void registerCatalogTables(store::Registry &registry);

[[nodiscard]] base::Result<std::optional<Product>> findProduct(
    store::Connection &connection, const QString &sku);
[[nodiscard]] base::Result<std::vector<ProductBarcode>> barcodesOf(
    store::Connection &connection, const QString &sku);
/// The product that a code stands on, as scanned; nothing for an unknown one.
[[nodiscard]] base::Result<std::optional<ProductBarcode>> findBarcode(
    store::Connection &connection, const QString &code);
[[nodiscard]] base::Result<std::vector<ListingPart>> partsOf(
    store::Connection &connection, orders::ShopId shop, const QString &listing);
/// The bin of a SKU in a warehouse; empty = it has none.
[[nodiscard]] base::Result<QString> binOf(
    store::Connection &connection, const QString &sku, const QString &warehouse);

/// Makes or changes the row, whichever is due; nothing where it is already so.
[[nodiscard]] base::Result<> putProduct(
    store::Connection &connection, store::Unit &unit, const Product &product);
[[nodiscard]] base::Result<> putBarcode(
    store::Connection &connection, store::Unit &unit, const ProductBarcode &barcode);
[[nodiscard]] base::Result<> putPart(
    store::Connection &connection, store::Unit &unit, const ListingPart &part);
[[nodiscard]] base::Result<> putBin(store::Connection &connection, store::Unit &unit, const ProductBin &bin);

} // namespace purser::catalog
