#pragma once

#include <QByteArray>
#include <QImage>

#include <vector>

namespace purser::documents {

/// A piece of a picture as a ^GFA field.
struct Graphic
{
    int x = 0; ///< dots
    int y = 0;
    QByteArray field;
};

/// The ink of a picture in few rectangles: rows of ink, parted where a wide stretch is blank.
/// @param picture  Grayscale8  @param black  pixels below it are ink
[[nodiscard]] std::vector<Graphic> graphicsOf(const QImage &picture, int black);

} // namespace purser::documents
