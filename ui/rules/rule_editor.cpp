#include "ui/rules/rule_editor.h"

#include "desk/rule_wording.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/text_field.h"
#include "ui/rules/action_row.h"
#include "ui/rules/condition_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace purser::ui {

namespace {

using intake::ApprovalRule;
using intake::RuleAction;
using intake::RuleCondition;
using intake::RuleFact;
using intake::RuleTest;
using intake::RuleVerb;

constexpr int kShopWidth = 160;

kit::Label *headingLabel()
{
    return new kit::Label(
        kit::Span {.role = kit::Role::Muted, .weight = kit::Weight::Strong, .size = kit::TextSize::Small});
}

template <typename Row>
void forget(std::vector<Row *> &rows)
{
    for (Row *row : rows) {
        row->hide();
        row->deleteLater();
    }
    rows.clear();
}

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new kit::TextField({}))
    , m_shop(new QComboBox)
    , m_on(new QCheckBox)
    , m_when(headingLabel())
    , m_conditions(new QVBoxLayout)
    , m_addCondition(new kit::Button(kit::Button::Kind::Quiet))
    , m_then(headingLabel())
    , m_actions(new QVBoxLayout)
    , m_addAction(new kit::Button(kit::Button::Kind::Quiet))
    , m_sentence(new kit::Label(kit::muted({})))
{
    build();
    retranslate();
}

void RuleEditor::build()
{
    m_name->edit()->setObjectName(QStringLiteral("ruleName"));
    m_shop->setObjectName(QStringLiteral("ruleShop"));
    m_shop->setMinimumWidth(kShopWidth);
    m_on->setObjectName(QStringLiteral("ruleOn"));
    m_addCondition->setObjectName(QStringLiteral("addCondition"));
    m_addAction->setObjectName(QStringLiteral("addAction"));
    m_sentence->setWraps(/*wraps=*/true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kit::size::kPage, kit::size::kGap, kit::size::kPage, kit::size::kGap);
    column->setSpacing(kit::size::kGapSmall);
    auto *head = new QHBoxLayout;
    head->setSpacing(kit::size::kGap);
    m_name->setFixedWidth(kit::size::kFormWidth);
    head->addWidget(m_name);
    head->addWidget(m_shop, 0, Qt::AlignBottom);
    head->addWidget(m_on, 0, Qt::AlignBottom);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(m_when);
    column->addLayout(m_conditions);
    column->addWidget(m_addCondition, 0, Qt::AlignLeft);
    column->addWidget(m_then);
    column->addLayout(m_actions);
    column->addWidget(m_addAction, 0, Qt::AlignLeft);
    column->addWidget(m_sentence);
    column->addStretch();
    connect(m_name->edit(), &QLineEdit::textEdited, this, &RuleEditor::take);
    connect(m_shop, &QComboBox::activated, this, &RuleEditor::take);
    connect(m_on, &QCheckBox::clicked, this, &RuleEditor::take);
    connect(m_addCondition, &QPushButton::clicked, this, &RuleEditor::addCondition);
    connect(m_addAction, &QPushButton::clicked, this, &RuleEditor::addAction);
}

void RuleEditor::retranslate()
{
    m_name->setLabel(tr("Name"));
    m_shop->setAccessibleName(tr("For which shop"));
    m_on->setText(tr("On"));
    m_when->setText(tr("When all of this is true"));
    m_addCondition->setText(tr("Add a condition"));
    m_then->setText(tr("Then"));
    m_addAction->setText(tr("Add an action"));
    fillShops();
    for (ConditionRow *row : m_conditionRows)
        row->retranslate();
    for (ActionRow *row : m_actionRows)
        row->retranslate();
    showSentence(/*isWhole=*/true);
}

void RuleEditor::setShops(const QStringList &shops)
{
    if (std::exchange(m_shops, shops) == shops)
        return;
    fillShops();
    rebuildRows();
}

