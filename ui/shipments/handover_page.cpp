#include "ui/shipments/handover_page.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/tabs.h"
#include "ui/shipments/shipment_words.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace purser::ui {

namespace {

using kit::Button;
using kit::State;
using shipping::HandoverParcel;
using shipping::HandoverReply;

constexpr int kMostShown = 200;
constexpr int kLeftWidth = 420;

} // namespace

HandoverPage::HandoverPage(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tabs(new kit::Tabs)
    , m_count(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Wall}))
    , m_countWord(new kit::Label(kit::muted({}, kit::TextSize::Title)))
    , m_replyCard(new kit::Card)
    , m_replyTitle(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Page}))
    , m_replyText(new kit::Label(kit::Span {.size = kit::TextSize::Title}))
    , m_heading(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Title}))
    , m_rowsHolder(new QWidget)
    , m_empty(new kit::EmptyState)
    , m_body(new QWidget)
    , m_close(new Button(Button::Kind::Primary, {}, QStringLiteral("\u23ce")))
    , m_back(new Button(Button::Kind::Normal, {}, QStringLiteral("Esc")))
    , m_help(new kit::Label(kit::muted({})))
{
    m_tabs->setObjectName(QStringLiteral("handoverTabs"));
    m_close->setObjectName(QStringLiteral("closeHandoverButton"));
    m_count->setObjectName(QStringLiteral("handoverCount"));
    build();
    setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QPushButton::clicked, this, &HandoverPage::enter);
    connect(m_back, &QPushButton::clicked, this, &HandoverPage::back);
    connect(m_tabs, &kit::Tabs::currentChanged, this, [this] {
        m_isAsked = false;
        m_hasReply = false;
        m_problem.clear();
        readCarrier();
    });
    retranslate();
}

QWidget *HandoverPage::makeLeft()
{
    m_replyText->setWraps(/*wraps=*/true);
    m_replyCard->column()->addWidget(m_replyTitle);
    m_replyCard->column()->addWidget(m_replyText);
    auto *holder = new QWidget;
    holder->setFixedWidth(kLeftWidth);
    auto *left = new QVBoxLayout(holder);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(kit::size::kGapSmall);
    left->addWidget(m_count);
    left->addWidget(m_countWord);
    left->addSpacing(kit::size::kPage);
    left->addWidget(m_replyCard);
    left->addStretch(1);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(kit::size::kGapSmall);
    steps->addWidget(m_close);
    steps->addWidget(m_back);
    steps->addStretch();
    left->addLayout(steps);
    left->addWidget(m_help);
    return holder;
}

void HandoverPage::build()
{
    m_rows = new QVBoxLayout(m_rowsHolder);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(/*resizable=*/true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_rowsHolder);
    for (QWidget *ground : {scroll->viewport(), m_rowsHolder})
        ground->setAutoFillBackground(/*enabled=*/false);
    auto *right = new QVBoxLayout;
    right->setSpacing(kit::size::kGapSmall);
    right->addWidget(m_heading);
    right->addWidget(scroll, 1);
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(kit::size::kDialog, kit::size::kDialog, kit::size::kDialog, kit::size::kDialog);
    body->setSpacing(kit::size::kDialog * 2);
    body->addWidget(makeLeft());
    body->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(new kit::Separator);
    column->addWidget(m_body, 1);
    column->addWidget(m_empty, 1);
}

QString HandoverPage::carrier() const
{
    const auto at = static_cast<std::size_t>(std::max(0, m_tabs->current()));
    return at < m_carriers.size() ? m_carriers[at].carrier : QString();
}

void HandoverPage::open(const QString &carrier)
{
    m_wanted = carrier;
    m_isAsked = false;
    m_hasReply = false;
    m_problem.clear();
    m_closedTitle.clear();
    m_undoTokens.clear();
    refresh();
}

void HandoverPage::refresh()
{
    m_desk.shipments().carriers().then(
        this, [this](const base::Result<std::vector<desk::HandoverCarrier>> &carriers) {
            const QString current = m_wanted.isEmpty() ? carrier() : std::exchange(m_wanted, {});
            if (!carriers) {
                m_problem = carriers.error().code;
                showAll();
                return;
            }
            m_carriers = *carriers;
            showTabs();
            const auto at = std::ranges::find(m_carriers, current, &desk::HandoverCarrier::carrier);
            const QSignalBlocker quiet(m_tabs);
            m_tabs->setCurrent(at == m_carriers.end() ? 0 : static_cast<int>(at - m_carriers.begin()));
            readCarrier();
        });
}

