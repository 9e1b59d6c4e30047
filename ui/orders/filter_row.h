#pragma once

#include "orders/filter_text.h"

#include <QBasicTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;

namespace purser::kit {
class Button;
class Label;
} // namespace purser::kit

namespace purser::ui {

/// What the list is filtered by, under its tabs: a chip for each condition, a field to type more, a menu to
/// click them, and how many there are. Typing and clicking lead to the same conditions. GUI thread.
class FilterRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(QWidget *parent = nullptr);

    /// Names that "shop:" knows.
    void setShops(const QStringList &names);
    [[nodiscard]] const QStringList &shops() const { return m_shops; }
    [[nodiscard]] const orders::TypedFilter &typed() const { return m_typed; }
    void setTyped(const orders::TypedFilter &typed);
    /// As typed; what cannot be read becomes words that are searched for.
    void setText(const QString &text);
    /// "16 of 38", at the right, unless something is wrong.
    void setRemark(const QString &remark);
    /// What is wrong with the text in the field; empty: nothing.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    void openField();
    void openMenu();
    void retranslate();
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    /// The choices of the menu, for tests and the palette: those not on yet.
    [[nodiscard]] std::vector<orders::Condition> choices() const;
    /// Turns a condition on, or off when it is on.
    void toggle(const orders::Condition &condition);

Q_SIGNALS:
    /// typed() is another one now.
    void changed();
    /// Esc in the empty field: the keyboard goes back to the list.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] orders::TypedFilter whole() const;
    void read();
    void settle();
    void take(const orders::TypedFilter &typed);
    void showChips();
    void showRemark();
    void edit(const orders::Condition &condition);
    void drop(const orders::Condition &condition);
    [[nodiscard]] QMenu *menu();

    QStringList m_shops;
    std::vector<orders::Condition> m_chips; ///< settled; more may stand in the field
    orders::TypedFilter m_typed;
    QHBoxLayout *m_tokens;
    QLineEdit *m_field;
    kit::Button *m_button;
    kit::Label *m_remark;
    QString m_count;
    QString m_problem;
    QBasicTimer m_timer;
};

} // namespace purser::ui
