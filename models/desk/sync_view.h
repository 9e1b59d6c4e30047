#pragma once

#include "desk/settings.h"
#include "marketplace/quarantine_table.h"

namespace purser::desk {

/// An order that could not be read, without its text.
struct QuarantineRow
{
    orders::ShopId shop {};
    QString shopName {};
    QString remoteId {};
    QString reason {}; ///< what is wrong with it, the connector's words
    QString place {}; ///< where in its text
    std::int64_t foundAt = 0;
    int tries = 0;

    bool operator==(const QuarantineRow &) const = default;
};

/// A message that did not reach the world yet.
struct OutboxRow
{
    std::int64_t id = 0;
    orders::OrderId order {};
    QString orderNumber {};
    orders::ShopId shop {};
    QString kind {};
    QString state {}; ///< waiting, in_flight, failed
    int attempts = 0;
    std::int64_t nextTry = 0; ///< milliseconds UTC
    QString problem {};

    bool operator==(const OutboxRow &) const = default;
};

/// How true the desk's picture of one marketplace is.
struct ShopSync
{
    orders::Shop shop {};
    bool isPaused = false;
    int waiting = 0;
    int failed = 0;
    int quarantined = 0;

    bool operator==(const ShopSync &) const = default;
};

struct SyncView
{
    std::vector<ShopSync> shops {};
    std::vector<OutboxRow> outbox {}; ///< oldest first
    std::vector<QuarantineRow> quarantine {};
};

[[nodiscard]] base::Result<SyncView> syncView(Core &core, int mostMessages);

/// Asks the marketplace for a quarantined order again and takes it when it can be read now.
/// @returns what still stands against it; "quarantine.gone" when the marketplace knows it no more: it is let
/// go then
[[nodiscard]] base::Result<> retryQuarantined(
    Core &core, orders::ShopId shop, const QString &remoteId, const std::stop_token &stop);
/// What waits for a later try of this shop is due now.
[[nodiscard]] base::Result<> hurryOutbox(Core &core, orders::ShopId shop);

} // namespace purser::desk
