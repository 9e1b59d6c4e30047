#include "app/sandbox/market/supply.h"

#include "app/sandbox/clock.h"

#include <QJsonArray>

namespace purser::sandbox {

QJsonObject toJson(const Replenishment &replenishment)
{
    QJsonArray lines;
    for (const SupplyLine &line : replenishment.lines)
        lines.append(
            QJsonObject {{QStringLiteral("sku"), line.sku}, {QStringLiteral("quantity"), line.quantity},
                {QStringLiteral("confirmed_quantity"), line.confirmed}});
    return {{QStringLiteral("id"), replenishment.id}, {QStringLiteral("warehouse"), replenishment.warehouse},
        {QStringLiteral("state"), replenishment.state},
        {QStringLiteral("expected_at"), toIsoMs(replenishment.expectedAt)},
        {QStringLiteral("created_at"), toIsoMs(replenishment.createdAt)}, {QStringLiteral("lines"), lines}};
}

QJsonObject toJson(const SinkMessage &message)
{
    return {{QStringLiteral("id"), message.id}, {QStringLiteral("kind"), message.kind},
        {QStringLiteral("at"), toIsoMs(message.updatedAt)}, {QStringLiteral("body"), message.body}};
}

} // namespace purser::sandbox
