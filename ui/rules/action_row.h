#pragma once

#include "intake/approval_rule.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace purser::kit {
class Button;
}

namespace purser::ui {

/// One action of a rule: what it does, with its reason, tag, amount or percent. GUI thread.
class ActionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRow(QWidget *parent = nullptr);

    /// @param digits  behind the point of amounts
    void show(const intake::RuleAction &action, int digits);
    /// As it is chosen; nothing where a word is missing or the number typed is none.
    [[nodiscard]] std::optional<intake::RuleAction> action() const;
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void showValue();
    [[nodiscard]] intake::RuleVerb verb() const;
    [[nodiscard]] int digitsOfVerb() const;

    int m_digits = 2;
    intake::RuleAction m_action;
    QComboBox *m_verb;
    QLineEdit *m_value;
    kit::Button *m_remove;
};

} // namespace purser::ui
