#pragma once

#include "net/bearer_session.h"
#include "shipping/carrier.h"

namespace purser::carriers {

/// The carrier that purser-sandbox plays. Thread-safe.
class SandboxCarrier final : public shipping::Carrier
{
public:
    SandboxCarrier(net::HttpClient &http, const QUrl &url, const QString &apiToken);

    [[nodiscard]] base::Result<shipping::CarrierRates> rates(
        const shipping::ParcelRequest &parcel, std::stop_token stop) override;
    [[nodiscard]] base::Result<shipping::BoughtLabel> buy(
        const shipping::ParcelRequest &parcel, const QString &key, std::stop_token stop) override;
    [[nodiscard]] base::Result<std::optional<shipping::BoughtLabel>> find(
        const QString &reference, std::stop_token stop) override;
    [[nodiscard]] base::Result<> voidLabel(
        const QString &id, const QString &key, std::stop_token stop) override;
    [[nodiscard]] base::Result<QString> manifest(
        const QString &carrier, const QStringList &labels, const QString &key, std::stop_token stop) override;
    [[nodiscard]] base::Result<shipping::CarrierTracking> track(
        const QString &number, std::stop_token stop) override;

private:
    net::BearerSession m_session;
};

} // namespace purser::carriers
