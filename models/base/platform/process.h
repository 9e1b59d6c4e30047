#pragma once

#include <QString>

#include <cstdint>

namespace purser::base::platform {

/// Resident memory of this process in bytes (VmRSS on Linux, working set on Windows); 0 where the system does
/// not tell.
[[nodiscard]] std::int64_t residentBytes();

/// Makes a file or folder readable by its owner only (0600 / 0700). @returns false where the system refused
bool makePrivate(const QString &path);

/// True when this process can reach a display to open a window on.
[[nodiscard]] bool hasDisplay();

/// True where documents can be handed to a printer as they are.
[[nodiscard]] bool canSpool();
/// Hands a PDF to the spooler byte by byte, at 100 %. Blocking, at most 30 s.
/// @returns false when the spooler did not take it
[[nodiscard]] bool spool(const QString &printer, const QString &title, const QByteArray &pdf);

} // namespace purser::base::platform
