#pragma once

#include "base/result.h"
#include "marketplace/remote_order.h"

#include <stop_token>

namespace purser::marketplace {

/// What a marketplace can do; what it cannot is not offered, with the reason.
struct Abilities
{
    bool changedSince = false; ///< lists orders by their moment of change
    bool moved = false; ///< every change moves that moment; if not, open orders are read again by id
    bool idempotent = false; ///< an idempotency key is honoured; if not, it is read before every retry
    bool partialCancel = false;
    bool partialFulfil = false;
    bool retrack = false; ///< a fulfilment's tracking number can be corrected
    bool refunds = false;
    bool returns = false; ///< has return requests of its own
    bool messages = false; ///< carries messages to buyers, and their answers
    bool stock = false;

    bool operator==(const Abilities &) const = default;
};

struct ChangesPage
{
    std::vector<RemoteOrder> orders {};
    std::vector<BrokenOrder> broken {};
    QString cursor {}; ///< give it back to go on from here, now or next time
    bool hasMore = false;
    std::optional<base::Instant> completeTo {}; ///< every change before is on this or an earlier page
};

struct RemoteId
{
    QString id {};
    QString number {};
    std::int64_t version = 0; ///< 0 = the list does not tell
};

struct IdPage
{
    std::vector<RemoteId> ids {};
    std::optional<QString> next {};
};

/// Pieces of one line.
struct LineQuantity
{
    QString line {};
    int quantity = 0;
    QString grade {}; ///< of what came back: "A", "B", "C", "scrap"

    bool operator==(const LineQuantity &) const = default;
};

struct Fulfilment
{
    QString order {};
    QString carrier {};
    QString tracking {};
    std::vector<LineQuantity> lines {}; ///< empty = all that is open
};

/// A tracking number that was wrong when it was told.
struct Retracking
{
    QString order {};
    QString fulfilment {};
    QString carrier {};
    QString tracking {};
};

struct Cancellation
{
    QString order {};
    std::vector<LineQuantity> lines {}; ///< empty = the whole order
    QString reason {};
};

struct RefundOrder
{
    QString order {};
    std::int64_t amountMinor = 0;
    std::vector<LineQuantity> lines {};
    QString reason {};
    QString returnId {}; ///< empty = not about a return
};

/// A buyer's wish to send something back, as the marketplace tells it.
struct RemoteReturn
{
    QString id {};
    QString order {};
    std::int64_t version = 0;
    QString kind {}; ///< "return_and_refund", "refund_only", "exchange", "repair"
    QString state {}; ///< "requested", "approved", "refused", "in_transit", "received", "closed"
    QString reason {}; ///< stable word: "damaged"
    std::vector<LineQuantity> lines {};
    QString tracking {}; ///< of the parcel on its way back; empty = none was told
    base::Instant requestedAt {};
    base::Instant updatedAt {};
};

struct ReturnsPage
{
    std::vector<RemoteReturn> returns {};
    QString cursor {};
    bool hasMore = false;
};

/// What was written about an order at the marketplace. Personal text in the clear: sealed before it is
/// stored.
struct RemoteMessage
{
    QString id {};
    QString order {};
    bool isFromBuyer = false;
    QString text {};
    QString topic {}; ///< as message() takes it; "other" for all that is not known
    QString
        choice {}; ///< a buyer's answer on a shortage: "wait", "partial_ship", "cancel_line", "cancel_order"
    base::Instant at {};
};

struct MessagesPage
{
    std::vector<RemoteMessage> messages {};
    QString cursor {};
    bool hasMore = false;
};

/// Something that a shop offers, with what has to be picked for it.
struct RemotePart
{
    QString sku {};
    QString title {};
    QString variant {};
    QString category {};
    int quantity = 1;
    int weightGrams = 0;
    int lengthMm = 0;
    int widthMm = 0;
    int heightMm = 0;
    bool isFragile = false;
    bool hasShelfLife = false;
    std::vector<std::pair<QString, int>> barcodes {}; ///< code, pieces it counts
    std::vector<std::pair<QString, QString>> bins {}; ///< warehouse, bin
};

struct RemoteListing
{
    QString listing {};
    std::vector<RemotePart> parts {};
};

struct ListingPage
{
    std::vector<RemoteListing> listings {};
    std::optional<QString> next {};
};

struct RemoteStock
{
    QString sku {};
    QString warehouse {};
    int onHand = 0;
};

struct StockPage
{
    std::vector<RemoteStock> levels {};
    std::optional<QString> next {};
};

/// What a marketplace knows of the shop itself.
struct ShopFacts
{
    QString currency {}; ///< ISO 4217
    QString zone {}; ///< IANA
    base::PostalAddress sender {}; ///< where its parcels come from
};

/// One marketplace, seen by one shop's login. Every call blocks, has a deadline and ends when its stop token
/// asks. A changing call with the same key is done once where abilities().idempotent.
class MarketplaceConnector
{
public:
    virtual ~MarketplaceConnector() = default;

