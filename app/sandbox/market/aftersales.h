#pragma once

#include "app/sandbox/market/order.h"
#include "base/result.h"

#include <QJsonObject>

namespace purser::sandbox {

enum class ReturnState { Requested, Approved, Refused, InTransit, Received, Closed };

struct ReturnLine
{
    QString line;
    int quantity = 0, received = 0;
    QString grade {}; ///< A, B, C, scrap; null before the goods are back

    bool operator==(const ReturnLine &) const = default;
};

/// A buyer's wish to send something back.
struct Return
{
    QString id {}, order {}, orderNumber {}, shop {};
    int version = 1;
    QString kind = QStringLiteral("return_and_refund"), reason {}, note {};
    ReturnState state = ReturnState::Requested;
    int photos = 0;
    QList<ReturnLine> lines {};
    QString decisionReason {}, carrier {}, tracking {};
    base::Instant requestedAt {}, updatedAt {};
    std::optional<base::Instant> decidedAt {}, receivedAt {};

    bool operator==(const Return &) const = default;
};

/// What shop and buyer write each other about an order. Never changes once written.
struct Message
{
    QString id {}, order {}, shop {}, from {}, text {}, topic {}, choice {}, line {};
    std::optional<int> rating {};
    base::Instant updatedAt {};
    int version = 1;

    bool operator==(const Message &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Return &wanted);
[[nodiscard]] QJsonObject toJson(const Message &message);

using ReturnChanged = tl::expected<Return, base::Refusal>;

/// Approves or refuses. Refused: return_decided.
[[nodiscard]] ReturnChanged decide(Return wanted, bool isApproved, const QString &reason, base::Instant at);

/// The goods are back. Refused: return_not_approved, return_received, over_returned, invalid_line,
/// invalid_quantity.
[[nodiscard]] ReturnChanged receive(Return wanted, const QList<ReturnLine> &lines, base::Instant at);

/// True once a refund may settle it.
[[nodiscard]] bool awaitsRefund(const Return &wanted);

} // namespace purser::sandbox
