#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

namespace purser::test {

/// The page (from 1) as the printer's dots, by poppler.
QImage rendered(const QByteArray &pdf, int page = 1, int dpi = 203);

/// What zbar reads from the picture, one bar code a line, sorted: "CODE-128:3SBIRK".
QStringList scanned(const QImage &picture);

/// What ZXing reads from a picture that holds one bar code of @p format.
QString readByZxing(const QImage &picture, const QString &format);

/// The text of the PDF as a reader copies it, compatibility forms normalised (NFKC).
QString extracted(const QByteArray &pdf);

/// "Page size" of each page as pdfinfo tells it, in points.
QStringList pageSizes(const QByteArray &pdf);

/// Names of the PDF's fonts that are not embedded, not a subset, or without a map to text.
QStringList incompleteFonts(const QByteArray &pdf);

/// Keeps a picture beside the build for a look by eye.
void keep(const QImage &picture, const QString &name);

} // namespace purser::test
