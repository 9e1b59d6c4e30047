#pragma once

#include "app/sandbox/market/shelf.h"

#include <QList>

namespace purser::sandbox {

struct SupplyLine
{
    QString sku;
    int quantity = 0, confirmed = 0;
};

/// Goods ordered from the supplier.
struct Replenishment
{
    QString id {}, shop {}, warehouse {}, state = QStringLiteral("accepted");
    QList<SupplyLine> lines {};
    base::Instant createdAt {}, expectedAt {}, updatedAt {};
    int version = 1;
};

/// What was sent through the sink: a mail, a text message or a webhook's body.
struct SinkMessage
{
    QString id {}, shop {}, kind {};
    QJsonObject body {};
    base::Instant updatedAt {};
    int version = 1;
};

[[nodiscard]] QJsonObject toJson(const Replenishment &replenishment);
[[nodiscard]] QJsonObject toJson(const SinkMessage &message);

} // namespace purser::sandbox