void HandoverPage::readCarrier()
{
    const int asked = ++m_asked;
    m_desk.shipments().handover(carrier()).then(
        this, [this, asked](const base::Result<shipping::Handover> &handover) {
            if (asked != m_asked)
                return;
            if (handover)
                m_handover = *handover;
            else
                m_problem = handover.error().code;
            showAll();
        });
}

void HandoverPage::scan(const QString &code)
{
    if (m_isAsked) { // a scan is no answer: the question goes, the parcel counts
        m_isAsked = false;
    }
    m_scanned = code;
    m_desk.shipments()
        .scan(carrier(), code)
        .then(this, [this](const base::Result<desk::HandoverScan> &scanned) { show(scanned); });
}

void HandoverPage::show(const base::Result<desk::HandoverScan> &scanned)
{
    m_closedTitle.clear();
    m_hasReply = scanned.has_value();
    m_problem = scanned ? QString() : scanned.error().code;
    if (scanned) {
        m_reply = scanned->reply;
        m_handover = m_reply.next;
        if (!scanned->undoToken.isEmpty())
            m_undoTokens.push_back(scanned->undoToken);
    }
    if (!scanned || m_reply.isRefused())
        Q_EMIT refused();
    ++m_asked; // an older answer must not overwrite this one
    showAll();
    refresh();
}

void HandoverPage::takeBack()
{
    if (m_undoTokens.empty())
        return;
    const QString token = m_undoTokens.back();
    m_undoTokens.pop_back();
    m_desk.undo(token).then(this, [this](const desk::BulkResult &result) {
        m_hasReply = false;
        m_problem = result.isClean() ? QString()
                                     : (result.skipped.empty() ? result.failed : result.skipped).front().code;
        refresh();
    });
}

void HandoverPage::enter()
{
    if (m_handover.parcels.empty())
        return;
    if (!m_isAsked && !shipping::notScanned(m_handover).empty() && !shipping::scannedOf(m_handover).empty()) {
        m_isAsked = true;
        showAll();
        return;
    }
    close();
}

void HandoverPage::close()
{
    m_isAsked = false;
    m_hasReply = false;
    m_desk.shipments().close(carrier()).then(
        this, [this](const desk::HandoverClosed &closed) { showClosed(closed); });
}

void HandoverPage::showClosed(const desk::HandoverClosed &closing)
{
    m_undoTokens.clear();
    m_problem = closing.code;
    m_problemArguments.clear();
    const auto &stayed = closing.orders.skipped.empty() ? closing.orders.failed : closing.orders.skipped;
    if (m_problem.isEmpty() && !stayed.empty()) {
        m_problem = stayed.front().code;
        m_problemArguments = stayed.front().arguments;
    }
    m_closedTitle = closing.title;
    m_closedCount = static_cast<int>(closing.orders.done.size());
    if (closing.list != 0)
        Q_EMIT closed(closing.list, closing.title);
    refresh();
}

void HandoverPage::back()
{
    if (m_isAsked) {
        m_isAsked = false;
        showAll();
        return;
    }
    Q_EMIT left();
}

void HandoverPage::moveCarrier(int by)
{
    if (!m_carriers.empty())
        m_tabs->setCurrent(std::clamp(m_tabs->current() + by, 0, static_cast<int>(m_carriers.size()) - 1));
}

void HandoverPage::showTabs()
{
    std::vector<kit::Tabs::Tab> tabs;
    tabs.reserve(m_carriers.size());
    for (const desk::HandoverCarrier &one : m_carriers)
        tabs.push_back({one.carrier, QStringLiteral("%1 / %2").arg(one.scanned).arg(one.waiting)});
    m_tabs->setTabs(std::move(tabs));
}

void HandoverPage::retranslate()
{
    m_back->setText(tr("Leave"));
    showAll();
}

void HandoverPage::showAll()
{
    const auto scanned = shipping::scannedOf(m_handover).size();
    const auto all = m_handover.parcels.size();
    m_count->setText(QStringLiteral("%1 / %2").arg(scanned).arg(all));
    m_countWord->setText(tr("parcels scanned for %1").arg(carrier()));
    const bool isEmpty = m_carriers.empty();
    m_tabs->setVisible(!isEmpty);
    m_body->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->set(m_closedTitle.isEmpty() ? State::None : State::Good,
        m_closedTitle.isEmpty()
            ? tr("No parcel waits for a driver")
            : tr("List %1 is closed, %n orders left", /*c=*/nullptr, m_closedCount).arg(m_closedTitle),
        tr("Packed and labelled parcels appear here. Esc goes back."));
    showReply();
    showParcels();
    showQuestion();
    Q_EMIT changed();
}

