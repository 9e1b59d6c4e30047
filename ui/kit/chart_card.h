#pragma once

#include "ui/kit/card.h"

class QStackedWidget;

namespace purser::kit {

class FigureTable;

/// A chart under the sentence it proves, with the same figures as a table beside: "As table" changes
/// between them. Says so when there is nothing to draw.
class ChartCard final : public Card
{
    Q_OBJECT

public:
    /// Takes @p chart over.
    explicit ChartCard(QWidget *chart, QWidget *parent = nullptr);

    /// The finding, and what is counted over which time.
    void setTitle(Spans title, const QString &subtitle);
    void setTable(const QStringList &header, const QList<QStringList> &rows);
    /// In place of chart and table; an empty sentence shows them again.
    void setEmpty(const QString &sentence);
    [[nodiscard]] FigureTable *table() const { return m_table; }
    [[nodiscard]] QString title() const;
    void showTable(bool isTable);
    void retranslate();

Q_SIGNALS:
    /// A row of the table was opened.
    void rowOpened(int row);

private:
    void showPage();

    Label *m_title;
    Label *m_subtitle;
    Button *m_toggle;
    QStackedWidget *m_pages;
    QWidget *m_chart;
    FigureTable *m_table;
    Label *m_nothing;
    bool m_isTable = false;
};

} // namespace purser::kit
