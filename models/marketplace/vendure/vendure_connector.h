#pragma once

#include "marketplace/connector.h"
#include "marketplace/vendure/vendure_session.h"

namespace purser::marketplace {

/// A shop on Vendure 3, by its admin API. What changes something is read before it is sent and read back
/// afterwards, so that the same key writes once (vendure/README.md). Thread-safe.
class VendureConnector final : public MarketplaceConnector
{
public:
    VendureConnector(net::HttpClient &http, const QUrl &shop, const Credentials &credentials);

    [[nodiscard]] Abilities abilities() const override;
    [[nodiscard]] base::Result<ChangesPage> changes(const QString &cursor, std::stop_token stop) override;
    [[nodiscard]] base::Result<std::optional<RemoteOrder>> order(
        const QString &id, std::stop_token stop) override;
    [[nodiscard]] base::Result<IdPage> ids(const QString &after, std::stop_token stop) override;
    [[nodiscard]] base::Result<ChangesPage> reread(
        const std::vector<QString> &ids, const std::stop_token &stop) override;
    [[nodiscard]] base::Result<RemoteOrder> fulfil(
        const Fulfilment &fulfilment, const QString &key, std::stop_token stop) override;
    [[nodiscard]] base::Result<RemoteOrder> cancel(
        const Cancellation &cancellation, const QString &key, std::stop_token stop) override;
    [[nodiscard]] base::Result<RemoteOrder> refund(
        const RefundOrder &refund, const QString &key, std::stop_token stop) override;
    [[nodiscard]] base::Result<ListingPage> listings(const QString &after, std::stop_token stop) override;
    [[nodiscard]] base::Result<StockPage> stock(const QString &after, std::stop_token stop) override;

    /// Vendure has neither return requests nor messages to buyers: Refused "marketplace.not-supported".
    [[nodiscard]] base::Result<ReturnsPage> returns(const QString &cursor, std::stop_token stop) override;
    [[nodiscard]] base::Result<> decideReturn(const QString &id, bool approve, const QString &reason,
        const QString &key, std::stop_token stop) override;
    [[nodiscard]] base::Result<> receiveReturn(const QString &id, const std::vector<LineQuantity> &lines,
        const QString &key, std::stop_token stop) override;
    [[nodiscard]] base::Result<> message(const QString &order, const QString &text, const QString &topic,
        const QString &key, std::stop_token stop) override;

private:
    /// Orders of one list page; if one of them breaks the whole answer, each on its own.
    struct OrderList;
    [[nodiscard]] base::Result<OrderList> list(const QJsonObject &options, const std::stop_token &stop);
    [[nodiscard]] base::Result<OrderList> listOneByOne(
        const QJsonObject &options, const std::stop_token &stop);
    [[nodiscard]] base::Result<QJsonObject> variants(
        const QString &query, const QString &after, const std::stop_token &stop);
    /// What a write looks at first; Refused "vendure.entity-not-found".
    [[nodiscard]] base::Result<QJsonObject> written(const QString &order, const std::stop_token &stop);
    [[nodiscard]] base::Result<RemoteOrder> readBack(const QString &order, const std::stop_token &stop);
    /// @returns the id of the fulfilment that carries the tracking number
    [[nodiscard]] base::Result<QJsonObject> ensureFulfilment(
        const Fulfilment &fulfilment, const std::stop_token &stop);

    vendure::Session m_session;
};

} // namespace purser::marketplace
