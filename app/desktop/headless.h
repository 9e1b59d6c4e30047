#pragma once

#include "app/desktop/session.h"

namespace purser::kit {
class Language;
class Theme;
} // namespace purser::kit

namespace purser::desktop {

/// Plays a whole day with the window open (offscreen), prints progress and a summary, and leaves papers and
/// pictures of every screen in wish.out. @returns the process's exit code
[[nodiscard]] int playHeadless(const Wish &wish, kit::Theme &theme, kit::Language &language);

} // namespace purser::desktop
