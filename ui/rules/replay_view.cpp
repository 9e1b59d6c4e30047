#include "ui/rules/replay_view.h"

#include "desk/problem_wording.h"
#include "desk/rule_wording.h"
#include "ui/kit/button.h"
#include "ui/kit/figure_table.h"
#include "ui/kit/label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace purser::ui {

namespace {

constexpr int kDays = 30;
constexpr int kDaysWidth = 56;
constexpr int kTableHeight = 120;
constexpr int kMostDays = 3'650;
constexpr int kMostShown = 200;
constexpr int kOrderWidth = 130;
constexpr int kPlacedWidth = 92;

} // namespace

ReplayView::ReplayView(QWidget *parent)
    : QWidget(parent)
    , m_replay(new kit::Button(kit::Button::Kind::Normal, {}, QStringLiteral("Ctrl ⏎")))
    , m_past(new kit::Label(kit::muted({})))
    , m_days(new QLineEdit)
    , m_unit(new kit::Label(kit::muted({})))
    , m_verdict(new kit::Label(kit::muted({})))
    , m_table(new kit::FigureTable)
{
    m_replay->setObjectName(QStringLiteral("replayButton"));
    m_days->setObjectName(QStringLiteral("replayDays"));
    m_table->setObjectName(QStringLiteral("replayTable"));
    m_days->setValidator(new QIntValidator(1, kMostDays, m_days));
    m_days->setText(QString::number(kDays));
    m_days->setFixedWidth(kDaysWidth);
    m_days->setTextMargins(kit::size::kGapSmall, 0, 0, 0);
    m_table->setMinimumHeight(kTableHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kit::size::kPage, kit::size::kGap, kit::size::kPage, kit::size::kGap);
    head->setSpacing(kit::size::kGap);
    head->addWidget(m_replay);
    head->addWidget(m_past);
    head->addWidget(m_days);
    head->addWidget(m_unit);
    head->addWidget(m_verdict, 1);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_table->hide();
    retranslate();
    connect(m_replay, &QPushButton::clicked, this, &ReplayView::replayWanted);
    connect(m_table, &kit::FigureTable::rowOpened, this, [this](int row) {
        if (m_result && *m_result)
            Q_EMIT orderWanted((*m_result)->differences.at(static_cast<std::size_t>(row)).number);
    });
}

int ReplayView::days() const
{
    return std::clamp(m_days->text().toInt(), 1, kMostDays);
}

void ReplayView::retranslate()
{
    m_replay->setText(tr("Replay"));
    m_past->setText(tr("the past"));
    m_unit->setText(tr("days"));
    m_days->setAccessibleName(tr("How many days back"));
    showVerdict();
    showDifferences();
}

void ReplayView::showBusy()
{
    m_isBusy = true;
    m_replay->setEnabled(false);
    showVerdict();
}

void ReplayView::show(const base::Result<desk::RuleReplay> &replay)
{
    m_isBusy = false;
    m_replay->setEnabled(true);
    m_result = replay;
    showVerdict();
    showDifferences();
}

void ReplayView::clear()
{
    m_result.reset();
    showVerdict();
    showDifferences();
}

void ReplayView::showVerdict()
{
    if (m_isBusy) {
        m_verdict->setSpans({kit::muted(tr("Asking the draft about each order"))});
    } else if (!m_result) {
        m_verdict->setSpans(
            {kit::muted(tr("Shows which orders the draft would decide otherwise; changes nothing."))});
    } else if (!*m_result) {
        m_verdict->setSpans(
            {kit::stated(kit::State::Bad, desk::ProblemWording::of(m_result->error()), kit::TextSize::Body)});
    } else {
        const desk::RuleReplay &replay = **m_result;
        const QLocale locale;
        QString words = tr("%1 of %2 orders would be decided otherwise")
                            .arg(locale.toString(qint64(replay.differences.size())),
                                locale.toString(qint64(replay.orders)));
        if (!replay.isWhole)
            words += QStringLiteral(" · ") + tr("only the newest were looked at");
        else if (replay.differences.size() > kMostShown)
            words += QStringLiteral(" · ") + tr("the newest %1 are shown").arg(kMostShown);
        m_verdict->setSpans({kit::stated(
            replay.differences.empty() ? kit::State::Good : kit::State::Note, words, kit::TextSize::Body)});
    }
}

void ReplayView::showDifferences()
{
    QList<QStringList> rows;
    if (m_result && *m_result)
        for (const desk::RuleDifference &one : (*m_result)->differences) {
            if (rows.size() == kMostShown)
                break;
            rows.append({one.number,
                QLocale().toString(QDateTime::fromMSecsSinceEpoch(one.placedAt).date(), QLocale::ShortFormat),
                desk::RuleWording::outcome(one.before), desk::RuleWording::outcome(one.after)});
        }
    m_table->set({tr("Order"), tr("Placed"), tr("As the rules are"), tr("With the draft")}, rows);
    m_table->setColumnWidths({{.width = kOrderWidth}, {.width = kPlacedWidth}, {}, {}});
    m_table->setVisible(!rows.isEmpty());
}

QString ReplayView::verdict() const
{
    return m_verdict->text();
}

} // namespace purser::ui
