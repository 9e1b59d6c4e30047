#pragma once

#include "marketplace/connector.h"
#include "net/bearer_session.h"

namespace purser::marketplace {

/// The marketplace that purser-sandbox plays. Thread-safe.
class SandboxConnector final : public MarketplaceConnector
{
public:
    SandboxConnector(net::HttpClient &http, const QUrl &url, const QString &apiToken);

    [[nodiscard]] Abilities abilities() const override;
    [[nodiscard]] base::Result<std::optional<ShopFacts>> shop(const std::stop_token &stop) override;
    [[nodiscard]] base::Result<ChangesPage> changes(const QString &cursor, std::stop_token stop) override;
    [[nodiscard]] base::Result<std::optional<RemoteOrder>> order(
        const QString &id, std::stop_token stop) override;
    [[nodiscard]] base::Result<IdPage> ids(const QString &after, std::stop_token stop) override;
    [[nodiscard]] base::Result<RemoteOrder> fulfil(
        const Fulfilment &fulfilment, const QString &key, std::stop_token stop) override;
    [[nodiscard]] base::Result<RemoteOrder> retrack(
        const Retracking &retracking, const QString &key, std::stop_token stop) override;
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
    [[nodiscard]] base::Result<MessagesPage> messages(
        const QString &cursor, const std::stop_token &stop) override;
    [[nodiscard]] base::Result<ListingPage> listings(const QString &after, std::stop_token stop) override;
    [[nodiscard]] base::Result<StockPage> stock(const QString &after, std::stop_token stop) override;

private:
    /// One page of what changed since a cursor: "orders", "returns", "messages".
    [[nodiscard]] base::Result<QJsonObject> changedPage(
        const char *list, const QString &since, const QString &after, const std::stop_token &stop);
    [[nodiscard]] base::Result<RemoteOrder> changedOrder(
        const QString &path, const QJsonObject &body, const QString &key, const std::stop_token &stop);

    net::BearerSession m_session;
};

} // namespace purser::marketplace
