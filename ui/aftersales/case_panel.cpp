#include "ui/aftersales/case_panel.h"

#include "aftersales/return_session.h"
#include "desk/office_wording.h"
#include "desk/wording.h"
#include "ui/aftersales/case_money_table.h"
#include "ui/aftersales/grade_form.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/moment_text.h"

#include <QLocale>
#include <QScrollArea>

namespace purser::ui {

namespace {

using namespace kit;
using aftersales::CasePolicy;
using desk::CaseDetail;
using desk::OfficeWording;
using desk::Wording;

constexpr int kTimelineTime = 116;
constexpr std::chrono::hours kSoon(24);
constexpr int kShortId = 12;

/// "RA-812" where the marketplace has a number that people say, else what it is.
QString nameOf(const aftersales::ReturnCase &one)
{
    return !one.remoteId.isEmpty() && one.remoteId.size() <= kShortId ? one.remoteId : CasePanel::tr("Case");
}

State stateOf(const CasePolicy &policy)
{
    switch (policy.verdict) {
    case CasePolicy::Verdict::Within: return State::Good;
    case CasePolicy::Verdict::Late: return State::Bad;
    case CasePolicy::Verdict::Fault: return State::Look;
    case CasePolicy::Verdict::NoRight:
    case CasePolicy::Verdict::NotDelivered: return State::Note;
    }
    return State::None;
}

QString gradesText(const CaseDetail &detail)
{
    QStringList grades;
    for (const QString &grade : aftersales::kGrades) {
        int pieces = 0;
        for (const auto &piece : detail.pieces)
            pieces += piece.grade == grade ? piece.quantity : 0;
        if (pieces > 0)
            grades << CasePanel::tr("%1 × %2").arg(pieces).arg(OfficeWording::grade(grade));
    }
    if (!grades.isEmpty())
        return grades.join(QStringLiteral("; "));
    for (const auto &line : detail.money.lines)
        if (!line.grade.isEmpty())
            grades << OfficeWording::grade(line.grade);
    grades.removeDuplicates();
    return grades.isEmpty() ? CasePanel::tr("not graded yet") : grades.join(QStringLiteral("; "));
}

QString deliveredText(const CasePolicy &policy)
{
    if (!policy.deliveredOn.isValid())
        return CasePanel::tr("not delivered");
    const QString day = QLocale().toString(policy.deliveredOn, QLocale::ShortFormat);
    return policy.windowDays == 0
        ? day
        : CasePanel::tr("%1, day %2 of %3").arg(day).arg(policy.day).arg(policy.windowDays);
}

/// Facts side by side, name over value.
QWidget *factRow(const std::vector<std::pair<QString, QString>> &facts)
{
    auto *all = new QWidget;
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, size::kGapSmall, 0, 0);
    row->setSpacing(size::kGap);
    for (const auto &[name, value] : facts) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(new Label(muted(name, TextSize::Small)));
        column->addWidget(new Label(Span {.text = value}));
        row->addLayout(column, 1);
    }
    return all;
}

bool isSame(const CaseDetail &one, const CaseDetail &other)
{
    const auto newest = [](const CaseDetail &detail) {
        return detail.order.timeline.empty() ? 0 : detail.order.timeline.front().seq;
    };
    return one.returnCase == other.returnCase && one.order.order == other.order.order
        && newest(one) == newest(other);
}

} // namespace

CasePanel::CasePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new Line({}, {}, lineHeight(TextSize::Page)))
    , m_remark(new Line({}, {}, lineHeight(TextSize::Body)))
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
    , m_steps(new CaseSteps)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size::kHairline, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(size::kDialog, size::kGap, size::kDialog, size::kGap);
    header->setSpacing(0);
    header->addWidget(m_title);
    header->addWidget(m_remark);
    column->addLayout(header);
    column->addWidget(new Separator);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_body);
    scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    column->addWidget(m_steps);
    m_column->setContentsMargins(size::kDialog, size::kDashboard, size::kDialog, size::kDashboard);
    m_column->setSpacing(size::kPage);
    m_column->addStretch();
}

void CasePanel::show(const CaseDetail &detail, base::Instant now)
{
    const bool isNews = !m_detail || !isSame(*m_detail, detail);
    m_detail = detail;
    showHeader(now);
    if (!isNews)
        return;
    m_steps->setCase(detail);
    rebuild(now);
}

