#pragma once

#include "desk/day_view.h"
#include "ui/kit/card.h"

namespace purser::kit {
class Line;
class RowButton;
} // namespace purser::kit

namespace purser::ui {

/// A card whose lines each open the list they speak of. GUI thread.
class LeadCard final : public kit::Card
{
    Q_OBJECT

public:
    struct Row
    {
        kit::Spans left {};
        kit::Spans right {};
        kit::Spans second {};
        QString verb {};
        desk::Lead lead {};
    };

    explicit LeadCard(QWidget *parent = nullptr);

    void setTitle(kit::Spans title, kit::Spans aside = {});
    /// Under the title, wraps; empty: none.
    void setSubtitle(const QString &text);
    /// Keeps the place of the current row.
    void setRows(std::vector<Row> rows);
    /// In place of rows, when there are none.
    void setEmpty(kit::Spans sentence);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] QString title() const { return m_titleText; }

    /// Shows a current row and lets keys move it.
    void setHasCurrent(bool hasCurrent);
    void moveBy(int rows);
    void openCurrent();

Q_SIGNALS:
    void wanted(const purser::desk::Lead &lead);

private:
    void showCurrent();

    std::vector<Row> m_rows;
    std::vector<kit::RowButton *> m_buttons;
    QString m_titleText;
    kit::Line *m_title;
    kit::Label *m_subtitle;
    kit::Label *m_nothing;
    QVBoxLayout *m_list;
    bool m_hasCurrent = false;
    int m_current = 0;
};

} // namespace purser::ui
