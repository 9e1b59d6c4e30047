#pragma once

#include <QByteArray>
#include <QImage>

#include <vector>

namespace purser::test {

/// The labels of a ZPL stream as a printer would draw them, one pixel a dot: ^PW ^LL ^FO ^BY ^BC (mode N) ^GB
/// ^GFA ^FD ^FS. An unknown command fails the test. Bars are drawn from the patterns that zint uses.
std::vector<QImage> drawnFromZpl(const QByteArray &zpl);

} // namespace purser::test
