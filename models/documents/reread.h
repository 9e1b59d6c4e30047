#pragma once

#include "documents/page.h"

namespace purser::documents {

/// Reads every bar code of @p page again from its picture, one pixel a dot, before the page goes to a
/// printer. A code is readable when each of its modules is one whole colour, the modules are those of its
/// text, its quiet zone is white, and for Code 128 and GS1-128 the bars decode to that text.
/// @returns the texts of those that are not; empty = all can be printed. About 4 ms for a label.
[[nodiscard]] QStringList unreadableBarcodes(const Page &page);

} // namespace purser::documents
