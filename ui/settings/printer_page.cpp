#include "ui/settings/printer_page.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QPrinterInfo>
#include <QStandardPaths>
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

/// Where PDF files go when nobody named another folder.
QString proposedFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("Purser"));
}

} // namespace

PrinterPage::PrinterPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Title}))
    , m_help(new kit::Label(kit::muted({})))
    , m_said(new kit::Label)
    , m_choices {makeChoice(Paper::Label), makeChoice(Paper::Slip), makeChoice(Paper::PickList),
          makeChoice(Paper::Manifest)}
    , m_system(QStringLiteral("purser-printers"))
{
    m_help->setWraps(true);
    m_said->setWraps(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        kit::size::kDialog, kit::size::kDashboard, kit::size::kDialog, kit::size::kDashboard);
    column->setSpacing(kit::size::kGapTiny);
    column->addWidget(m_heading);
    column->addWidget(m_help);
    for (const Choice &choice : m_choices) {
        column->addSpacing(kit::size::kGap);
        column->addWidget(choice.name);
        auto *row = new QHBoxLayout;
        row->setSpacing(kit::size::kGap);
        row->addWidget(choice.targets);
        row->addWidget(choice.test);
        row->addStretch();
        column->addLayout(row);
    }
    column->addSpacing(kit::size::kGap);
    column->addWidget(m_said);
    column->addStretch();
    retranslate();
}

PrinterPage::Choice PrinterPage::makeChoice(Paper paper)
{
    auto *targets = new QComboBox;
    targets->setObjectName(QStringLiteral("printer.") + desk::code(paper));
    targets->setFixedWidth(kit::size::kFormWidth);
    const Choice choice {paper, new kit::Label(kit::Span {.size = kit::TextSize::Small}), targets,
        new kit::Button(kit::Button::Kind::Normal)};
    choice.test->setObjectName(QStringLiteral("test.") + desk::code(paper));
    connect(choice.test, &QPushButton::clicked, this, [this, paper] { test(paper); });
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
            Q_EMIT printersRead();
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
    const QString offered = folder.isEmpty() ? proposedFolder() : folder;
    add(tr("PDF files in %1").arg(QDir::toNativeSeparators(offered)), offered, Folder);
    add(tr("PDF files in another folder"), {}, OtherFolder);
    const QString &kept = printer.isEmpty() ? folder : printer;
    choice.targets->setCurrentIndex(kept.isEmpty() ? 0 : std::max(0, choice.targets->findData(kept)));
    choice.test->setEnabled(!kept.isEmpty() && m_places.test != nullptr);
}

void PrinterPage::test(Paper paper)
{
    m_said->say(kit::saying(
        kit::State::Wait, [] { return tr("Printing the test page"); }, kit::TextSize::Body));
    m_places.test(paper, [this, paper](const kit::Sentence &problem) {
        if (problem)
            return m_said->say(kit::saying(kit::State::Bad, problem, kit::TextSize::Body));
        const QString folder = m_places.folder(paper);
        m_said->say(kit::saying(
            kit::State::Good,
            [folder] {
                return folder.isEmpty()
                    ? tr("The test page is with the printer. Measure it with a ruler.")
                    : tr("The test page lies in %1.").arg(QDir::toNativeSeparators(folder));
            },
            kit::TextSize::Body));
    });
}

QString PrinterPage::said() const
{
    return m_said->text();
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
        choice.targets->setAccessibleName(nameOf(choice.paper));
        choice.test->setText(tr("Test page"));
        choice.test->setAccessibleDescription(nameOf(choice.paper));
        fill(choice);
    }
}

} // namespace purser::ui
