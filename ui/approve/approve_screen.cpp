#include "ui/approve/approve_screen.h"

#include "desk/wording.h"
#include "ui/approve/address_form.h"
#include "ui/approve/approve_parts.h"
#include "ui/approve/round_bar.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/undo_toast.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimerEvent>

namespace purser::ui {

namespace {

constexpr int kLeftWidth = 264;
constexpr int kRightWidth = 380;
constexpr int kBlocking = 2;
constexpr int kSecond = 1'000;

} // namespace

ApproveScreen::ApproveScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_queue(new ApproveQueue(desk, this))
    , m_title(new kit::Label)
    , m_spent(new kit::Label(kit::muted({}, kit::TextSize::Small)))
    , m_leave(new kit::Button(kit::Button::Kind::Quiet))
    , m_bar(new RoundBar)
    , m_pages(new QStackedWidget)
    , m_done(new kit::EmptyState)
    , m_checksTitle(new kit::Label)
    , m_checks(new CheckList)
    , m_decisionTitle(new kit::Label)
    , m_decisions(new QVBoxLayout)
    , m_form(new AddressForm)
    , m_panel(new kit::SidePanel)
    , m_approve(new kit::Button(kit::Button::Kind::Primary))
    , m_hold(new kit::Button(kit::Button::Kind::Normal))
    , m_skip(new kit::Button(kit::Button::Kind::Normal))
    , m_toast(new kit::UndoToast)
    , m_why(new kit::Label(kit::stated(kit::State::Bad, {}, kit::TextSize::Body)))
{
    setFocusPolicy(Qt::StrongFocus);
    build();
    join();
    addActions(scanner);
    retranslate();
    m_timer.start(kSecond, this);
}

QWidget *ApproveScreen::makeMiddle()
{
    auto *middle = new QWidget;
    auto *decisions = new QVBoxLayout(middle);
    decisions->setContentsMargins(
        kit::size::kDashboard, kit::size::kPage, kit::size::kDashboard, kit::size::kPage);
    decisions->setSpacing(kit::size::kGap);
    decisions->addWidget(m_decisionTitle);
    decisions->addWidget(m_why);
    decisions->addWidget(m_form);
    m_decisions->setSpacing(kit::size::kGap);
    decisions->addLayout(m_decisions);
    decisions->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(/*resizable=*/true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    return scroll;
}

void ApproveScreen::build()
{
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeLeft());
    columns->addWidget(makeMiddle(), 1);
    columns->addWidget(makeRight());
    m_pages->addWidget(page);
    m_pages->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new kit::Separator);
    column->addWidget(m_pages, 1);
    column->addWidget(m_toast);
    for (QWidget *hidden : std::initializer_list<QWidget *> {m_toast, m_form, m_why})
        hidden->hide();
}

void ApproveScreen::join()
{
    connect(m_queue, &ApproveQueue::shown, this, &ApproveScreen::showCurrent);
    connect(m_queue, &ApproveQueue::finished, this, &ApproveScreen::showFinished);
    connect(m_form, &AddressForm::agreed, this, &ApproveScreen::changeAddress);
    connect(m_form, &AddressForm::left, this, [this] {
        forgetTyped();
        say({});
        setFocus();
        if (m_queue->current())
            showCurrent();
    });
    connect(m_toast, &kit::UndoToast::undoWanted, this, &ApproveScreen::undo);
}

QWidget *ApproveScreen::makeHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(kit::size::kTabs);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kit::size::kPage, 0, kit::size::kPage, 0);
    row->setSpacing(kit::size::kGapSmall);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addStretch();
    row->addWidget(m_spent);
    row->addWidget(m_leave);
    return head;
}

QWidget *ApproveScreen::makeLeft()
{
    auto *left = new QWidget;
    left->setFixedWidth(kLeftWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(kit::size::kPage, kit::size::kPage, kit::size::kPage, kit::size::kPage);
    column->setSpacing(kit::size::kGapSmall);
    column->addWidget(m_checksTitle);
    column->addWidget(m_checks);
    column->addStretch();
    return left;
}

QWidget *ApproveScreen::makeRight()
{
    m_panel->setFixedWidth(kRightWidth);
    m_approve->setObjectName(QStringLiteral("approveButton"));
    m_panel->setNextStep(m_approve);
    m_panel->addStep(m_hold);
    m_panel->addStep(m_skip);
    return m_panel;
}

void ApproveScreen::start(orders::Tab tab, std::optional<orders::ShopId> shop)
{
    m_tab = tab;
    m_shop = shop;
    m_pages->setCurrentIndex(0);
    m_queue->start(tab, shop);
    setFocus();
}

void ApproveScreen::retranslate()
{
    setAccessibleName(tr("Approve orders"));
    m_checksTitle->setSpans(
        {{.text = tr("Checks"), .weight = kit::Weight::Strong, .size = kit::TextSize::Title}});
    showHead();
    if (m_queue->current())
        showCurrent();
}

void ApproveScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ApproveScreen::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId() && isVisible())
        showHead();
}

void ApproveScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::Ink ink(painter, palette());
    ink.fill(rect(), kit::Role::Surface);
}

