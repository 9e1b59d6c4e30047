#include "ui/printing/print_center.h"

namespace purser::ui {

PrintCenter::PrintCenter(desk::Desk &desk, const QString &file, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_places(file)
    , m_window(window)
    , m_worker(QStringLiteral("purser-print"))
{}

void PrintCenter::preview(const desk::PaperWish &wish, const QString &name)
{
    open(wish, name, {});
}

void PrintCenter::print(const desk::PaperWish &wish, const QString &name, Told told)
{
    const PrintTarget target = m_places.target(wish.paper);
    if (target.isSet())
        lay(wish, name, target, told);
    else
        open(wish, name, std::move(told));
}

void PrintCenter::printTest(desk::Paper paper, std::function<void(const QString &)> told)
{
    const auto language = QLocale().language() == QLocale::Chinese ? documents::Language::Chinese
                                                                   : documents::Language::English;
    m_worker
        .run([paper, language, target = m_places.target(paper)] {
            return desk::testPages(paper, language).and_then([&](const documents::Pages &pages) {
                return printPages(pages, target, QStringLiteral("test-") + desk::code(paper));
            });
        })
        .then(this, [told = std::move(told)](const base::Result<> &done) {
            told(done ? QString() : done.error().code);
        });
}

void PrintCenter::lay(
    const desk::PaperWish &wish, const QString &name, const PrintTarget &target, const Told &told)
{
    m_desk.papers(wish).then(this, [=, this](const base::Result<documents::Pages> &pages) {
        if (pages)
            return send(wish, *pages, target, name, told);
        Q_EMIT failed(pages.error().code);
        if (told)
            told(false);
    });
}

void PrintCenter::open(const desk::PaperWish &wish, const QString &name, Told told)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new PrintDialog(wish.paper, name, m_window);
    auto *dialog = m_dialog.data();
    dialog->setFolder(m_places.target(wish.paper).folder);
    m_worker.run([] { return printerNames(); })
        .then(dialog, [this, dialog, paper = wish.paper](const QStringList &all) {
            dialog->showPrinters(all, m_places.target(paper));
        });
    m_desk.papers(wish).then(
        dialog, [this, dialog, wish, name, told](const base::Result<documents::Pages> &pages) {
            if (!pages)
                return dialog->showProblem(pages.error().code);
            dialog->showPages(*pages);
            connect(dialog, &PrintDialog::printWanted, this,
                [=, this, pages = *pages](const PrintTarget &target) {
                    if (dialog->isRemembered() && target.folder.isEmpty())
                        m_places.remember(wish.paper, target);
                    dialog->showSending();
                    send(wish, pages, target, name, told);
                });
        });
    connect(dialog, &QDialog::rejected, this, [told] {
        if (told)
            told(false);
    });
    dialog->open();
}

void PrintCenter::send(const desk::PaperWish &wish, const documents::Pages &pages, const PrintTarget &target,
    const QString &name, Told told)
{
    const QString job = desk::code(wish.paper) + u'-' + name;
    m_worker
        .run([=, this] {
            if (!wish.isStored)
                return printPages(pages, target, job);
            const auto labels = desk::waited(m_desk.shipments().storedLabels(wish));
            auto done = labels ? printStored(*labels, target, job) : tl::unexpected(labels.error());
            const bool isPainted = !done && done.error().code == u"print.cannot-spool";
            return isPainted ? printPages(pages, target, job) : done;
        })
        .then(this, [this, wish, job, told = std::move(told)](const base::Result<> &done) {
            const QString code = done ? QString() : done.error().code;
            if (m_dialog)
                m_dialog->showFailure(code);
            if (done) {
                m_desk.notePrinted(wish);
                Q_EMIT printed(job);
            } else {
                Q_EMIT failed(code);
            }
            if (told)
                told(done.has_value());
        });
}

} // namespace purser::ui
