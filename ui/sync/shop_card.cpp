#include "ui/sync/shop_card.h"

#include "desk/office_wording.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/moment_text.h"

#include <QLocale>
#include <QVBoxLayout>

namespace purser::ui {

namespace {

using namespace kit;

Line *factLine()
{
    return new Line({}, {}, size::kKeyValue);
}

Spans count(qint64 number, State wrong)
{
    const QString text = QLocale().toString(number);
    return {number == 0 ? Span {.text = text} : stated(wrong, text, TextSize::Body)};
}

} // namespace

ShopCard::ShopCard(QWidget *parent)
    : Card(parent)
    , m_title(new Line({}, {}, lineHeight(TextSize::Title)))
    , m_complete(factLine())
    , m_missing(factLine())
    , m_waiting(factLine())
    , m_quarantine(factLine())
    , m_last(factLine())
    , m_problem(new Label(muted({})))
    , m_syncNow(new Button(Button::Kind::Normal))
    , m_pause(new Button(Button::Kind::Quiet))
{
    m_syncNow->setObjectName(QStringLiteral("syncNowButton"));
    m_pause->setObjectName(QStringLiteral("pauseButton"));
    m_syncNow->setSymbol(Icon::Sync);
    m_problem->setWraps(/*wraps=*/true);
    column()->addWidget(m_title);
    column()->addSpacing(size::kGapSmall);
    for (Line *line : {m_complete, m_missing, m_waiting, m_quarantine, m_last})
        column()->addWidget(line);
    column()->addSpacing(size::kGapSmall);
    column()->addWidget(m_problem);
    column()->addStretch();
    column()->addSpacing(size::kGapSmall);
    auto *row = new QHBoxLayout;
    row->setSpacing(size::kGapSmall);
    row->addWidget(m_syncNow);
    row->addWidget(m_pause);
    row->addStretch();
    column()->addLayout(row);
    connect(m_syncNow, &QPushButton::clicked, this, [this] { Q_EMIT syncWanted(m_sync.shop.id); });
    connect(m_pause, &QPushButton::clicked, this,
        [this] { Q_EMIT pauseWanted(m_sync.shop.id, !m_sync.isPaused); });
}

State ShopCard::state() const
{
    if (m_sync.isPaused)
        return State::Note;
    if (m_sync.shop.missing > 0 || m_sync.failed > 0)
        return State::Bad;
    const bool isTroubled =
        !m_sync.shop.problem.isEmpty() || m_sync.quarantined > 0 || m_sync.shop.syncedAt == 0;
    return isTroubled ? State::Wait : State::Good;
}

void ShopCard::show(const desk::ShopSync &sync, qint64 now)
{
    m_sync = sync;
    m_now = now;
    const State is = state();
    setEdge(is);
    m_title->set({{.text = sync.shop.name, .weight = Weight::Strong, .size = TextSize::Title}},
        {muted(desk::OfficeWording::marketplace(sync.shop.kind), TextSize::Small)});
    const QString complete =
        sync.shop.completeTo == 0 ? tr("not yet") : momentText(sync.shop.completeTo, now);
    m_complete->set({muted(tr("Complete to"))},
        {{.text = complete, .weight = Weight::Strong, .shape = is == State::Good ? is : State::None}});
    m_missing->set({muted(tr("Missing orders"))}, count(sync.shop.missing, State::Bad));
    m_waiting->set({muted(tr("Outbox, waiting"))}, count(sync.waiting, State::Wait));
    m_quarantine->set({muted(tr("Cannot be read"))}, count(sync.quarantined, State::Wait));
    m_last->set({muted(tr("Last sync"))}, {{.text = momentText(sync.shop.syncedAt, now)}});
    m_syncNow->setText(m_isSyncing ? tr("Syncing") : tr("Sync now"));
    m_syncNow->setEnabled(!m_isSyncing);
    m_pause->setText(sync.isPaused ? tr("Go on") : tr("Pause"));
    showProblem();
}

QString ShopCard::problem() const
{
    return m_problem->text();
}

void ShopCard::showProblem()
{
    if (m_sync.isPaused)
        m_problem->setSpans(
            {muted(tr("Paused: nothing is read or sent by itself. Orders wait here and there."))});
    else if (!m_sync.shop.problem.isEmpty())
        m_problem->setSpans({{.text = desk::OfficeWording::syncProblem(m_sync.shop.problem)}});
    else if (m_sync.failed > 0)
        m_problem->setSpans(
            {{.text = tr("The marketplace refused %n messages. Their orders stand under Problem.",
                  /*c=*/nullptr, m_sync.failed)}});
    else if (m_report)
        m_problem->setSpans({muted(
            tr("%1 orders new or changed, %2 messages sent.").arg(m_report->pulled).arg(m_report->pushed))});
    else
        m_problem->setSpans({muted({})});
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void ShopCard::setSyncing(bool isSyncing)
{
    m_isSyncing = isSyncing;
    if (isSyncing)
        m_report.reset();
    show(m_sync, m_now);
}

void ShopCard::setReport(const desk::SyncReport &report)
{
    m_report = report;
    setSyncing(/*isSyncing=*/false);
    m_report = report;
    showProblem();
}

} // namespace purser::ui
