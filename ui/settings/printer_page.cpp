#include "ui/settings/printer_page.h"

#include "ui/kit/label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPrinterInfo>
#include <QVBoxLayout>

namespace purser::ui {

namespace {

using desk::Paper;

/// What a row of the list stands for.
enum Target { Ask, Printer, Folder, OtherFolder };
constexpr int kTargetRole = Qt::UserRole + 1;

QString nameOf(Paper paper)
{
    switch (paper) {
    case Paper::Label: return PrinterPage::tr("Labels, 100 × 150 mm");
    case Paper::Slip: return PrinterPage::tr("Packing slips, A5");
    case Paper::PickList: return PrinterPage::tr("Pick lists, A4");
    case Paper::Manifest: return PrinterPage::tr("Hand-over lists, A4");
    }
    return {};
}

} // namespace

PrinterPage::PrinterPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Title}))
    , m_help(new kit::Label(kit::muted({})))
    , m_choices {makeChoice(Paper::Label), makeChoice(Paper::Slip), makeChoice(Paper::PickList),
          makeChoice(Paper::Manifest)}
    , m_system(QStringLiteral("purser-printers"))
{
    m_help->setWraps(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        kit::size::kDialog, kit::size::kDashboard, kit::size::kDialog, kit::size::kDashboard);
    column->setSpacing(kit::size::kGapTiny);
    column->addWidget(m_heading);
    column->addWidget(m_help);
    for (const Choice &choice : m_choices) {
        column->addSpacing(kit::size::kGap);
        column->addWidget(choice.name);
        column->addWidget(choice.targets);
    }
    column->addStretch();
    retranslate();
}

PrinterPage::Choice PrinterPage::makeChoice(Paper paper)
{
    auto *targets = new QComboBox;
    targets->setObjectName(QStringLiteral("printer.") + desk::code(paper));
    targets->setFixedWidth(kit::size::kFormWidth);
    const Choice choice {paper, new kit::Label(kit::Span {.size = kit::TextSize::Small}), targets};
    connect(targets, &QComboBox::activated, this, [this, choice] { choose(choice); });
    return choice;
}

void PrinterPage::setPlaces(PrinterPlaces places)
{
    m_places = std::move(places);
    retranslate();
}

void PrinterPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readPrinters();
}

void PrinterPage::readPrinters()
{
    m_system.run([] { return QPrinterInfo::availablePrinterNames(); })
        .then(this, [this](const QStringList &names) {
            m_printers = names;
            m_isRead = true;
            retranslate();
        });
}

void PrinterPage::fill(const Choice &choice)
{
    const QString printer = m_places.printer ? m_places.printer(choice.paper) : QString();
    const QString folder = m_places.folder ? m_places.folder(choice.paper) : QString();
    const auto add = [&choice](const QString &text, const QString &value, Target target) {
        choice.targets->addItem(text, value);
        choice.targets->setItemData(choice.targets->count() - 1, target, kTargetRole);
    };
    choice.targets->clear();
    add(tr("Ask each time"), {}, Ask);
    for (const QString &name : m_printers)
        add(name, name, Printer);
    if (!printer.isEmpty() && !m_printers.contains(printer))
        add(m_isRead ? tr("%1 (away)").arg(printer) : printer, printer, Printer);
    if (!folder.isEmpty())
        add(tr("PDF files in %1").arg(folder), folder, Folder);
    add(tr("PDF files in another folder"), {}, OtherFolder);
    const QString &kept = printer.isEmpty() ? folder : printer;
    choice.targets->setCurrentIndex(kept.isEmpty() ? 0 : std::max(0, choice.targets->findData(kept)));
}

void PrinterPage::choose(const Choice &choice)
{
    if (!m_places.remember)
        return;
    const QString value = choice.targets->currentData().toString();
    switch (static_cast<Target>(choice.targets->currentData(kTargetRole).toInt())) {
    case Ask: m_places.remember(choice.paper, {}, {}); break;
    case Printer: m_places.remember(choice.paper, value, {}); break;
    case Folder: m_places.remember(choice.paper, {}, value); break;
    case OtherFolder:
        if (const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for PDF files"));
            !folder.isEmpty())
            m_places.remember(choice.paper, {}, folder);
        break;
    }
    fill(choice);
}

void PrinterPage::retranslate()
{
    m_heading->setText(tr("Printers of this computer"));
    m_help->setText(m_isRead && m_printers.isEmpty()
            ? tr("The system has no printer. Set one up there and it appears here, or collect PDF files in a "
                 "folder.")
            : tr("What is printed goes there without a dialog."));
    for (const Choice &choice : m_choices) {
        choice.name->setText(nameOf(choice.paper));
        fill(choice);
    }
}

} // namespace purser::ui
