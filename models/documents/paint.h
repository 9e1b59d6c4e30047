#pragma once

#include "documents/page.h"

class QPainter;

namespace purser::documents {

/// Paints a page with its top left corner at the painter's origin, one painter unit being a dot of the page's
/// dpi divided by kUnitsPerDot: a device of another resolution scales its painter by deviceDpi / (page.dpi *
/// kUnitsPerDot) first. The paper itself is not painted.
void paint(QPainter &painter, const Page &page);

/// The dark bars of a code, neighbouring modules as one, in the painter's units of paint().
[[nodiscard]] QList<QRect> barsOf(const BarcodeMark &mark);

/// The page as one pixel per dot, black on white, without grey where bars are.
[[nodiscard]] QImage toImage(const Page &page);

} // namespace purser::documents
