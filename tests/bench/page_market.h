#pragma once

#include "bench/order_pages.h"
#include "marketplace/connector.h"

namespace purser::bench {

/// A marketplace that answers with pages made beforehand, so that only their reading and keeping is timed. It
/// knows orders and nothing else.
class PageMarket final : public marketplace::MarketplaceConnector
{
public:
    /// The orders @p from … @p to - 1.
    PageMarket(const OrderPages &pages, std::int64_t from, std::int64_t to);

    [[nodiscard]] marketplace::Abilities abilities() const override { return {.changedSince = true}; }
    [[nodiscard]] base::Result<marketplace::ChangesPage> changes(
        const QString &cursor, std::stop_token stop) override;
    [[nodiscard]] base::Result<std::optional<marketplace::RemoteOrder>> order(
        const QString &, std::stop_token) override;
    [[nodiscard]] base::Result<marketplace::IdPage> ids(const QString &, std::stop_token) override;
    [[nodiscard]] base::Result<marketplace::RemoteOrder> fulfil(
        const marketplace::Fulfilment &, const QString &, std::stop_token) override;
    [[nodiscard]] base::Result<marketplace::RemoteOrder> cancel(
        const marketplace::Cancellation &, const QString &, std::stop_token) override;
    [[nodiscard]] base::Result<marketplace::RemoteOrder> refund(
        const marketplace::RefundOrder &, const QString &, std::stop_token) override;
    [[nodiscard]] base::Result<marketplace::ReturnsPage> returns(const QString &, std::stop_token) override;
    [[nodiscard]] base::Result<> decideReturn(
        const QString &, bool, const QString &, const QString &, std::stop_token) override;
    [[nodiscard]] base::Result<> receiveReturn(const QString &,
        const std::vector<marketplace::LineQuantity> &, const QString &, std::stop_token) override;
    [[nodiscard]] base::Result<> message(
        const QString &, const QString &, const QString &, const QString &, std::stop_token) override;
    [[nodiscard]] base::Result<marketplace::ListingPage> listings(const QString &, std::stop_token) override;
    [[nodiscard]] base::Result<marketplace::StockPage> stock(const QString &, std::stop_token) override;

private:
    QString m_name; ///< its cursors are "name/page"; another one begins at the first page
    std::vector<QByteArray> m_texts;
};

} // namespace purser::bench
