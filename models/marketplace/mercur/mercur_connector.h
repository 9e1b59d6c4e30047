#pragma once

#include "marketplace/connector.h"
#include "marketplace/mercur/mercur_session.h"

namespace purser::marketplace {

/// One seller's orders, offers and stock in a Mercur mall. Reads only: what would change something is Refused
/// "marketplace.not-supported". Thread-safe.
class MercurConnector final : public MarketplaceConnector
{
public:
    MercurConnector(net::HttpClient &http, const QUrl &mall, const Credentials &credentials);

    [[nodiscard]] Abilities abilities() const override;
    [[nodiscard]] base::Result<ChangesPage> changes(const QString &cursor, std::stop_token stop) override;
    /// @returns nullopt also for another seller's order: the mall does not tell them apart
    [[nodiscard]] base::Result<std::optional<RemoteOrder>> order(
        const QString &id, std::stop_token stop) override;
    [[nodiscard]] base::Result<IdPage> ids(const QString &after, std::stop_token stop) override;
    [[nodiscard]] base::Result<ListingPage> listings(const QString &after, std::stop_token stop) override;
    [[nodiscard]] base::Result<StockPage> stock(const QString &after, std::stop_token stop) override;

    [[nodiscard]] base::Result<RemoteOrder> fulfil(
        const Fulfilment &fulfilment, const QString &key, std::stop_token stop) override;
    [[nodiscard]] base::Result<RemoteOrder> cancel(
        const Cancellation &cancellation, const QString &key, std::stop_token stop) override;
    [[nodiscard]] base::Result<RemoteOrder> refund(
        const RefundOrder &refund, const QString &key, std::stop_token stop) override;
    [[nodiscard]] base::Result<ReturnsPage> returns(const QString &cursor, std::stop_token stop) override;
    [[nodiscard]] base::Result<> decideReturn(const QString &id, bool approve, const QString &reason,
        const QString &key, std::stop_token stop) override;
    [[nodiscard]] base::Result<> receiveReturn(const QString &id, const std::vector<LineQuantity> &lines,
        const QString &key, std::stop_token stop) override;
    [[nodiscard]] base::Result<> message(const QString &order, const QString &text, const QString &topic,
        const QString &key, std::stop_token stop) override;

private:
    mercur::Session m_session;
};

} // namespace purser::marketplace
