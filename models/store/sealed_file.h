#pragma once

#include "store/passphrase.h"

namespace purser::store {

/// Writes @p from, deflated and sealed behind @p passphrase, to @p to, which appears whole or not at all.
/// Layout: "PURSER-SEALED-1", salt (16 bytes), operations and memory (8 bytes each, little endian),
/// libsodium's secretstream header (24), then chunks: length (4 bytes, little endian) and box; the last is
/// tagged final.
/// @returns Refused "file.cannot-read" or "file.cannot-write" with the path
[[nodiscard]] base::Result<> sealFile(
    const QString &from, const QString &to, const QByteArray &passphrase, PassphraseCost cost);

/// The way back. @returns Refused "file.not-sealed" for another kind of file, NotPermitted
///     "keys.wrong-passphrase", BrokenAnswer "file.damaged" when bytes are missing or changed
[[nodiscard]] base::Result<> unsealFile(const QString &from, const QString &to, const QByteArray &passphrase);

} // namespace purser::store
