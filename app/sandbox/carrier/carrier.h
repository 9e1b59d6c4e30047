#pragma once

#include "app/sandbox/carrier/course.h"
#include "app/sandbox/carrier/services.h"

#include <QHash>
#include <QJsonObject>

#include <map>

namespace purser::sandbox {

struct Label
{
    QString id, reference, service, carrier, tracking, currency, routingCode, shop {}, manifest {};
    std::int64_t cost = 0, cod = 0, insured = 0;
    bool isVoided = false;
    base::Instant createdAt {};
};

[[nodiscard]] QJsonObject toJson(const Label &label);

struct ParcelEvent
{
    ParcelState state = ParcelState::LabelCreated;
    base::Instant at {};
};

/// A parcel as the carrier sees it; `served` names the fulfilments that ride in it (order, fulfilment).
struct Parcel
{
    QString number, carrier, signedBy {};
    ParcelState state = ParcelState::LabelCreated;
    QList<ParcelEvent> events {};
    QList<std::pair<QString, QString>> served {};
    bool isMoving = false; ///< its course has begun
};

[[nodiscard]] QJsonObject toJson(const Parcel &parcel);

struct Manifest
{
    QString id, carrier;
    QStringList labels;
    base::Instant createdAt {};
};

[[nodiscard]] QJsonObject toJson(const Manifest &manifest);

/// All carriers in one: labels, parcels, hand-overs. One thread.
class Carrier
{
public:
    explicit Carrier(std::uint64_t seed)
        : m_seed(seed)
    {}

    /// Refused: invalid_service, invalid_address, and what priceOf() refuses, as invalid_….
    [[nodiscard]] tl::expected<Label, base::Refusal> buy(const QString &reference, const QString &service,
        const ParcelWish &wish, const QString &shop, base::Instant at);
    /// Refused: already_voided, picked_up, in_manifest.
    [[nodiscard]] tl::expected<Label, base::Refusal> voidLabel(const QString &id);
    /// Refused: invalid_label (unknown or of another carrier), label_voided, in_manifest.
    [[nodiscard]] tl::expected<Manifest, base::Refusal> handOver(
        const QString &carrier, const QStringList &labels, base::Instant at);

    [[nodiscard]] const Label *findLabel(const QString &id) const;
    /// In the order in which they were bought.
    [[nodiscard]] const std::map<QString, Label> &labels() const { return m_labels; }
    [[nodiscard]] const Parcel *findParcel(const QString &number) const;
    /// The parcel of that number, made where the carrier did not know it.
    Parcel &parcel(const QString &number, const QString &carrier, base::Instant at);

private:
    std::uint64_t m_seed;
    std::map<QString, Label> m_labels;
    QHash<QString, Parcel> m_parcels;
    int m_manifests = 0;
};

} // namespace purser::sandbox
