#include "ui/audit/audit_screen.h"

#include "desk/problem_wording.h"
#include "ui/audit/audit_filter_bar.h"
#include "ui/audit/audit_model.h"
#include "ui/audit/audit_panel.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/key_action.h"
#include "ui/kit/label.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/scanner_filter.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLocale>
#include <QStackedWidget>
#include <QTimerEvent>

namespace purser::ui {

namespace {

using namespace kit;

constexpr int kPage = 60;
constexpr int kProgressMilliseconds = 100;
constexpr int kPermille = 1000;

} // namespace

AuditScreen::AuditScreen(desk::Counting &counting, ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_counting(counting)
    , m_title(new Label(Span {.weight = Weight::Strong, .size = TextSize::Page}))
    , m_verdict(new Label(muted({})))
    , m_verify(new Button(Button::Kind::Normal, {}, QStringLiteral("V")))
    , m_progressLine(new ProgressLine)
    , m_filter(new AuditFilterBar)
    , m_model(new AuditModel(this))
    , m_table(new PagedTable)
    , m_empty(new EmptyState)
    , m_error(new ErrorState)
    , m_list(new QStackedWidget)
    , m_panel(new AuditPanel)
{
    build();
    addKeys(scanner);
    retranslate();
}

void AuditScreen::build()
{
    m_verify->setObjectName(QStringLiteral("verifyButton"));
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths(
        {{.width = 144}, {.width = 130}, {}, {.width = 170, .hidesBelow = 700}, {.width = 64}});
    for (QWidget *page : std::initializer_list<QWidget *> {m_table, m_empty, m_error})
        m_list->addWidget(page);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(size::kPage, size::kGap, size::kPage, size::kGap);
    head->setSpacing(size::kPage);
    head->addWidget(m_title);
    head->addWidget(m_verdict, 1);
    head->addWidget(m_verify);
    m_verdict->setAlignment(Qt::AlignRight);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(head);
    left->addWidget(m_progressLine);
    left->addWidget(new Separator);
    left->addWidget(m_filter);
    left->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_panel);
    m_progressLine->hide();
    m_panel->hide();
    connect(m_verify, &QPushButton::clicked, this, &AuditScreen::verify);
    connect(m_filter, &AuditFilterBar::changed, this, &AuditScreen::restart);
    connect(m_model, &AuditModel::pageWanted, this, &AuditScreen::loadPage);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { openPanel(); });
    connect(m_panel, &AuditPanel::orderWanted, this, &AuditScreen::openOrder);
}

void AuditScreen::addKeys(ScannerFilter &scanner)
{
    addKeyAction(this, scanner, {"verifyAction", QT_TR_NOOP("Verify the journal")}, QStringLiteral("V"),
        [this] { verify(); });
    addKeyAction(this, scanner, {"filterAction", QT_TR_NOOP("Filter")}, QStringLiteral("F"),
        [this] { m_filter->goTo(); });
    addKeyAction(
        this, scanner, {"clearFilterAction", QT_TR_NOOP("Clear the filter")}, QStringLiteral("Esc"), [this] {
            m_filter->clear();
            m_table->setFocus();
        });
    addKeyAction(this, scanner, {"openOrderAction", QT_TR_NOOP("Open its order")}, QStringLiteral("Return"),
        [this] { openOrder(); });
    addKeyAction(this, scanner, {"nextRowAction", QT_TR_NOOP("Next row")}, QStringLiteral("J"),
        [this] { m_table->moveBy(1); });
    addKeyAction(this, scanner, {"previousRowAction", QT_TR_NOOP("Previous row")}, QStringLiteral("K"),
        [this] { m_table->moveBy(-1); });
}

void AuditScreen::retranslate()
{
    m_title->setText(tr("Audit"));
    m_table->setAccessibleName(tr("Audit"));
    m_filter->retranslate();
    m_error->set(tr("The journal cannot be read"),
        tr("Nothing is lost. Close other programs that use the profile and open this screen again."));
    showProgress();
    if (m_report)
        showVerdict(*m_report);
    openPanel();
}

void AuditScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AuditScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readChoices();
    restart();
    m_table->setFocus();
}

void AuditScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink(painter, palette()).fill(rect(), Role::Canvas);
}

void AuditScreen::showQuery(const desk::AuditQuery &query)
{
    m_filter->setQuery(query);
}

