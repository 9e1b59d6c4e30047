#pragma once

#include "desk/desk.h"
#include "ui/printing/print_dialog.h"
#include "ui/printing/print_places.h"

#include <QObject>
#include <QPointer>

namespace purser::ui {

/// Brings papers of the desk to printers: laid out, painted and sent off the window's thread, with a preview
/// on demand and whenever nobody has chosen a printer yet. GUI thread.
class PrintCenter final : public QObject
{
    Q_OBJECT

public:
    /// Told once: true when all bytes are with the printer.
    using Told = std::function<void(bool)>;

    /// @param file  where this station keeps its printers
    PrintCenter(desk::Desk &desk, const QString &file, QWidget *window);

    [[nodiscard]] PrintPlaces &places() { return m_places; }

    /// Shows the paper; printing is a step from there.
    void preview(const desk::PaperWish &wish, const QString &name);
    /// Prints at once where a printer is chosen, else asks by the preview.
    void print(const desk::PaperWish &wish, const QString &name, Told told);
    /// A page to try the printer of @p paper with. @param told  a stable code; empty when it went out
    void printTest(desk::Paper paper, std::function<void(const QString &)> told);
    [[nodiscard]] PrintDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    /// Nothing was printed: a stable code.
    void failed(const QString &code);
    void printed(const QString &name);

private:
    void lay(const desk::PaperWish &wish, const QString &name, const PrintTarget &target, const Told &told);
    void open(const desk::PaperWish &wish, const QString &name, Told told);
    void send(const desk::PaperWish &wish, const documents::Pages &pages, const PrintTarget &target,
        const QString &name, Told told);

    desk::Desk &m_desk;
    PrintPlaces m_places;
    QWidget *m_window;
    QPointer<PrintDialog> m_dialog;
    desk::Worker m_worker;
};

} // namespace purser::ui
