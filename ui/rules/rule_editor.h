#pragma once

#include "intake/approval_rule.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace purser::kit {
class Button;
class Label;
class TextField;
} // namespace purser::kit

namespace purser::ui {

class ActionRow;
class ConditionRow;

/// One rule by choosing: its name, its shop, what has to be true, what happens then. GUI thread.
class RuleEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEditor(QWidget *parent = nullptr);

    void setShops(const QStringList &shops);
    void show(const intake::ApprovalRule &rule);
    using QWidget::show;
    void retranslate();
    void focusName();
    /// Adds a condition or an action, and goes to it.
    void addCondition();
    void addAction();

Q_SIGNALS:
    /// The person changed it and all of it can be read.
    void changed(const purser::intake::ApprovalRule &rule);

private:
    void build();
    void rebuildRows();
    void append(const intake::RuleCondition &condition);
    void append(const intake::RuleAction &action);
    void fillShops();
    void take();
    void showSentence(bool isWhole);

    intake::ApprovalRule m_rule;
    QStringList m_shops;
    kit::TextField *m_name;
    QComboBox *m_shop;
    QCheckBox *m_on;
    kit::Label *m_when;
    QVBoxLayout *m_conditions;
    kit::Button *m_addCondition;
    kit::Label *m_then;
    QVBoxLayout *m_actions;
    kit::Button *m_addAction;
    kit::Label *m_sentence;
    std::vector<ConditionRow *> m_conditionRows;
    std::vector<ActionRow *> m_actionRows;
};

} // namespace purser::ui
