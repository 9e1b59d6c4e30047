#pragma once

#include "base/result.h"
#include "documents/page.h"

#include <QByteArray>

namespace purser::documents {

/// The pages as ZPL II, one label each, for a printer of the pages' dpi. Code 128 and GS1-128 are the
/// printer's own (^BC with the code sets named, so that its bars are those of the page), EAN-13 too (^BE),
/// and rules (^GB). Everything else is bitmap (^GFA, run lengths as in Zebra's manual): text, since printers
/// lack the fonts, images, and square codes, since a printer chooses their size by itself.
/// @returns Refused "document.no-pages" for none
[[nodiscard]] base::Result<QByteArray> toZpl(const Pages &pages);

} // namespace purser::documents
