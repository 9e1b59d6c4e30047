#pragma once

#include "desk/desk.h"

#include <QDialog>

class QComboBox;

namespace purser::kit {
class Button;
class Label;
} // namespace purser::kit

namespace purser::ui {

/// What comes back of an order, why, and what the buyer gets: the shop's own case. Return opens it, Esc
/// leaves. Deletes itself. GUI thread.
class OpenCaseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param detail  of an order of which something was sent
    OpenCaseDialog(desk::Desk &desk, const desk::OrderDetail &detail, QWidget *parent);

    /// What stands in the fields.
    [[nodiscard]] desk::CaseWish wish() const;
    /// Why the desk did not open it; empty = nothing was refused.
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    void opened(const QString &undoToken);

private:
    void build(const desk::OrderDetail &detail);
    void addLines(QLayout &column, const desk::OrderDetail &detail);
    void openCase();

    desk::Desk &m_desk;
    orders::OrderId m_order;
    std::map<orders::LineId, QComboBox *> m_pieces;
    QComboBox *m_kind;
    QComboBox *m_reason;
    kit::Label *m_said;
    kit::Button *m_open;
    kit::Button *m_close;
};

} // namespace purser::ui
