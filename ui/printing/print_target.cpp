#include "ui/printing/print_target.h"

#include "base/platform/process.h"
#include "documents/paint.h"
#include "documents/pdf.h"
#include "documents/reread.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>

namespace purser::ui {

namespace {

using base::Error;
using documents::Page;
using documents::Pages;

base::Result<> refused(const char *code, const QString &detail = {})
{
    return base::fail(Error::Kind::Refused, QLatin1String(code), detail);
}

QPageSize sizeOf(const Page &page)
{
    const QSizeF millimetres(page.media.widthUm / 1000.0, page.media.heightUm / 1000.0);
    return QPageSize(millimetres, QPageSize::Millimeter, page.media.id, QPageSize::ExactMatch);
}

void setUp(QPrinter &printer, const Page &page)
{
    printer.setPageSize(sizeOf(page));
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF(), QPageLayout::Millimeter);
}

base::Result<> writeFile(const QByteArray &bytes, const QString &folder, const QString &name)
{
    QDir().mkpath(folder);
    QSaveFile file(QDir(folder).filePath(name + QStringLiteral(".pdf")));
    // Papers carry names and addresses: only the packer's own account reads them.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return refused("print.cannot-write", file.errorString());
    return {};
}

base::Result<> writePdf(const Pages &pages, const QString &folder, const QString &name)
{
    return documents::toPdf(pages).and_then(
        [&](const QByteArray &bytes) { return writeFile(bytes, folder, name); });
}

} // namespace

base::Result<> paintOn(QPrinter &printer, const Pages &pages)
{
    setUp(printer, pages.front());
    QPainter painter;
    if (!painter.begin(&printer))
        return refused("print.printer-refused", printer.printerName());
    for (std::size_t at = 0; at < pages.size(); ++at) {
        const Page &page = pages[at];
        if (at > 0) {
            setUp(printer, page);
            if (!printer.newPage())
                return refused("print.printer-refused", printer.printerName());
        }
        painter.save();
        const qreal units = page.dpi * documents::kUnitsPerDot;
        painter.scale(printer.logicalDpiX() / units, printer.logicalDpiY() / units);
        documents::paint(painter, page);
        painter.restore();
    }
    return painter.end() ? base::Result<> {} : refused("print.printer-refused", printer.printerName());
}

base::Result<> printPages(const Pages &pages, const PrintTarget &target, const QString &name)
{
    if (!target.isSet() || pages.empty())
        return refused("print.no-target");
    for (const Page &page : pages)
        if (const QStringList unreadable = documents::unreadableBarcodes(page); !unreadable.isEmpty())
            return refused("print.barcode-unreadable");
    if (!target.folder.isEmpty())
        return writePdf(pages, target.folder, name);
    const QPrinterInfo info = QPrinterInfo::printerInfo(target.printer);
    if (info.isNull())
        return refused("print.no-printer", target.printer);
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(name);
    return paintOn(printer, pages);
}

base::Result<> printStored(
    const std::vector<QByteArray> &documents, const PrintTarget &target, const QString &name)
{
    if (!target.isSet() || documents.empty())
        return refused("print.no-target");
    if (target.folder.isEmpty() && !base::platform::canSpool())
        return refused("print.cannot-spool");
    for (std::size_t at = 0; at < documents.size(); ++at) {
        const QString title = at == 0 ? name : QStringLiteral("%1-%2").arg(name).arg(at + 1);
        if (!target.folder.isEmpty()) {
            if (auto written = writeFile(documents[at], target.folder, title); !written)
                return written;
        } else if (!base::platform::spool(target.printer, title, documents[at])) {
            return refused("print.printer-refused", target.printer);
        }
    }
    return {};
}

QStringList printerNames()
{
    return QPrinterInfo::availablePrinterNames();
}

} // namespace purser::ui