void AuditScreen::readChoices()
{
    m_filter->setToday(
        QDateTime::fromMSecsSinceEpoch(base::toMilliseconds(m_counting.core().now()), m_zone).date());
    m_counting.auditChoices().then(this, [this](const base::Result<desk::AuditChoices> &choices) {
        if (choices)
            m_filter->setChoices(*choices);
    });
}

void AuditScreen::restart()
{
    m_panel->hide();
    m_list->setCurrentWidget(m_table);
    m_model->restart(QString());
    m_model->fetchMore({});
}

void AuditScreen::loadPage(const QVariant &cursor)
{
    const int asked = ++m_asked;
    m_counting.auditPage(m_filter->query(), cursor.toString(), kPage)
        .then(this, [this, asked](const base::Result<desk::AuditPage> &page) {
            if (asked != m_asked)
                return;
            if (!page) {
                m_list->setCurrentWidget(m_error);
                return;
            }
            kit::RowPage<AuditListRow> rows;
            rows.rows.reserve(page->rows.size());
            for (const desk::AuditRow &row : page->rows)
                rows.rows.push_back({row.line.seq, row});
            if (!page->next.isEmpty())
                rows.next = page->next;
            m_zone = page->zone;
            m_model->setZone(page->zone);
            m_model->append(std::move(rows));
            if (m_model->rowCount() == 0)
                m_empty->set(State::None, tr("No entry fits"),
                    tr("Esc clears the filter. An order number has to be whole."));
            m_list->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
            Q_EMIT shown();
        });
}

void AuditScreen::openPanel()
{
    const auto selected = m_table->selectedRow();
    if (!selected) {
        m_panel->hide();
        return;
    }
    const AuditListRow row = m_model->row(*selected);
    m_counting.auditChanges(row.id).then(
        this, [this, row](const base::Result<std::vector<desk::AuditChange>> &changes) {
            const auto now = m_table->selectedRow();
            if (!changes || !now || m_model->row(*now).id != row.id)
                return;
            m_panel->show(row.row, *changes, m_zone);
            m_panel->setVisible(true);
        });
}

void AuditScreen::openOrder()
{
    const auto row = m_table->selectedRow();
    if (!row)
        return;
    if (const QString number = m_model->row(*row).row.order; !number.isEmpty())
        Q_EMIT orderWanted(number);
}

void AuditScreen::verify()
{
    if (m_progress) {
        m_progress->isStopped = true;
        return;
    }
    m_progress = std::make_shared<desk::VerifyProgress>();
    m_report.reset();
    m_timer.start(kProgressMilliseconds, this);
    showProgress();
    m_counting.verify(m_progress).then(this, [this](const base::Result<store::ChainReport> &report) {
        const bool isStopped = m_progress->isStopped;
        m_timer.stop();
        m_progress.reset();
        m_reportTime = QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm"));
        showProgress();
        if (isStopped)
            m_verdict->setSpans({muted(tr("Verification stopped; nothing was found up to there."))});
        else
            showVerdict(m_report.emplace(report));
    });
}

void AuditScreen::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        showProgress();
}

void AuditScreen::showProgress()
{
    m_verify->setText(m_progress ? tr("Stop") : tr("Verify"));
    m_progressLine->setVisible(m_progress != nullptr);
    if (!m_progress)
        return;
    const std::int64_t whole = m_progress->whole;
    const std::int64_t done = m_progress->done;
    if (whole > 0)
        m_progressLine->set(static_cast<int>(done * kPermille / whole), kPermille);
    m_verdict->setSpans(
        {muted(tr("%1 of %2 entries hold so far")
                   .arg(QLocale().toString(qint64(done)), QLocale().toString(qint64(whole))))});
}

void AuditScreen::showVerdict(const base::Result<store::ChainReport> &report)
{
    const QLocale locale;
    if (!report)
        m_verdict->setSpans({stated(State::Bad, desk::ProblemWording::of(report.error()), TextSize::Body)});
    else if (report->firstBroken)
        m_verdict->setSpans({stated(State::Bad,
            tr("Entry %1 was changed after it was written; %2 before it hold")
                .arg(locale.toString(qint64(*report->firstBroken)), locale.toString(qint64(report->entries))),
            TextSize::Body)});
    else
        m_verdict->setSpans({stated(State::Good,
            tr("All %1 entries hold, verified at %2")
                .arg(locale.toString(qint64(report->entries)), m_reportTime),
            TextSize::Body)});
}

QString AuditScreen::verdict() const
{
    return m_verdict->text();
}

} // namespace purser::ui
