#pragma once

#include "catalog/product.h"
#include "store/edit.h"

namespace purser::catalog {

enum class StockMove { Ship, Restock, WriteOff, GoodsIn, Count };

[[nodiscard]] QString code(StockMove move);

void registerStockTables(store::Registry &registry);

[[nodiscard]] base::Result<std::vector<StockLevel>> levelsOf(
    store::Connection &connection, const QStringList &skus);
[[nodiscard]] base::Result<std::vector<Reservation>> reservationsOf(
    store::Connection &connection, orders::OrderId order);

/// Keeps the pieces: a row and the counter move together.
void putReservation(store::Unit &unit, const Reservation &reservation);
/// Gives the pieces back, to the shelf or out of the house.
void removeReservation(store::Unit &unit, const Reservation &reservation);
/// Moves the number on hand and writes the ledger row that says why. @param quantity  positive = in
void moveStock(store::Unit &unit, std::int64_t id, const QString &sku, const QString &warehouse,
    StockMove move, int quantity, orders::OrderId order, std::int64_t at);

/// Pieces that have left the house for an order, by SKU and warehouse; what was taken back does not count.
[[nodiscard]] base::Result<std::vector<Reservation>> shippedStock(
    store::Connection &connection, orders::OrderId order);

/// SKUs whose free pieces lie under their warning level and for which nobody has been asked yet.
struct LowStock
{
    QString sku {};
    QString warehouse {};
    QString supplier {};
    int free = 0;
    int warningLevel = 0;
};
[[nodiscard]] base::Result<std::vector<LowStock>> lowStock(store::Connection &connection);
/// Asks the supplier once: a second open request for the same shelf is refused by the table itself.
void putReplenishment(store::Unit &unit, std::int64_t id, const LowStock &low, int quantity, std::int64_t at);

/// Shelves that have promised more than lies on them, as "SKU@warehouse".
[[nodiscard]] base::Result<QStringList> oversoldStock(store::Connection &connection);

/// Sums that must always add up, one row a SKU and warehouse where they do not; empty = the books are right.
[[nodiscard]] base::Result<QStringList> unbalancedStock(store::Connection &connection);

} // namespace purser::catalog
