#pragma once

#include "app/demo/sandbox_process.h"
#include "desk/desk.h"

namespace purser::desktop {

/// What the command line asks of the window.
struct Wish
{
    QString profile {};
    QString passphraseFile {};
    QString user {};
    QString out {}; ///< folder for the papers and pictures of a headless day
    bool isDemo = false;
    bool isHeadless = false;
    bool isThemeGiven = false; ///< on the command line, so what the desk keeps does not count
    bool isLanguageGiven = false;
    int orders = 60;
    std::uint64_t seed = 1;
};

/// Whether the desk opens without asking: a demo or headless one makes its own passphrase beside it, another
/// has it in a named file.
[[nodiscard]] bool hasOwnPassphrase(const Wish &wish);

/// Opens the desk of such a profile.
[[nodiscard]] base::Result<std::unique_ptr<desk::Desk>> openDesk(const Wish &wish);

/// Opens the desk with the passphrase that @p profile carries.
[[nodiscard]] base::Result<std::unique_ptr<desk::Desk>> openProfile(
    const Wish &wish, const desk::Profile &profile);

/// Connects the sandbox's shops unless they are there.
[[nodiscard]] base::Result<> connectDemo(desk::Desk &desk, const demo::SandboxReady &ready);

} // namespace purser::desktop
