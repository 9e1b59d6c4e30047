#pragma once

#include <QByteArray>

namespace purser::payments::stripe {

/// Seconds that a webhook may be old or early, unless the shop says otherwise.
constexpr qint64 kTolerance = 300;

/// True when one of the `v1` signatures of the header Stripe-Signature is HMAC-SHA256 of "t.body" under
/// @p secret, and t lies within @p tolerance seconds of @p now (seconds since 1970).
/// Source: Stripe, "Verify webhook signatures manually".
[[nodiscard]] bool isAuthentic(const QByteArray &header, const QByteArray &body, const QByteArray &secret,
    qint64 now, qint64 tolerance = kTolerance);

/// The header for @p body sent at @p now, for the sandbox and for tests.
[[nodiscard]] QByteArray signatureHeader(const QByteArray &body, const QByteArray &secret, qint64 now);

} // namespace purser::payments::stripe
