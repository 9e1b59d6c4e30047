#pragma once

#include "desk/desk.h"

#include <QDialog>

namespace purser::kit {
class Button;
class FigureTable;
class Label;
} // namespace purser::kit

namespace purser::desk {
struct RuleReplay;
}

namespace purser::ui {

/// What the approval rules would change about orders that are here, before it is done. GUI thread.
class ApplyRulesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself. @p desk outlives it
    ApplyRulesDialog(desk::Desk &desk, const std::vector<orders::OrderId> &ids, QWidget *parent);

    [[nodiscard]] QString verdict() const;

Q_SIGNALS:
    /// It was read and is to be done.
    void wanted();

private:
    void show(const base::Result<desk::RuleReplay> &preview);

    kit::Label *m_verdict;
    kit::FigureTable *m_table;
    kit::Button *m_apply;
};

} // namespace purser::ui
