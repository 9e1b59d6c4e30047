#include "ui/settings/printer_page.h"

#include "ui/kit/label.h"

#include <QComboBox>
#include <QPrinterInfo>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace purser::ui {

PrinterPage::PrinterPage(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Title}))
    , m_help(new kit::Label(kit::muted({})))
    , m_choices {makeChoice(desk::Setting::LabelPrinter, "labelPrinter"),
          makeChoice(desk::Setting::SlipPrinter, "slipPrinter")}
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
        column->addWidget(choice.printers);
    }
    column->addStretch();
    retranslate();
    for (Choice &choice : m_choices)
        m_desk.setting(choice.setting).then(this, [this, &choice](const base::Result<QString> &kept) {
            choice.kept = kept.value_or(QString());
            fill(choice);
        });
}

PrinterPage::Choice PrinterPage::makeChoice(desk::Setting setting, const char *name)
{
    auto *printers = new QComboBox;
    printers->setObjectName(QLatin1String(name));
    printers->setFixedWidth(kit::size::kFormWidth);
    connect(printers, &QComboBox::currentIndexChanged, this,
        [this, setting, printers] { (void)m_desk.saveSetting(setting, printers->currentData().toString()); });
    return {setting, new kit::Label(kit::Span {.size = kit::TextSize::Small}), printers};
}

void PrinterPage::fill(Choice &choice)
{
    const QSignalBlocker quiet(choice.printers);
    choice.printers->clear();
    choice.printers->addItem(tr("Save as PDF"), QString());
    for (const QString &name : QPrinterInfo::availablePrinterNames())
        choice.printers->addItem(name, name);
    if (!choice.kept.isEmpty() && choice.printers->findData(choice.kept) < 0)
        choice.printers->addItem(tr("%1 (away)").arg(choice.kept), choice.kept);
    choice.printers->setCurrentIndex(std::max(0, choice.printers->findData(choice.kept)));
}

void PrinterPage::retranslate()
{
    m_heading->setText(tr("Printers"));
    m_help->setText(QPrinterInfo::availablePrinterNames().isEmpty()
            ? tr("This computer has no printer. Papers are saved as PDF; set one up in the system and it "
                 "appears here.")
            : tr("What is printed goes to these without a dialog."));
    m_choices[0].name->setText(tr("Labels, 100 × 150 mm"));
    m_choices[1].name->setText(tr("Packing slips, A5"));
    for (Choice &choice : m_choices)
        fill(choice);
}

} // namespace purser::ui
