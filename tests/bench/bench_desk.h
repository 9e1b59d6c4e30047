#pragma once

#include "bench/order_pages.h"
#include "desk/core.h"

#include <QTemporaryDir>

namespace purser::bench {

/// The profile of a bench: random passphrase, so that opening costs what it costs beside a passphrase file.
[[nodiscard]] desk::Profile profileIn(const QString &folder);

/// Opens it as its owner; ends the program where that fails.
[[nodiscard]] std::unique_ptr<desk::Core> openCore(const QString &folder);

/// Three shops without a marketplace behind them, and stock of every SKU for the orders that are open.
[[nodiscard]] std::vector<orders::Shop> makeShops(desk::Core &core);

/// Pulls the orders @p from … @p to - 1 as the sync does: JSON text, wire format, one piece of the writer a
/// page. Pages are made before the clock starts.
/// @returns seconds spent
double ingest(desk::Core &core, const std::vector<orders::Shop> &shops, const OrderPages &pages,
    std::int64_t from, std::int64_t to);

/// Ends the program with @p what on stderr unless @p holds.
void require(bool holds, const char *what);

} // namespace purser::bench
