#include "ui/kit/chart_card.h"

#include "ui/kit/button.h"
#include "ui/kit/figure_table.h"
#include "ui/kit/label.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace purser::kit {

ChartCard::ChartCard(QWidget *chart, QWidget *parent)
    : Card(parent)
    , m_title(new Label)
    , m_subtitle(new Label(muted({})))
    , m_toggle(new Button(Button::Kind::Quiet))
    , m_pages(new QStackedWidget)
    , m_chart(chart)
    , m_table(new FigureTable)
    , m_nothing(new Label(muted({})))
{
    m_toggle->setObjectName(QStringLiteral("asTableButton"));
    m_toggle->setSymbol(Icon::Orders);
    m_toggle->setControlHeight(size::kControlSmall);
    m_nothing->setWraps(/*wraps=*/true);
    auto *holder = new QWidget;
    auto *inner = new QVBoxLayout(holder);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(chart);
    inner->addStretch();
    m_chart = holder;
    for (QWidget *page : std::initializer_list<QWidget *> {m_chart, m_table, m_nothing})
        m_pages->addWidget(page);
    auto *head = new QHBoxLayout;
    head->setSpacing(size::kGapSmall);
    head->addWidget(m_title, 1);
    head->addWidget(m_toggle);
    column()->addLayout(head);
    column()->addWidget(m_subtitle);
    column()->addSpacing(size::kGapSmall);
    column()->addWidget(m_pages, 1);
    connect(m_toggle, &QPushButton::clicked, this, [this] { showTable(!m_isTable); });
    connect(m_table, &FigureTable::rowOpened, this, &ChartCard::rowOpened);
    retranslate();
}

void ChartCard::setTitle(Spans title, const QString &subtitle)
{
    m_title->setSpans(std::move(title));
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

QString ChartCard::title() const
{
    return m_title->text();
}

void ChartCard::setTable(const QStringList &header, const QList<QStringList> &rows)
{
    m_table->set(header, rows);
}

void ChartCard::setEmpty(const QString &sentence)
{
    m_nothing->setText(sentence);
    showPage();
}

void ChartCard::showTable(bool isTable)
{
    m_isTable = isTable;
    retranslate();
    showPage();
}

void ChartCard::showPage()
{
    const bool isEmpty = !m_nothing->text().isEmpty();
    m_toggle->setVisible(!isEmpty);
    QWidget *shown = isEmpty ? static_cast<QWidget *>(m_nothing) : m_isTable ? m_table : m_chart;
    for (QWidget *page :
        std::initializer_list<QWidget *> {m_chart, m_table, m_nothing}) // only what is shown takes room
        page->setSizePolicy(
            QSizePolicy::Preferred, page == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_pages->setCurrentWidget(shown);
}

void ChartCard::retranslate()
{
    m_toggle->setText(m_isTable ? tr("As chart") : tr("As table"));
}

} // namespace purser::kit
