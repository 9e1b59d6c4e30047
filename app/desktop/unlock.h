#pragma once

#include "app/desktop/shell.h"

namespace purser::desktop {

/// Opens the person's own desk: with the named file, else with the system's keychain, else with a passphrase
/// that is asked for, and chosen when the desk is new. Says why it could not be opened. @returns no desk when
/// it stays closed
[[nodiscard]] Opened unlock(const Wish &wish);

} // namespace purser::desktop
