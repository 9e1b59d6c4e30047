#pragma once

#include "documents/page.h"
#include "documents/words.h"

namespace purser::documents {

/// What the bars of a test page say, for whoever scans them.
[[nodiscard]] QString testPageCode();

/// A page that shows whether a printer keeps to size: a frame 5 mm inside the paper with a tick every 10 mm,
/// every text size, and bars to scan.
/// @returns a refusal as layoutSlip() does
[[nodiscard]] Drawn<Page> layoutTestPage(const Media &media, Language language, Fonts &fonts);

} // namespace purser::documents
