#pragma once

#include "base/result.h"
#include "documents/page.h"

class QPrinter;

namespace purser::ui {

/// Where a paper goes: a printer of the system, or a folder that collects PDF files. Never a default of the
/// system's: an empty target asks.
struct PrintTarget
{
    QString printer {};
    QString folder {};

    [[nodiscard]] bool isSet() const { return !printer.isEmpty() || !folder.isEmpty(); }
    bool operator==(const PrintTarget &) const = default;
};

/// Prints every page at 100 % on media of its own size, after each of its bar codes was read again. Blocking,
/// may take seconds with a printer that is away: call from a worker.
/// @param name  of the job and of the PDF file, without its ending
/// @returns Refused "print.no-target", "print.no-printer", "print.barcode-unreadable", "print.cannot-write",
///     "print.printer-refused"
[[nodiscard]] base::Result<> printPages(
    const documents::Pages &pages, const PrintTarget &target, const QString &name);

/// Hands PDF documents over as they were stored, one after the other. Blocking, as printPages().
/// @returns Refused "print.no-target", "print.cannot-spool" where only painted pages reach this printer,
///     "print.cannot-write", "print.printer-refused"
[[nodiscard]] base::Result<> printStored(
    const std::vector<QByteArray> &documents, const PrintTarget &target, const QString &name);

/// Paints the pages on a printer that is set up: full page, no margins, each page its own media.
[[nodiscard]] base::Result<> paintOn(QPrinter &printer, const documents::Pages &pages);

/// Names of the system's printers. Blocking: may wait for the network.
[[nodiscard]] QStringList printerNames();

} // namespace purser::ui
