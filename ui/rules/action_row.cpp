#include "ui/rules/action_row.h"

#include "desk/rule_wording.h"
#include "ui/kit/button.h"
#include "ui/rules/rule_number.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace purser::ui {

namespace {

using desk::RuleWording;
using intake::RuleAction;
using intake::RuleVerb;

constexpr int kVerbWidth = 342;

bool hasWord(RuleVerb verb)
{
    return verb == RuleVerb::Hold || verb == RuleVerb::Tag;
}

bool hasNumber(RuleVerb verb)
{
    return verb == RuleVerb::FloorPrice || verb == RuleVerb::DiscountLimit;
}

} // namespace

ActionRow::ActionRow(QWidget *parent)
    : QWidget(parent)
    , m_verb(new QComboBox)
    , m_value(new QLineEdit)
    , m_remove(new kit::Button(kit::Button::Kind::Quiet))
{
    m_verb->setObjectName(QStringLiteral("actionVerb"));
    m_value->setObjectName(QStringLiteral("actionValue"));
    m_remove->setObjectName(QStringLiteral("removeAction"));
    m_remove->setSymbol(kit::Icon::Close);
    m_verb->setFixedWidth(kVerbWidth);
    m_value->setTextMargins(kit::size::kGapSmall, 0, kit::size::kGapSmall, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::size::kGapSmall);
    row->addWidget(m_verb);
    row->addWidget(m_value, 1);
    row->addStretch();
    row->addWidget(m_remove);
    retranslate();
    connect(m_verb, &QComboBox::activated, this, [this] {
        m_action = {.verb = verb()};
        showValue();
        Q_EMIT changed();
    });
    connect(m_value, &QLineEdit::textEdited, this, &ActionRow::changed);
    connect(m_remove, &QPushButton::clicked, this, &ActionRow::removeWanted);
}

RuleVerb ActionRow::verb() const
{
    return static_cast<RuleVerb>(m_verb->currentData().toInt());
}

int ActionRow::digitsOfVerb() const
{
    return verb() == RuleVerb::DiscountLimit ? 1 : m_digits;
}

void ActionRow::retranslate()
{
    m_verb->clear();
    for (const RuleVerb each : intake::kRuleVerbs)
        m_verb->addItem(RuleWording::verb(each), static_cast<int>(each));
    m_verb->setAccessibleName(tr("What it does"));
    m_remove->setToolTip(tr("Remove this action"));
    m_remove->setAccessibleName(tr("Remove this action"));
    show(m_action, m_digits);
}

void ActionRow::show(const RuleAction &action, int digits)
{
    m_action = action;
    m_digits = digits;
    m_verb->setCurrentIndex(std::max(0, m_verb->findData(static_cast<int>(action.verb))));
    showValue();
}

void ActionRow::showValue()
{
    m_value->setVisible(hasWord(verb()) || hasNumber(verb()));
    m_value->setText(hasNumber(verb()) ? typedNumber(m_action.number, digitsOfVerb()) : m_action.word);
    const QString asked = verb() == RuleVerb::Hold ? tr("reason")
        : verb() == RuleVerb::Tag                  ? tr("tag")
        : verb() == RuleVerb::DiscountLimit        ? tr("percent")
                                                   : tr("amount");
    m_value->setPlaceholderText(asked);
    m_value->setAccessibleName(asked);
}

std::optional<RuleAction> ActionRow::action() const
{
    RuleAction action {.verb = verb()};
    if (hasWord(verb())) {
        action.word = m_value->text().trimmed();
        return action.word.isEmpty() ? std::nullopt : std::optional(action);
    }
    if (!hasNumber(verb()))
        return action;
    const auto number = numberTyped(m_value->text(), digitsOfVerb());
    action.number = number.value_or(0);
    return number ? std::optional(action) : std::nullopt;
}

void ActionRow::focusFirst()
{
    m_verb->setFocus(Qt::TabFocusReason);
}

} // namespace purser::ui
