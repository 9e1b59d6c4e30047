#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace purser::desk {

/// The random passphrase (256 bits as hex) that the system's keychain keeps for a profile's folder: Secret
/// Service, macOS Keychain or Windows Credential Manager. Waits in an event loop of its own. Main thread.
/// @param mayMake  makes one when there is none: for a profile that does not exist yet
/// @returns NotPermitted "keys.no-keychain" where the system has none or it stays locked,
/// "keys.not-in-keychain"
[[nodiscard]] base::Result<QByteArray> keychainPassphrase(const QString &folder, bool mayMake);

} // namespace purser::desk