void RuleEditor::fillShops()
{
    m_shop->clear();
    m_shop->addItem(tr("Every shop"), QString());
    for (const QString &shop : m_shops)
        m_shop->addItem(shop, shop);
    if (m_shop->findData(m_rule.shop) < 0)
        m_shop->addItem(m_rule.shop, m_rule.shop);
    m_shop->setCurrentIndex(m_shop->findData(m_rule.shop));
}

void RuleEditor::show(const ApprovalRule &rule)
{
    m_rule = rule;
    m_name->edit()->setText(rule.name);
    m_name->setRefusal({});
    m_on->setChecked(rule.isOn);
    fillShops();
    rebuildRows();
    showSentence(/*isWhole=*/true);
}

void RuleEditor::rebuildRows()
{
    forget(m_conditionRows);
    forget(m_actionRows);
    for (const RuleCondition &condition : m_rule.conditions)
        append(condition);
    for (const RuleAction &action : m_rule.actions)
        append(action);
}

void RuleEditor::append(const RuleCondition &condition)
{
    auto *row = new ConditionRow(m_shops);
    row->show(condition, desk::RuleWording::digitsOf(m_rule));
    m_conditions->addWidget(row);
    m_conditionRows.push_back(row);
    connect(row, &ConditionRow::changed, this, &RuleEditor::take);
    connect(row, &ConditionRow::removeWanted, this, [this, row] {
        std::erase(m_conditionRows, row);
        row->hide();
        row->deleteLater();
        m_addCondition->setFocus();
        take();
    });
}

void RuleEditor::append(const RuleAction &action)
{
    auto *row = new ActionRow;
    row->show(action, desk::RuleWording::digitsOf(m_rule));
    m_actions->addWidget(row);
    m_actionRows.push_back(row);
    connect(row, &ActionRow::changed, this, &RuleEditor::take);
    connect(row, &ActionRow::removeWanted, this, [this, row] {
        std::erase(m_actionRows, row);
        row->hide();
        row->deleteLater();
        m_addAction->setFocus();
        take();
    });
}

void RuleEditor::addCondition()
{
    append(RuleCondition {.fact = RuleFact::TotalMinor, .test = RuleTest::AtMost});
    m_conditionRows.back()->focusFirst();
    take();
}

void RuleEditor::addAction()
{
    append(RuleAction {.verb = m_rule.actions.empty() ? RuleVerb::Approve : RuleVerb::SecondPerson});
    m_actionRows.back()->focusFirst();
    take();
}

void RuleEditor::take()
{
    ApprovalRule rule {.name = m_name->edit()->text().trimmed(), .isOn = m_on->isChecked()};
    rule.shop = m_shop->currentData().toString();
    bool isWhole = true;
    for (const ConditionRow *row : m_conditionRows) {
        const auto condition = row->condition();
        isWhole = isWhole && condition;
        rule.conditions.push_back(condition.value_or(RuleCondition {}));
    }
    for (const ActionRow *row : m_actionRows) {
        const auto action = row->action();
        isWhole = isWhole && action;
        rule.actions.push_back(action.value_or(RuleAction {}));
    }
    m_name->setRefusal(rule.name.isEmpty() ? tr("A rule needs a name.") : QString());
    showSentence(isWhole);
    if (!isWhole)
        return;
    m_rule = rule;
    showSentence(/*isWhole=*/true);
    Q_EMIT changed(m_rule);
}

void RuleEditor::showSentence(bool isWhole)
{
    if (isWhole)
        m_sentence->setSpans({kit::muted(desk::RuleWording::sentence(m_rule))});
    else
        m_sentence->setSpans(
            {{.text = tr("A value is missing or is no number; the rule stays as it was until it is there."),
                .role = kit::strongOf(kit::State::Bad)}});
}

void RuleEditor::focusName()
{
    m_name->edit()->setFocus(Qt::TabFocusReason);
    m_name->edit()->selectAll();
}

} // namespace purser::ui