    [[nodiscard]] virtual Abilities abilities() const = 0;

    /// @returns nullopt where the marketplace does not tell
    [[nodiscard]] virtual base::Result<std::optional<ShopFacts>> shop(const std::stop_token & /*stop*/)
    {
        return std::nullopt;
    }

    /// Orders changed since @p cursor (empty = from the beginning), oldest change first. Pages may repeat
    /// orders.
    [[nodiscard]] virtual base::Result<ChangesPage> changes(const QString &cursor, std::stop_token stop) = 0;
    /// @returns nullopt when the marketplace knows no such order; BrokenAnswer when it cannot be read
    [[nodiscard]] virtual base::Result<std::optional<RemoteOrder>> order(
        const QString &id, std::stop_token stop) = 0;
    [[nodiscard]] virtual base::Result<IdPage> ids(const QString &after, std::stop_token stop) = 0;
    /// The orders of @p ids as they stand now, at most 100 of them; unknown ones are left out. One by one
    /// where the marketplace has nothing better.
    [[nodiscard]] virtual base::Result<ChangesPage> reread(
        const std::vector<QString> &ids, const std::stop_token &stop);

    /// @returns the order as it stands afterwards, read back from the marketplace
    [[nodiscard]] virtual base::Result<RemoteOrder> fulfil(
        const Fulfilment &fulfilment, const QString &key, std::stop_token stop) = 0;
    /// Asked only where abilities().retrack.
    [[nodiscard]] virtual base::Result<RemoteOrder> retrack(
        const Retracking &retracking, const QString &key, std::stop_token stop);
    [[nodiscard]] virtual base::Result<RemoteOrder> cancel(
        const Cancellation &cancellation, const QString &key, std::stop_token stop) = 0;
    [[nodiscard]] virtual base::Result<RemoteOrder> refund(
        const RefundOrder &refund, const QString &key, std::stop_token stop) = 0;

    /// Return requests changed since @p cursor; polled on its own.
    [[nodiscard]] virtual base::Result<ReturnsPage> returns(const QString &cursor, std::stop_token stop) = 0;
    [[nodiscard]] virtual base::Result<> decideReturn(
        const QString &id, bool approve, const QString &reason, const QString &key, std::stop_token stop) = 0;
    [[nodiscard]] virtual base::Result<> receiveReturn(const QString &id,
        const std::vector<LineQuantity> &lines, const QString &key, std::stop_token stop) = 0;

    /// @param topic  "address", "shortage", "payment", "delivery", "survey" or "other"
    [[nodiscard]] virtual base::Result<> message(const QString &order, const QString &text,
        const QString &topic, const QString &key, std::stop_token stop) = 0;
    /// Messages written since @p cursor, where abilities().messages; pages may repeat them.
    [[nodiscard]] virtual base::Result<MessagesPage> messages(
        const QString & /*cursor*/, const std::stop_token & /*stop*/)
    {
        return MessagesPage {};
    }

    [[nodiscard]] virtual base::Result<ListingPage> listings(const QString &after, std::stop_token stop) = 0;
    [[nodiscard]] virtual base::Result<StockPage> stock(const QString &after, std::stop_token stop) = 0;
};

} // namespace purser::marketplace
