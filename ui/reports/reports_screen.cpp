#include "ui/reports/reports_screen.h"

#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/key_action.h"
#include "ui/kit/label.h"
#include "ui/kit/scanner_filter.h"
#include "ui/reports/report_words.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QGraphicsOpacityEffect>
#include <QGridLayout>
#include <QLocale>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>

namespace purser::ui {

namespace {

using namespace kit;

constexpr qreal kFaded = 0.45;
constexpr int kColumns = 2;

} // namespace

ReportsScreen::ReportsScreen(desk::Counting &counting, ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_counting(counting)
    , m_title(new Label(Span {.weight = Weight::Strong, .size = TextSize::Page}))
    , m_scope(new Label(muted({})))
    , m_notCounted(new Label(Span {.role = Role::Wait}))
    , m_said(new Label(muted({})))
    , m_back(new Button(Button::Kind::Normal, {}, QStringLiteral("←")))
    , m_on(new Button(Button::Kind::Normal, {}, QStringLiteral("→")))
    , m_dayButton(new Button(Button::Kind::Normal, {}, QStringLiteral("D")))
    , m_monthButton(new Button(Button::Kind::Normal, {}, QStringLiteral("M")))
    , m_export(new Button(Button::Kind::Normal, {}, QStringLiteral("X")))
    , m_pages(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_grid(new QGridLayout)
    , m_empty(new EmptyState)
    , m_nearest(new Button(Button::Kind::Primary))
    , m_error(new ErrorState)
{
    m_day = today();
    build();
    addKeys(scanner);
    retranslate();
}

void ReportsScreen::build()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(size::kDashboard, size::kPage, size::kDashboard, size::kGapTiny);
    head->setSpacing(size::kGapSmall);
    head->addWidget(m_title, 1);
    for (Button *button : {m_dayButton, m_monthButton, m_back, m_on, m_export})
        head->addWidget(button);
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_nearest->setObjectName(QStringLiteral("nearestButton"));
    for (Button *button : {m_dayButton, m_monthButton})
        button->setCheckable(/*checkable=*/true);
    auto *remarks = new QVBoxLayout;
    remarks->setContentsMargins(size::kDashboard, 0, size::kDashboard, size::kGap);
    for (Label *label : {m_scope, m_notCounted, m_said})
        remarks->addWidget(label);
    auto *page = new QWidget;
    page->setLayout(m_grid);
    m_grid->setContentsMargins(size::kDashboard, size::kGapTiny, size::kDashboard, size::kDashboard);
    m_grid->setSpacing(size::kPage);
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(page);
    m_empty->setNextStep(m_nearest);
    for (QWidget *each : std::initializer_list<QWidget *> {m_scroll, m_empty, m_error})
        m_pages->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(remarks);
    column->addWidget(m_pages, 1);
    joinButtons();
}

void ReportsScreen::joinButtons()
{
    connect(m_back, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_on, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_dayButton, &QPushButton::clicked, this, [this] { showPeriod(Length::Day, m_day); });
    connect(m_monthButton, &QPushButton::clicked, this, [this] { showPeriod(Length::Month, m_day); });
    connect(m_export, &QPushButton::clicked, this, &ReportsScreen::askForFile);
    connect(m_nearest, &QPushButton::clicked, this, [this] {
        if (m_report && m_report->figures.nearest)
            showPeriod(m_length, *m_report->figures.nearest);
    });
}

void ReportsScreen::addKeys(ScannerFilter &scanner)
{
    addKeyAction(this, scanner, {"periodBeforeAction", QT_TR_NOOP("Period before")}, QStringLiteral("Left"),
        [this] { moveBy(-1); });
    addKeyAction(this, scanner, {"periodAfterAction", QT_TR_NOOP("Period after")}, QStringLiteral("Right"),
        [this] { moveBy(1); });
    addKeyAction(this, scanner, {"dayAction", QT_TR_NOOP("One day")}, QStringLiteral("D"),
        [this] { showPeriod(Length::Day, m_day); });
    addKeyAction(this, scanner, {"monthAction", QT_TR_NOOP("One month")}, QStringLiteral("M"),
        [this] { showPeriod(Length::Month, m_day); });
    addKeyAction(this, scanner, {"todayAction", QT_TR_NOOP("Today")}, QStringLiteral("T"),
        [this] { showPeriod(m_length, today()); });
    addKeyAction(this, scanner, {"exportAction", QT_TR_NOOP("Export as CSV")}, QStringLiteral("X"),
        [this] { askForFile(); });
    addKeyAction(this, scanner, {"nearestAction", QT_TR_NOOP("Nearest period with data")},
        QStringLiteral("N"), [this] { m_nearest->click(); });
}

QDate ReportsScreen::today() const
{
    return QDateTime::fromMSecsSinceEpoch(base::toMilliseconds(m_counting.core().now())).date();
}

QDate ReportsScreen::first() const
{
    return m_length == Length::Day ? m_day : QDate(m_day.year(), m_day.month(), 1);
}

QDate ReportsScreen::last() const
{
    return m_length == Length::Day ? m_day : first().addMonths(1).addDays(-1);
}

QString ReportsScreen::title() const
{
    return m_title->text();
}

QString ReportsScreen::remark() const
{
    return m_scope->text() + u'\n' + m_notCounted->text();
}

void ReportsScreen::setShop(std::optional<orders::ShopId> shop)
{
    m_shop = shop;
    if (isVisible())
        read();
}

void ReportsScreen::showPeriod(Length length, const QDate &day)
{
    m_length = length;
    m_day = day;
    read();
}

void ReportsScreen::moveBy(int periods)
{
    showPeriod(m_length, m_length == Length::Day ? m_day.addDays(periods) : first().addMonths(periods));
}

void ReportsScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus();
    read();
}

void ReportsScreen::read()
{
    const int asked = ++m_asked;
    m_title->setText(ReportWords::period(first(), last()));
    m_scroll->setAccessibleName(tr("Figures of the period"));
    m_dayButton->setChecked(m_length == Length::Day);
    m_monthButton->setChecked(m_length == Length::Month);
    m_said->setText({});
    m_said->hide();
    setFaded(m_report.has_value());
    m_counting.report({.first = first(), .last = last(), .shop = m_shop})
        .then(this, [this, asked](const base::Result<desk::Report> &report) {
            if (asked == m_asked)
                take(report);
        });
}

/// The figures of another period stay, so that nothing jumps, but cannot be taken for this one's.
void ReportsScreen::setFaded(bool isFaded)
{
    if (!isFaded) {
        m_scroll->widget()->setGraphicsEffect(nullptr);
        return;
    }
    auto *effect = new QGraphicsOpacityEffect;
    effect->setOpacity(kFaded);
    m_scroll->widget()->setGraphicsEffect(effect);
}

void ReportsScreen::take(const base::Result<desk::Report> &report)
{
    setFaded(/*isFaded=*/false);
    m_export->setEnabled(report.has_value());
    if (!report) {
        m_report.reset();
        m_scope->setText({});
        m_notCounted->setText({});
        m_pages->setCurrentWidget(m_error);
    } else {
        m_report = *report;
        showReport();
    }
    Q_EMIT shown();
}

void ReportsScreen::showReport()
{
    m_scope->setText(ReportWords::scope(*m_report));
    m_notCounted->setText(ReportWords::notCounted(*m_report));
    m_notCounted->setVisible(!m_notCounted->text().isEmpty());
    if (m_report->figures.isEmpty()) {
        const auto &nearest = m_report->figures.nearest;
        m_empty->set(State::None, tr("No data in this period"),
            nearest ? tr("The nearest order was placed on %1.")
                          .arg(QLocale().toString(*nearest, QLocale::LongFormat))
                    : tr("No order has arrived yet."));
        m_nearest->setVisible(nearest.has_value());
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    auto contents = ReportWords::sales(*m_report);
    for (auto make : {&ReportWords::clock, &ReportWords::spans, &ReportWords::carriers, &ReportWords::returns,
             &ReportWords::refunds, &ReportWords::mishaps})
        contents.push_back(make(*m_report));
    setSections(contents);
    m_pages->setCurrentWidget(m_scroll);
}

void ReportsScreen::setSections(const std::vector<SectionContent> &contents)
{
    while (m_sections.size() > contents.size()) {
        delete m_sections.back();
        m_sections.pop_back();
    }
    while (m_sections.size() < contents.size()) {
        auto *section = new ReportSection;
        const int at = static_cast<int>(m_sections.size());
        m_grid->addWidget(section, at / kColumns, at % kColumns);
        connect(section, &ReportSection::wanted, this, &ReportsScreen::wanted);
        m_sections.push_back(section);
    }
    for (std::size_t at = 0; at < contents.size(); ++at)
        m_sections[at]->set(contents[at]);
}

bool ReportsScreen::exportTo(const QString &file)
{
    QSaveFile out(file);
    const bool isWritten =
        m_report && out.open(QIODevice::WriteOnly) && out.write(desk::toCsv(*m_report)) >= 0 && out.commit();
    m_said->setSpans(
        {isWritten ? stated(State::Good, tr("Written to %1").arg(file), TextSize::Body)
                   : stated(State::Bad, tr("%1 cannot be written. Choose another folder.").arg(file),
                       TextSize::Body)});
    m_said->show();
    return isWritten;
}

void ReportsScreen::askForFile()
{
    if (!m_report)
        return;
    const QString name = QStringLiteral("purser-report-%1.csv").arg(first().toString(Qt::ISODate));
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Export report"), name, tr("CSV files (*.csv)"));
    if (!file.isEmpty())
        exportTo(file);
}

void ReportsScreen::retranslate()
{
    m_title->setText(ReportWords::period(first(), last()));
    m_dayButton->setText(tr("Day"));
    m_monthButton->setText(tr("Month"));
    m_back->setText(tr("Earlier"));
    m_on->setText(tr("Later"));
    m_export->setText(tr("Export"));
    m_nearest->setText(tr("Go there"));
    m_error->set(tr("The report cannot be counted"),
        tr("Nothing is lost. Close other programs that use the profile, then choose the period again."));
    if (m_report)
        showReport();
}

void ReportsScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportsScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink(painter, palette()).fill(rect(), Role::Canvas);
}

} // namespace purser::ui
