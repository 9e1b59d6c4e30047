#pragma once

#include "documents/page.h"

namespace purser::test {

/// Fails when a text lies over another, over a bar code's quiet zone, or off the paper.
void expectNothingTouches(const documents::Page &page);

/// The PDF of laid out pages; fails and gives nothing when they were refused.
[[nodiscard]] QByteArray pdfOf(const documents::Drawn<documents::Pages> &pages);

/// Every text of the pages, lines joined by line feeds, in the order of writing.
[[nodiscard]] QString textOf(const documents::Pages &pages);

} // namespace purser::test
