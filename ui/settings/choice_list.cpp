#include "ui/settings/choice_list.h"

#include "ui/kit/label.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace purser::ui {

namespace {

constexpr auto kCode = "code";

} // namespace

ChoiceList::ChoiceList(QWidget *parent)
    : QWidget(parent)
    , m_heading(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Title}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::size::kGapSmall);
    column->addWidget(m_heading);
    connect(&m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        const QString code = button->property(kCode).toString();
        if (std::exchange(m_chosen, code) != code)
            Q_EMIT changed(code);
    });
}

void ChoiceList::set(const QString &heading, const std::vector<Choice> &choices)
{
    m_heading->setText(heading);
    const auto known = m_group.buttons();
    for (std::size_t at = 0; at < choices.size(); ++at) {
        QAbstractButton *button = known.value(static_cast<qsizetype>(at));
        if (button == nullptr) {
            button = new QRadioButton;
            layout()->addWidget(button);
            m_group.addButton(button);
        }
        button->setProperty(kCode, choices[at].code);
        button->setText(choices[at].text);
        button->setObjectName(choices[at].code);
    }
    choose(m_chosen);
}

void ChoiceList::choose(const QString &code)
{
    m_chosen = code;
    for (QAbstractButton *button : m_group.buttons())
        if (button->property(kCode).toString() == code)
            button->setChecked(true);
}

void ChoiceList::pick(const QString &code)
{
    const bool isOther = m_chosen != code;
    choose(code);
    if (isOther)
        Q_EMIT changed(code);
}

} // namespace purser::ui
