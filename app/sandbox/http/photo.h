#pragma once

#include <QByteArray>
#include <QString>

namespace purser::sandbox {

/// The picture number @p number of a return: 160 x 120 pixels of a carton in the colours of its id, as PNG
/// (W3C Portable Network Graphics, 8-bit RGB, one IDAT). The same arguments give the same bytes.
[[nodiscard]] QByteArray photoOf(const QString &returnId, int number);

} // namespace purser::sandbox
