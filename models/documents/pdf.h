#pragma once

#include "base/result.h"
#include "documents/page.h"

#include <QByteArray>

namespace purser::documents {

/// The pages as one PDF 1.4: bars as vectors, the used glyphs embedded, every text to be copied as it was
/// given, each page of its exact size. The same pages give the same bytes: no date is written. QPdfWriter
/// does none of the last three: whole points, no text beyond the basic plane, the time of day.
/// @returns Refused "document.no-pages" for none
[[nodiscard]] base::Result<QByteArray> toPdf(const Pages &pages);

} // namespace purser::documents
