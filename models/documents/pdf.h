#pragma once

#include "base/result.h"
#include "documents/page.h"

#include <QByteArray>

namespace purser::documents {

/// The pages as one PDF 1.4: bars as vectors, the used glyphs embedded, each page of its exact size (Qt
/// rounds sheets to whole points, 0.17 mm off; the boxes are rewritten). All pages have the same dpi.
/// @returns Refused "document.no-pages" for none, "document.pdf-failed" when the writer cannot
[[nodiscard]] base::Result<QByteArray> toPdf(const Pages &pages);

} // namespace purser::documents
