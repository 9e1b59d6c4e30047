#pragma once

#include <QByteArray>

namespace purser::carriers::kuaidi100 {

/// The field `sign` of a query: MD5 of param, key and customer, capital hexadecimal.
/// MD5 is the service's choice; the transport must be TLS. Source: kuaidi100, "real-time query".
[[nodiscard]] QByteArray querySignature(
    const QByteArray &param, const QByteArray &key, const QByteArray &customer);

/// True when @p sign of a push is MD5 of param and salt, in capital or small letters.
[[nodiscard]] bool isAuthenticPush(const QByteArray &param, const QByteArray &salt, const QByteArray &sign);

} // namespace purser::carriers::kuaidi100
