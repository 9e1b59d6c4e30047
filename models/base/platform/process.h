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

} // namespace purser::base::platform
