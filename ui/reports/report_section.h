#pragma once

#include "desk/day_view.h"
#include "ui/kit/bar_chart.h"
#include "ui/kit/chart_card.h"
#include "ui/kit/stay_chart.h"

namespace purser::ui {

/// Figures of one kind, in words.
struct SectionContent
{
    QString title {};
    QString subtitle {};
    QString empty {}; ///< why there is nothing; empty = there is
    QStringList header {};
    QList<QStringList> rows {};
    std::vector<std::optional<desk::Lead>> leads {}; ///< as rows; nullopt = nothing to open
    std::vector<kit::BarChart::Bar> bars {}; ///< as rows; empty = lying bars below
    std::vector<kit::StayChart::Row> stays {};
    QStringList stayColumns {};
    QString stayLegend {};
};

/// One section as a card: chart and table, each row of which opens its list. GUI thread.
class ReportSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportSection(QWidget *parent = nullptr);

    void set(const SectionContent &content);
    [[nodiscard]] const SectionContent &content() const { return m_content; }
    [[nodiscard]] kit::ChartCard *card() const { return m_card; }

Q_SIGNALS:
    void wanted(const purser::desk::Lead &lead);

private:
    void open(int row);

    SectionContent m_content;
    QWidget *m_charts;
    kit::BarChart *m_bars;
    kit::StayChart *m_stays;
    kit::ChartCard *m_card;
};

} // namespace purser::ui
