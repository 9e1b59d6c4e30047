#include "ui/reports/report_section.h"

#include "ui/kit/figure_table.h"

#include <QVBoxLayout>

namespace purser::ui {

using namespace kit;

ReportSection::ReportSection(QWidget *parent)
    : QWidget(parent)
    , m_charts(new QWidget)
    , m_bars(new BarChart)
    , m_stays(new StayChart)
    , m_card(new ChartCard(m_charts))
{
    auto *inner = new QVBoxLayout(m_charts);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_bars);
    inner->addWidget(m_stays);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_bars, &BarChart::barClicked, this, &ReportSection::open);
    connect(m_card, &ChartCard::rowOpened, this, &ReportSection::open);
}

void ReportSection::set(const SectionContent &content)
{
    m_content = content;
    m_card->retranslate();
    m_card->setTitle(
        {{.text = content.title, .weight = Weight::Strong, .size = TextSize::Title}}, content.subtitle);
    m_card->setTable(content.header, content.rows);
    m_bars->setVisible(content.stays.empty());
    m_stays->setVisible(!content.stays.empty());
    m_bars->setBars(content.bars);
    m_stays->set(content.stayLegend, content.stayColumns, content.stays);
    m_card->setEmpty(content.empty);
}

void ReportSection::open(int row)
{
    const auto at = static_cast<std::size_t>(row);
    if (at < m_content.leads.size() && m_content.leads[at])
        Q_EMIT wanted(*m_content.leads[at]);
}

} // namespace purser::ui
