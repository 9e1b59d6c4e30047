#include "ui/aftersales/grade_form.h"

#include "desk/office_wording.h"
#include "ui/kit/label.h"

#include <QComboBox>

namespace purser::ui {

namespace {

constexpr int kChoiceWidth = 220;

} // namespace

GradeForm::GradeForm(const std::vector<desk::CaseMoneyLine> &lines, QWidget *parent)
    : Card(parent)
{
    column()->setSpacing(kit::size::kGapSmall);
    column()->addWidget(new kit::Label(kit::Span {.text = tr("When the goods are here, grade each item"),
        .weight = kit::Weight::Strong,
        .size = kit::TextSize::Title}));
    column()->addWidget(new kit::Label(kit::muted(
        tr("A and B go back on the shelf, C and scrap are written off. Keys A, B, C, S, or 1 to 4."))));
    for (const desk::CaseMoneyLine &line : lines)
        addLine(line);
}

void GradeForm::addLine(const desk::CaseMoneyLine &line)
{
    auto *choice = new QComboBox;
    choice->setObjectName(QStringLiteral("gradeChoice"));
    choice->setAccessibleName(line.title);
    choice->setFixedWidth(kChoiceWidth);
    choice->addItem(tr("not graded yet"), QString());
    for (const char *grade : {"A", "B", "C", "scrap"})
        choice->addItem(desk::OfficeWording::grade(QLatin1String(grade)), QLatin1String(grade));
    connect(choice, &QComboBox::currentIndexChanged, this, &GradeForm::changed);
    auto *row = new QHBoxLayout;
    row->setSpacing(kit::size::kGap);
    row->addWidget(new kit::Label({kit::strong(QStringLiteral("%1 ×").arg(line.wanted)),
                       {.text = u' ' + line.title}, kit::muted(QStringLiteral(" · ") + line.sku)}),
        1);
    row->addWidget(choice);
    column()->addLayout(row);
    m_choices[line.line] = choice;
    m_order.push_back(line.line);
}

void GradeForm::gradeNext(const QString &grade)
{
    for (const orders::LineId line : m_order) {
        QComboBox *choice = m_choices.at(line);
        if (choice->currentIndex() > 0 && m_order.size() > 1)
            continue;
        choice->setCurrentIndex(choice->findData(grade));
        return;
    }
}

std::optional<std::map<orders::LineId, QString>> GradeForm::grades() const
{
    std::map<orders::LineId, QString> grades;
    for (const auto &[line, choice] : m_choices) {
        if (choice->currentIndex() <= 0)
            return std::nullopt;
        grades[line] = choice->currentData().toString();
    }
    return grades;
}

} // namespace purser::ui
