#pragma once

#include "desk/audit_view.h"
#include "ui/kit/side_panel.h"

#include <QTimeZone>

namespace purser::ui {

/// One entry of the journal: who, where, when, and every column before and after. GUI thread.
class AuditPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditPanel(QWidget *parent = nullptr);

    void show(
        const desk::AuditRow &row, const std::vector<desk::AuditChange> &changes, const QTimeZone &zone);
    using QWidget::show;
    /// What it shows, a line a change: "sales_order stage 0 → 1".
    [[nodiscard]] QStringList lines() const { return m_lines; }

Q_SIGNALS:
    void orderWanted();

private:
    void addChange(const desk::AuditChange &change);

    kit::SidePanel *m_panel;
    kit::Button *m_open;
    QStringList m_lines;
};

} // namespace purser::ui
