#pragma once

#include "app/desktop/session.h"

namespace purser::desktop {

/// Opens the person's own desk: with the named file, else with the system's keychain, else with a passphrase
/// that is asked for, and chosen when the desk is new. Says why it could not be opened. @returns null when it
/// stays closed
[[nodiscard]] std::unique_ptr<desk::Desk> unlock(const Wish &wish);

} // namespace purser::desktop
