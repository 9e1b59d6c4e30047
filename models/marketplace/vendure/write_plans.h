#pragma once

#include "marketplace/connector.h"

#include <QJsonObject>

namespace purser::marketplace::vendure {

/// What has to be written, decided from what the shop shows (writtenQuery), so that the same wish with the
/// same key is written once however often it is sent. Pure.

/// The reason with the key behind it; by it the write is known again.
[[nodiscard]] QString keyedReason(const QString &reason, const QString &key);
[[nodiscard]] bool carriesKey(const QString &reason, const QString &key);

/// Pieces that no living fulfilment holds.
[[nodiscard]] std::vector<LineQuantity> freePieces(const QJsonObject &order);
/// The living fulfilment with that tracking number. @returns an empty object when there is none
[[nodiscard]] QJsonObject fulfilmentWith(const QJsonObject &order, const QString &tracking);
[[nodiscard]] QJsonObject fulfilInput(const Fulfilment &fulfilment, const QJsonObject &order);

[[nodiscard]] bool isCancelled(
    const QJsonObject &order, const Cancellation &cancellation, const QString &key);
[[nodiscard]] QJsonObject cancelInput(const Cancellation &cancellation, const QString &key);

/// RefundOrderInputs that are still to be sent: over the settled payments in their order, what already
/// carries the key left out. @returns Refused "vendure.refund-amount-error" when less can be refunded
[[nodiscard]] base::Result<std::vector<QJsonObject>> refundInputs(
    const QJsonObject &order, const RefundOrder &refund, const QString &key);

} // namespace purser::marketplace::vendure
