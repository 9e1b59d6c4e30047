#pragma once

#include "orders/ids.h"
#include "store/edit.h"

namespace purser::orders {

/// Kind of a shop that files were imported for: nothing to connect to.
inline constexpr const char *kImportedKind = "csv";

/// A shop on a marketplace as the desk knows it.
struct Shop
{
    ShopId id {};
    QString kind {}; ///< which connector: "sandbox", "vendure"
    QString name {};
    QString url {};
    QString zone {}; ///< IANA name, "Europe/Amsterdam"
    QString currency {};
    QByteArray tokenSealed {};
    QString settings {}; ///< JSON: sender, return address, language of papers
    QString cursor {}; ///< where the next pull of orders begins, in the connector's own words
    QString returnsCursor {};
    std::int64_t completeTo = 0; ///< every change before this moment is here
    std::int64_t syncedAt = 0;
    std::int64_t missing = 0; ///< ids the marketplace has and we have not
    QString problem {}; ///< stable code of what stopped the last sync; empty = it went through

    bool operator==(const Shop &) const = default;
};

void registerShopTable(store::Registry &registry);
[[nodiscard]] store::Row rowOf(const Shop &shop);
[[nodiscard]] base::Result<std::vector<Shop>> allShops(store::Connection &connection);
[[nodiscard]] base::Result<std::optional<Shop>> findShop(store::Connection &connection, ShopId id);
[[nodiscard]] store::Edit madeShop(const Shop &shop);
[[nodiscard]] store::Edit changedShop(const Shop &before, const Shop &after);
/// How far the sync has come; not a business step, so not journalled.
[[nodiscard]] base::Result<> saveProgress(store::Connection &connection, const Shop &shop);

} // namespace purser::orders