void HandoverPage::showQuestion()
{
    const auto missing = static_cast<int>(shipping::notScanned(m_handover).size());
    const auto scanned = static_cast<int>(shipping::scannedOf(m_handover).size());
    m_close->setEnabled(scanned > 0);
    m_close->setText(
        m_isAsked ? tr("Close without these %n", /*c=*/nullptr, missing) : tr("Close and print the list"));
    m_help->setText(m_isAsked
            ? tr("They stay here for the next driver. Scan to add one; Esc goes on scanning.")
            : tr("Scan every parcel. Backspace takes the last scan back."));
}

void HandoverPage::showReply()
{
    m_replyCard->setVisible(!m_isAsked && (!m_problem.isEmpty() || m_hasReply || !m_closedTitle.isEmpty()));
    if (!m_problem.isEmpty()) {
        m_replyCard->setEdge(State::Bad);
        m_replyTitle->setSpans({kit::stated(State::Bad, tr("Not done"), kit::TextSize::Page)});
        m_replyText->setText(ShipmentWords::refusal(m_problem, m_problemArguments));
        return;
    }
    if (!m_hasReply) {
        m_replyCard->setEdge(State::Good);
        m_replyTitle->setSpans(
            {kit::stated(State::Good, tr("List %1").arg(m_closedTitle), kit::TextSize::Page)});
        m_replyText->setText(tr("%n orders left the house.", /*c=*/nullptr, m_closedCount));
        return;
    }
    const HandoverParcel parcel = m_reply.parcel ? m_reply.next.parcels[*m_reply.parcel] : HandoverParcel {};
    switch (m_reply.verdict) {
    case HandoverReply::Verdict::Scanned:
        m_replyCard->setEdge(State::Good);
        m_replyTitle->setSpans({kit::stated(State::Good, parcel.tracking, kit::TextSize::Page)});
        m_replyText->setText(tr("Order %1 is on the list.").arg(parcel.number));
        return;
    case HandoverReply::Verdict::Again:
        m_replyCard->setEdge(State::Note);
        m_replyTitle->setSpans({kit::stated(State::Note, parcel.tracking, kit::TextSize::Page)});
        m_replyText->setText(tr("It is on the list already and counts once."));
        return;
    case HandoverReply::Verdict::Stopped:
    case HandoverReply::Verdict::NotExpected:
        m_replyCard->setEdge(State::Bad);
        m_replyTitle->setSpans({kit::stated(State::Bad, m_scanned, kit::TextSize::Page)});
        m_replyText->setText(ShipmentWords::refusal(m_reply.code));
        return;
    }
}

void HandoverPage::showParcels()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto missing = shipping::notScanned(m_handover);
    m_heading->setText(missing.empty()
            ? tr("Every parcel is scanned")
            : tr("%n parcels are not scanned", /*c=*/nullptr, static_cast<int>(missing.size())));
    const auto add = [this](const HandoverParcel &parcel) {
        const State state = parcel.isScanned ? State::Good
            : !parcel.stopCode.isEmpty()     ? State::Bad
            : m_isAsked                      ? State::Wait
                                             : State::None;
        kit::Spans left {kit::strong(parcel.tracking), kit::muted(QStringLiteral("  ") + parcel.number)};
        kit::Spans right;
        if (state != State::None)
            right = {kit::stated(state,
                parcel.isScanned                ? tr("scanned")
                    : parcel.stopCode.isEmpty() ? tr("stays here")
                                                : ShipmentWords::refusal(parcel.stopCode))};
        m_rows->addWidget(new kit::Line(std::move(left), std::move(right), kit::size::kRowOne));
        m_rows->addWidget(new kit::Separator);
    };
    int shown = 0;
    for (const bool isScanned : {false, true})
        for (const HandoverParcel &parcel : m_handover.parcels)
            if (parcel.isScanned == isScanned && shown++ < kMostShown)
                add(parcel);
    m_rows->addStretch(1);
}

void HandoverPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::Ink(painter, palette()).fill(rect(), kit::Role::Surface);
}

} // namespace purser::ui
