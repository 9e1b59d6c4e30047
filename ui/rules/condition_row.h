#pragma once

#include "intake/approval_rule.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace purser::kit {
class Button;
}

namespace purser::ui {

/// One condition as a sentence of choices: what, of which lines, how, and against what. GUI thread.
class ConditionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionRow(const QStringList &shops, QWidget *parent = nullptr);

    /// @param digits  behind the point of amounts
    void show(const intake::RuleCondition &condition, int digits);
    /// As it is chosen; nothing where the number typed is none.
    [[nodiscard]] std::optional<intake::RuleCondition> condition() const;
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void chooseFact();
    void showValue();
    void fillTests();
    void fillChoices(const QStringList &words);
    [[nodiscard]] intake::RuleFact fact() const;
    [[nodiscard]] int digitsOfFact() const;

    QStringList m_shops;
    int m_digits = 2;
    intake::RuleCondition m_condition;
    QComboBox *m_fact;
    QComboBox *m_lines;
    QComboBox *m_test;
    QLineEdit *m_value;
    QComboBox *m_choice; ///< of shops and payments, instead of the value
    kit::Button *m_remove;
};

} // namespace purser::ui
