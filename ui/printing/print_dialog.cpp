#include "ui/printing/print_dialog.h"

#include "desk/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/progress_line.h"
#include "ui/printing/page_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStandardPaths>

namespace purser::ui {

namespace {

using kit::Button;
using kit::TextSize;

constexpr QSize kSize {980, 720};
constexpr int kSide = 320;

QString millimetres(int um)
{
    return QString::number(um / 1000.0, 'g', 5);
}

} // namespace

QString printProblem(const QString &code)
{
    if (code == u"papers.nothing")
        return PrintDialog::tr("No label was bought yet. Buy it at the bench or in the list first.");
    if (code == u"print.no-printer")
        return PrintDialog::tr("The printer is not there. Nothing was printed; choose another one.");
    if (code == u"print.no-target")
        return PrintDialog::tr("Choose where to print first.");
    if (code == u"print.cannot-write")
        return PrintDialog::tr("The PDF could not be written. Choose another folder.");
    if (code == u"print.printer-refused")
        return PrintDialog::tr("The printer refused the paper. Nothing is lost; try again.");
    if (code == u"print.barcode-unreadable")
        return PrintDialog::tr("A bar code could not be read again and was not printed.");
    return desk::Wording::reason(code);
}

PrintDialog::PrintDialog(desk::Paper paper, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_paper(paper)
    , m_name(name)
    , m_view(new PageView)
    , m_title(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = TextSize::Page}))
    , m_facts(new kit::Label(kit::muted({})))
    , m_placeWord(new kit::Label(kit::muted({}, TextSize::Small)))
    , m_printers(new QComboBox)
    , m_remember(new QCheckBox)
    , m_remark(new kit::Label(kit::stated(kit::State::Bad, {}, TextSize::Body)))
    , m_progress(new kit::ProgressLine)
    , m_print(new Button(Button::Kind::Primary, {}, QStringLiteral("\u23ce")))
    , m_save(new Button(Button::Kind::Normal, {}, QStringLiteral("S")))
    , m_close(new Button(Button::Kind::Quiet, {}, QStringLiteral("Esc")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    auto *side = new QWidget;
    side->setFixedWidth(kSide);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(
        kit::size::kDialog, kit::size::kDialog, kit::size::kDialog, kit::size::kDialog);
    column->setSpacing(kit::size::kGapSmall);
    for (kit::Label *text : {m_facts, m_remark})
        text->setWraps(true);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addSpacing(kit::size::kDialog);
    column->addWidget(m_placeWord);
    column->addWidget(m_printers);
    column->addWidget(m_remember);
    column->addSpacing(kit::size::kPage);
    column->addWidget(m_remark);
    column->addStretch(1);
    column->addWidget(m_progress);
    for (Button *button : {m_print, m_save, m_close}) {
        button->setControlHeight(kit::size::kControlFooter);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(button);
    }
    row->addWidget(side);
    m_progress->hide();
    m_remember->setChecked(true);
    m_print->setObjectName(QStringLiteral("printButton"));
    m_printers->setObjectName(QStringLiteral("printerBox"));
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void PrintDialog::retranslate()
{
    setWindowTitle(tr("Print"));
    m_placeWord->setText(tr("Printer"));
    m_printers->setPlaceholderText(tr("No printer found"));
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save as PDF"));
    m_close->setText(tr("Close"));
    switch (m_paper) {
    case desk::Paper::Label: m_title->setText(tr("Label")); break;
    case desk::Paper::Slip: m_title->setText(tr("Packing slip")); break;
    case desk::Paper::PickList: m_title->setText(tr("Pick list")); break;
    case desk::Paper::Manifest: m_title->setText(tr("Hand-over list")); break;
    }
    m_remember->setText(tr("Always use it here for this paper"));
    turn(0);
}

void PrintDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PrintDialog::showPages(const documents::Pages &pages)
{
    m_pages = pages;
    m_problem.clear();
    m_at = 0;
    turn(0);
}

void PrintDialog::showProblem(const QString &code)
{
    m_problem = code;
    turn(0);
    showFailure(code);
}

void PrintDialog::showPrinters(const QStringList &names, const PrintTarget &chosen)
{
    m_printers->clear();
    m_printers->addItems(names);
    if (!chosen.printer.isEmpty() && !names.contains(chosen.printer))
        m_printers->addItem(chosen.printer);
    m_printers->setCurrentText(chosen.printer);
    turn(0);
}

void PrintDialog::turn(int pages)
{
    const int count = static_cast<int>(m_pages.size());
    m_at = std::clamp(m_at + pages, 0, std::max(0, count - 1));
    const bool hasPrinter = m_printers->count() > 0;
    m_print->setEnabled(count > 0 && hasPrinter);
    m_save->setEnabled(count > 0);
    m_printers->setEnabled(hasPrinter);
    m_remember->setEnabled(hasPrinter);
    if (count == 0) {
        m_view->clear();
        m_facts->setText(m_problem.isEmpty() ? tr("Laying it out…") : m_name);
        return;
    }
    const documents::Page &page = m_pages[static_cast<std::size_t>(m_at)];
    m_view->setPage(page);
    m_facts->setText(tr("%1\n%2 × %3 mm at 100 %\nPage %4 of %5")
                         .arg(m_name, millimetres(page.media.widthUm), millimetres(page.media.heightUm))
                         .arg(m_at + 1)
                         .arg(count));
}

PrintTarget PrintDialog::target() const
{
    return {.printer = m_printers->currentText()};
}

bool PrintDialog::isRemembered() const
{
    return m_remember->isChecked();
}

void PrintDialog::showSending()
{
    m_progress->show();
    m_print->setEnabled(false);
    m_remark->setSpans({kit::stated(kit::State::Wait, tr("Sending to the printer"), TextSize::Body)});
}

void PrintDialog::showFailure(const QString &code)
{
    m_progress->hide();
    m_print->setEnabled(!m_pages.empty() && m_printers->count() > 0);
    if (code.isEmpty())
        m_remark->setSpans({kit::stated(kit::State::Good, tr("Sent"), TextSize::Body)});
    else
        m_remark->setSpans({{.text = printProblem(code), .role = kit::Role::Bad}});
}

void PrintDialog::print()
{
    if (m_print->isEnabled())
        Q_EMIT printWanted(target());
}

void PrintDialog::save()
{
    if (m_pages.empty())
        return;
    const QString folder = m_folder.isEmpty()
        ? QFileDialog::getExistingDirectory(this, tr("Folder for the PDF"),
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        : m_folder;
    if (!folder.isEmpty())
        Q_EMIT printWanted({.folder = folder});
}

void PrintDialog::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: return turn(1);
    case Qt::Key_PageUp: return turn(-1);
    case Qt::Key_S: return save();
    case Qt::Key_Return:
    case Qt::Key_Enter: return print();
    default: QDialog::keyPressEvent(event);
    }
}

} // namespace purser::ui