void ApproveScreen::showHead()
{
    const int count = m_queue->count();
    const int position = std::min(m_queue->position(), count);
    m_title->setSpans({kit::strong(tr("Approve")),
        kit::muted(QStringLiteral("  ")
            + tr("%1 %2 of %3").arg(desk::Wording::tab(m_tab)).arg(position).arg(count))});
    m_bar->set(position, count);
    const auto tally = m_queue->tally();
    m_spent->setText(tr("%1 approved · %2 on hold · %3 skipped · %4")
                         .arg(tally.approved)
                         .arg(tally.held)
                         .arg(tally.skipped)
                         .arg(roundTime(tally.spent)));
}

void ApproveScreen::showCurrent()
{
    const desk::OrderDetail &detail = m_queue->current()->detail;
    m_pages->setCurrentIndex(0);
    if (!m_typed || m_typed->order != detail.order.id)
        forgetTyped();
    m_checks->set(checksOf(detail));
    showOrder(*m_panel, detail, m_desk.core().now());
    showDecisions();
    if (m_typed)
        showOvertaken();
    showHead();
    m_approve->setEnabled(detail.order.blocks == 0 && detail.order.stage == orders::Stage::Received);
}

void ApproveScreen::clearDecisions()
{
    m_conflict = nullptr;
    while (QLayoutItem *item = m_decisions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void ApproveScreen::showDecisions()
{
    clearDecisions();
    const auto &findings = m_queue->current()->detail.findings;
    const QString title = findings.empty()
        ? tr("Nothing to decide")
        : tr("%n findings to decide", /*c=*/nullptr, static_cast<int>(findings.size()));
    m_decisionTitle->setSpans({{.text = title, .weight = kit::Weight::Strong, .size = kit::TextSize::Title}});
    const auto isConflict = [](const auto &finding) { return finding.code == u"address.conflict"; };
    for (const bool isFirst : {true, false})
        for (const auto &finding : findings)
            if (isConflict(finding) == isFirst)
                addFinding(finding);
}

void ApproveScreen::addFinding(const intake::KeptFinding &finding)
{
    const auto state = finding.severity == kBlocking ? kit::State::Bad : kit::State::Wait;
    auto *card = new kit::FindingCard(
        state, desk::Wording::finding(finding.code, finding.field, finding.facts.split(u'\t')), finding.code);
    const bool isFirst = m_decisions->count() == 0;
    const bool isAddress = finding.code.startsWith(u"address.");
    if (finding.code == u"address.conflict" && m_queue->current()->detail.conflict)
        addConflictAnswers(*card);
    else if (isFirst && isAddress)
        addAddressAnswers(*card);
    else if (isFirst && (finding.code.startsWith(u"stock.") || finding.code.startsWith(u"payment."))) {
        auto *ask = new kit::Button(kit::Button::Kind::Normal, tr("Ask the buyer"), QStringLiteral("2"));
        connect(ask, &QAbstractButton::clicked, this, &ApproveScreen::askBuyer);
        card->addAnswer(ask);
    } else if (finding.code.startsWith(u"rule.")) {
        auto *yes =
            new kit::Button(kit::Button::Kind::Primary, tr("Say the second yes"), QStringLiteral("Y"));
        connect(yes, &QAbstractButton::clicked, this, &ApproveScreen::sayYes);
        card->addAnswer(yes);
    }
    m_decisions->addWidget(card);
    card->show();
}

void ApproveScreen::addAddressAnswers(kit::FindingCard &card)
{
    const base::PostalAddress &before = m_queue->current()->detail.personal.recipient;
    const base::PostalAddress &proposed = m_queue->current()->proposed;
    const bool isProposed = proposed != before;
    const auto answer = [&](bool isPrimary, const QString &words, const QString &key, auto act) {
        auto *button =
            new kit::Button(isPrimary ? kit::Button::Kind::Primary : kit::Button::Kind::Normal, words, key);
        connect(button, &QAbstractButton::clicked, this, act);
        card.addAnswer(button);
    };
    if (isProposed) {
        card.addBody(addressComparison(before, proposed));
        answer(
            /*isPrimary=*/true, tr("Take the correction"), QStringLiteral("1"), &ApproveScreen::takeProposal);
    }
    answer(/*isPrimary=*/false, tr("Ask the buyer"), QStringLiteral("2"), &ApproveScreen::askBuyer);
    answer(
        /*isPrimary=*/!isProposed, tr("Edit the address"), QStringLiteral("E"), &ApproveScreen::editAddress);
}

void ApproveScreen::showFinished()
{
    const auto tally = m_queue->tally();
    m_done->set(kit::State::Good,
        tally.skipped == 0 ? tr("All decided") : tr("%n orders were skipped", /*c=*/nullptr, tally.skipped),
        tr("%1 approved and %2 on hold in %3. Esc goes back to the list.")
            .arg(tally.approved)
            .arg(tally.held)
            .arg(roundTime(tally.spent)));
    m_pages->setCurrentWidget(m_done);
    showHead();
}

} // namespace purser::ui