void CasePanel::retranslate(base::Instant now)
{
    m_steps->retranslate();
    if (!m_detail)
        return;
    showHeader(now);
    rebuild(now);
    m_steps->setCase(*m_detail);
}

void CasePanel::showHeader(base::Instant now)
{
    const auto &one = m_detail->returnCase;
    Spans deadline;
    if (desk::groupOf(one) == desk::CaseGroup::Open) {
        const std::chrono::milliseconds left(one.dueAt - base::toMilliseconds(now));
        const QString text = tr("answer by %1").arg(momentText(one.dueAt, base::toMilliseconds(now)));
        if (left > kSoon)
            deadline = {muted(text)};
        else
            deadline = {stated(left < kSoon.zero() ? State::Bad : State::Wait, text, TextSize::Body)};
    } else {
        deadline = {muted(Wording::caseStage(one.stage))};
    }
    m_title->set({{.text = nameOf(one), .weight = Weight::Strong, .size = TextSize::Page},
                     {.text = QStringLiteral("  ") + tr("of %1").arg(m_detail->order.order.number),
                         .role = Role::Muted,
                         .size = TextSize::Page}},
        deadline);
    const auto &to = m_detail->order.personal.recipient;
    m_remark->set(
        {muted(
            QStringList {to.name, to.city, m_detail->order.shop.name, OfficeWording::caseKind(one.kind)}.join(
                QStringLiteral(" · ")))},
        {});
}

void CasePanel::rebuild(base::Instant now)
{
    m_grades = nullptr;
    while (m_column->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_column->takeAt(0));
        delete item->widget();
    }
    addPolicy();
    addGrades();
    addMoney();
    addTimeline(now);
}

void CasePanel::add(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void CasePanel::addPolicy()
{
    const CasePolicy &policy = m_detail->policy;
    auto *card = new FindingCard(
        stateOf(policy), OfficeWording::verdict(policy), policy.rule.isEmpty() ? tr("no rule") : policy.rule);
    card->setSentence({muted(OfficeWording::right(policy))});
    card->addBody(new Separator);
    card->addBody(factRow({{tr("Delivered"), deliveredText(policy)},
        {tr("Reason"), Wording::caseReason(m_detail->returnCase.reason)},
        {tr("Graded"), gradesText(*m_detail)}}));
    add(card);
}

void CasePanel::addGrades()
{
    if (m_steps->step() != CaseSteps::Step::Receive)
        return;
    std::vector<desk::CaseMoneyLine> lines;
    for (const auto &line : m_detail->money.lines)
        if (line.wanted > 0 && line.received == 0)
            lines.push_back(line);
    m_grades = new GradeForm(lines);
    add(m_grades);
}

void CasePanel::addMoney()
{
    auto *card = new Card;
    card->column()->addWidget(
        new Line({{.text = tr("Refund"), .weight = Weight::Strong, .size = TextSize::Title}},
            {muted(tr("discount shared by value, each part to the cent"), TextSize::Small)},
            lineHeight(TextSize::Title)));
    auto *table = new CaseMoneyTable;
    table->set(m_detail->money, m_detail->returnCase.stage == u"closed");
    card->column()->addWidget(table);
    add(card);
}

void CasePanel::addTimeline(base::Instant now)
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading(tr("Timeline")));
    for (const auto &line : m_detail->order.timeline) {
        if (!line.action.startsWith(u"case.") && !line.action.startsWith(u"return.")
            && !line.action.startsWith(u"refund") && line.action != u"undo" && line.action != u"ship")
            continue;
        auto *entry = new Line({muted(momentText(line.at, base::toMilliseconds(now)))},
            {{.text = Wording::action(line.action)}, muted(QStringLiteral("  ") + line.user)},
            size::kTimelineLine);
        entry->setColumn(kTimelineTime);
        column->addWidget(entry);
    }
    add(all);
}

void CasePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.fill(rect(), Role::Canvas);
    ink.fill(QRectF(0, 0, width(), m_remark->geometry().bottom() + size::kGap + 1), Role::Surface);
    ink.fill(QRectF(0, 0, size::kHairline, height()), Role::Line);
}

} // namespace purser::ui
