#pragma once

#include <QDir>

namespace purser::kit {
class Language;
class Theme;
} // namespace purser::kit

namespace purser::desktop {

/// Writes the gallery and the sample window, light and dark, English and Chinese, as PNG at 1× and 2×.
/// @returns false when a file could not be written
[[nodiscard]] bool grabPictures(const QDir &folder, kit::Theme &theme, kit::Language &language);

} // namespace purser::desktop
