#include "ui/orders/order_panel.h"

#include "desk/open_case.h"
#include "desk/order_parts.h"
#include "desk/part_refund.h"
#include "desk/rule_wording.h"
#include "desk/wording.h"
#include "documents/money_text.h"
#include "intake/rule_why.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/moment_text.h"
#include "ui/orders/order_list_model.h"

#include <QVBoxLayout>

namespace purser::ui {

namespace {

using desk::OrderDetail;
using desk::Wording;
using kit::State;
using orders::Order;
using orders::Stage;

QString stepText(NextStep step)
{
    switch (step) {
    case NextStep::None: return {};
    case NextStep::Confirm: return OrderPanel::tr("Confirm");
    case NextStep::StartPicking: return OrderPanel::tr("Start picking");
    case NextStep::FinishPicking: return OrderPanel::tr("Picked, to the bench");
    case NextStep::Verify: return OrderPanel::tr("Check all pieces");
    case NextStep::Label: return OrderPanel::tr("Buy label");
    case NextStep::Ship: return OrderPanel::tr("Hand over");
    case NextStep::Release: return OrderPanel::tr("Release");
    }
    return {};
}

constexpr int kTimelineTime = 104;

/// "2 × A-100, 1 × B-7"
QString piecesText(const Order &order, const orders::Pieces &pieces)
{
    QStringList words;
    for (const orders::LinePieces &one : pieces) {
        const auto line = std::ranges::find(order.lines, one.line, &orders::OrderLine::id);
        if (line != order.lines.end())
            words << QStringLiteral("%1 × %2").arg(one.quantity).arg(line->sku);
    }
    return words.join(QStringLiteral(", "));
}

QString refundText(const QString &state)
{
    if (state == u"accepted")
        return OrderPanel::tr("refunded");
    return state == u"refused" ? OrderPanel::tr("refund refused") : OrderPanel::tr("refund on its way");
}

} // namespace

NextStep nextStepOf(const Order &order)
{
    if (!order.holdCode.isEmpty() && order.stage < Stage::Shipped)
        return NextStep::Release;
    switch (order.stage) {
    case Stage::Received: return NextStep::Confirm;
    case Stage::Confirmed: return NextStep::StartPicking;
    case Stage::Picking: return NextStep::FinishPicking;
    case Stage::Packing: return orders::isVerified(order) ? NextStep::Label : NextStep::Verify;
    case Stage::Labelled: return NextStep::Ship;
    case Stage::Shipped:
    case Stage::Delivered:
    case Stage::Completed:
    case Stage::Cancelled: return NextStep::None;
    }
    return NextStep::None;
}

OrderPanel::OrderPanel(QWidget *parent)
    : QWidget(parent)
    , m_panel(new kit::SidePanel)
    , m_next(new kit::Button(kit::Button::Kind::Primary, {}, QStringLiteral("\u23ce")))
    , m_hold(new kit::Button(kit::Button::Kind::Normal, {}, QStringLiteral("H")))
    , m_print(new kit::Button(kit::Button::Kind::Normal, {}, QStringLiteral("P")))
    , m_case(new kit::Button(kit::Button::Kind::Normal, {}, QStringLiteral("C")))
    , m_split(new kit::Button(kit::Button::Kind::Normal, {}, QStringLiteral("S")))
    , m_merge(new kit::Button(kit::Button::Kind::Normal, {}, QStringLiteral("M")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    m_next->setObjectName(QStringLiteral("nextStepButton"));
    m_hold->setObjectName(QStringLiteral("holdButton"));
    m_panel->setNextStep(m_next);
    m_print->setObjectName(QStringLiteral("labelButton"));
    m_panel->addStep(m_hold);
    m_case->setObjectName(QStringLiteral("openCaseButton"));
    m_panel->addStep(m_print);
    m_panel->addStep(m_case);
    m_split->setObjectName(QStringLiteral("splitButton"));
    m_merge->setObjectName(QStringLiteral("mergeButton"));
    m_panel->addStep(m_split);
    m_panel->addStep(m_merge);
    setFixedWidth(kit::size::kPanel);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(m_step); });
    connect(m_hold, &QPushButton::clicked, this, &OrderPanel::holdWanted);
    connect(m_print, &QPushButton::clicked, this, &OrderPanel::labelWanted);
    connect(m_case, &QPushButton::clicked, this, &OrderPanel::caseWanted);
    connect(m_split, &QPushButton::clicked, this, &OrderPanel::splitWanted);
    connect(m_merge, &QPushButton::clicked, this, &OrderPanel::mergeWanted);
}

void OrderPanel::show(const OrderDetail &detail, base::Instant now)
{
    m_order = detail.order.id;
    m_number = detail.order.number;
    m_step = nextStepOf(detail.order);
    showHeader(detail, now);
    m_panel->clear();
    addProposal(detail);
    addFindings(detail);
    addAddress(detail);
    addLines(detail);
    addMoney(detail);
    addParcels(detail);
    addCases(detail);
    addMessages(detail, now);
    addWhy(detail);
    addTimeline(detail, now);
    showSteps(detail);
}

void OrderPanel::showHeader(const OrderDetail &detail, base::Instant now)
{
    const Order &order = detail.order;
    const std::int64_t at = base::toMilliseconds(now);
    kit::Spans deadline;
    if (order.shipBy != Order::kNoDeadline && order.stage < Stage::Shipped) {
        const std::chrono::milliseconds left(order.shipBy - at);
        const QString by = kit::momentText(order.shipBy, at);
        deadline = left < std::chrono::milliseconds::zero()
            ? kit::Spans {kit::stated(State::Bad, tr("%1, %2 late").arg(by, spanText(-left)))}
            : kit::Spans {kit::stated(State::Wait, tr("%1, in %2").arg(by, spanText(left)))};
    }
    m_panel->setHeader(order.number, amountText(order.totalMinor, order.currency),
        {kit::muted(
            tr("%1 · %2, placed %3")
                .arg(detail.shop.name, Wording::stage(order.stage), kit::momentText(order.placedAt, at)))},
        deadline);
}

void OrderPanel::showSteps(const OrderDetail &detail)
{
    m_hasLabel = std::ranges::any_of(detail.parcels, [](const shipping::Parcel &parcel) {
        return !parcel.remoteLabel.isEmpty() && parcel.stage != orders::ParcelStage::Voided;
    });
    m_next->setText(stepText(m_step));
    m_next->setVisible(m_step != NextStep::None);
    m_hold->setText(tr("Hold"));
    m_hold->setVisible(detail.order.stage < Stage::Shipped && detail.order.holdCode.isEmpty());
    m_print->setText(tr("Label"));
    m_print->setVisible(m_hasLabel);
    m_case->setText(tr("Open a case"));
    m_case->setVisible(!desk::returnablePieces(detail.order, detail.cases).empty());
    const bool isOpen = detail.order.stage < Stage::Labelled;
    const bool isSplit = std::ranges::any_of(detail.parcels, desk::isOpenPart);
    const auto pieces = orders::openPieces(detail.order);
    const bool hasSeveral = pieces.size() > 1 || (pieces.size() == 1 && pieces.front().quantity > 1);
    m_split->setText(tr("Split"));
    m_split->setVisible(isOpen && hasSeveral && detail.leavesWith.empty());
    m_merge->setText(tr("Merge"));
    m_merge->setVisible(isOpen && !isSplit);
}

/// What the picker could not find, and what the office may pay back for it.
void OrderPanel::addProposal(const OrderDetail &detail)
{
    if (detail.proposals.empty() || detail.order.stage >= Stage::Labelled)
        return;
    QStringList missing;
    for (const auto &one : detail.proposals) {
        const auto line = std::ranges::find(detail.order.lines, one.line, &orders::OrderLine::id);
        missing
            << tr("%1 × %2").arg(one.quantity).arg(line == detail.order.lines.end() ? one.sku : line->title);
    }
    auto *card =
        new kit::FindingCard(State::Look, tr("Not found while picking"), QStringLiteral("part-refund"));
    card->setSentence({{.text = tr("%1. The picker proposes to pay its share back and to send the rest.")
                                    .arg(missing.join(QStringLiteral(", ")))}});
    auto *accept = new kit::Button(kit::Button::Kind::Primary,
        tr("Refund %1").arg(amountText(desk::proposedMinor(detail.proposals), detail.order.currency)),
        QStringLiteral("1"));
    accept->setObjectName(QStringLiteral("acceptRefundButton"));
    auto *decline =
        new kit::Button(kit::Button::Kind::Normal, tr("Wait for goods instead"), QStringLiteral("2"));
    decline->setObjectName(QStringLiteral("declineRefundButton"));
    connect(accept, &QPushButton::clicked, this, [this] { Q_EMIT refundAnswered(/*isAccepted=*/true); });
    connect(decline, &QPushButton::clicked, this, [this] { Q_EMIT refundAnswered(/*isAccepted=*/false); });
    card->addAnswer(accept);
    card->addAnswer(decline);
    m_panel->add(card, kit::size::kGap);
}

void OrderPanel::addFindings(const OrderDetail &detail)
{
    for (const auto &finding : detail.findings) {
        auto *card = new kit::FindingCard(finding.severity == 2 ? State::Bad : State::Wait,
            Wording::finding(finding.code, finding.field, finding.facts.split(u'\t')), finding.code);
        if (finding.code.startsWith(u"rule.")) {
            auto *yes =
                new kit::Button(kit::Button::Kind::Normal, tr("Say the second yes"), QStringLiteral("Y"));
            yes->setObjectName(QStringLiteral("secondYesButton"));
            connect(yes, &QPushButton::clicked, this, &OrderPanel::secondYesWanted);
            card->addAnswer(yes);
        }
        m_panel->add(card, kit::size::kGap);
    }
    if (const QString choice = desk::shortageChoice(detail.messages);
        !choice.isEmpty() && detail.order.stage < Stage::Shipped)
        m_panel->add(new kit::NoteBox(State::Wait, Wording::shortageChoice(choice)), kit::size::kGap);
    if (!detail.order.problemCode.isEmpty())
        m_panel->add(
            new kit::NoteBox(State::Bad, Wording::reason(detail.order.problemCode)), kit::size::kGap);
}

void OrderPanel::addAddress(const OrderDetail &detail)
{
    const auto &to = detail.personal.recipient;
    const bool isComplete = std::ranges::none_of(
        detail.findings, [](const auto &finding) { return finding.code.startsWith(u"address."); });
    m_panel->addSection(tr("Ship to"),
        {isComplete ? kit::stated(State::Good, tr("address complete"))
                    : kit::stated(State::Bad, tr("address to be checked"))});
    m_panel->add(new kit::Label(kit::Span {.text = to.name}));
    QStringList parts {
        to.street, to.sublocality, (to.postcode + u' ' + to.city).trimmed(), to.state, to.country};
    parts.removeAll(QString());
    auto *address = new kit::Label(kit::muted(parts.join(QStringLiteral(", "))));
    address->setWraps(/*wraps=*/true);
    m_panel->add(address);
    if (!detail.personal.note.isEmpty())
        m_panel->add(
            new kit::NoteBox(State::Note, tr("Buyer: %1").arg(detail.personal.note)), kit::size::kGap);
}

void OrderPanel::addLines(const OrderDetail &detail)
{
    const Order &order = detail.order;
    m_panel->addSection(
        tr("Lines"), {kit::muted(tr("%n pcs", /*c=*/nullptr, order.units), kit::TextSize::Small)});
    m_panel->add(new kit::Separator);
    for (const auto &line : order.lines)
        m_panel->add(new kit::ProductLine({},
            {line.title, line.variant.isEmpty() ? line.sku : line.variant + QStringLiteral(" · ") + line.sku,
                amountText(line.totalMinor, order.currency),
                QStringLiteral("%1 × %2")
                    .arg(line.quantity)
                    .arg(amountText(line.unitMinor, order.currency))}));
}

void OrderPanel::addMoney(const OrderDetail &detail)
{
    const Order &order = detail.order;
    const bool isPaid = orders::holdsStock(order.payment);
    m_panel->addSection(
        tr("Payment"), {kit::stated(isPaid ? State::Good : State::Bad, Wording::payment(order.payment))});
    const auto add = [&](const QString &name, std::int64_t minor) {
        if (minor != 0)
            m_panel->add(kit::keyValue({{.text = name}}, {{.text = amountText(minor, order.currency)}}));
    };
    add(tr("Shipping"), order.shippingMinor);
    add(tr("Discount"), -order.discountMinor);
    add(tr("Total"), order.totalMinor);
    add(tr("Paid"), order.paidMinor);
    add(tr("Refunded"), -order.refundedMinor);
}

void OrderPanel::addParcels(const OrderDetail &detail)
{
    if (detail.parcels.empty() && detail.leavesWith.empty())
        return;
    m_panel->addSection(tr("Parcels"));
    for (const QString &other : detail.leavesWith)
        m_panel->add(kit::keyValue({{.text = tr("In one parcel with")}}, {{.text = other}}));
    for (const auto &parcel : detail.parcels)
        if (!desk::isOpenPart(parcel))
            m_panel->add(kit::keyValue({{.text = parcel.carrier + u' ' + parcel.tracking}},
                {kit::muted(Wording::parcelStage(parcel.stage), kit::TextSize::Small)}));
    for (const desk::OrderPart &part : desk::partsOf(detail.order, detail.parcels))
        if (part.tracking.isEmpty())
            m_panel->add(kit::keyValue({{.text = piecesText(detail.order, part.pieces)}},
                {{.text = amountText(part.amounts.totalMinor, detail.order.currency)}}));
}

void OrderPanel::addCases(const OrderDetail &detail)
{
    if (detail.cases.empty() && detail.refunds.empty())
        return;
    m_panel->addSection(tr("After-sales"));
    for (const auto &one : detail.cases)
        m_panel->add(kit::keyValue({{.text = Wording::caseReason(one.reason)},
                                       kit::muted(QStringLiteral(" · ") + Wording::caseStage(one.stage))},
            {{.text = documents::moneyText(one.refund)}}));
    for (const auto &refund : detail.refunds)
        m_panel->add(kit::keyValue({kit::muted(refundText(refund.state))},
            {{.text = documents::moneyText({-refund.amount.minor, refund.amount.currency})}}));
}

void OrderPanel::addMessages(const OrderDetail &detail, base::Instant now)
{
    if (detail.messages.empty())
        return;
    m_panel->addSection(tr("The buyer wrote"));
    for (const desk::BuyerMessage &message : detail.messages) {
        m_panel->add(new kit::Label(
            kit::muted(kit::momentText(message.writtenAt, base::toMilliseconds(now)), kit::TextSize::Small)));
        m_panel->add(new kit::NoteBox(State::Note, message.text));
    }
}

void OrderPanel::addWhy(const OrderDetail &detail)
{
    if (!detail.why)
        return;
    const desk::OrderWhy &why = *detail.why;
    m_panel->addSection(tr("Approval rules"),
        {kit::muted(desk::RuleWording::outcome(intake::outcomeOf(why.trace)), kit::TextSize::Small)});
    for (std::size_t at = 0; at < why.trace.size(); ++at) {
        const bool hasMatched = why.trace[at].result == intake::RuleTrace::Result::Matched;
        auto *name =
            new kit::Label(hasMatched ? kit::strong(why.rules[at].name) : kit::muted(why.rules[at].name));
        auto *said = new kit::Label(
            kit::muted(desk::RuleWording::trace(why.rules[at], why.trace[at]), kit::TextSize::Small));
        said->setWraps(/*wraps=*/true);
        m_panel->add(name);
        m_panel->add(said, kit::size::kGapTiny);
    }
    if (!why.acceptedBy.isEmpty())
        m_panel->add(kit::keyValue({kit::muted(tr("Second yes"))}, {{.text = why.acceptedBy}}));
    if (!detail.order.tags.isEmpty())
        m_panel->add(kit::keyValue(
            {kit::muted(tr("Tags"))}, {{.text = detail.order.tags.join(QStringLiteral(", "))}}));
}

void OrderPanel::addTimeline(const OrderDetail &detail, base::Instant now)
{
    m_panel->addSection(tr("Timeline"));
    for (const auto &line : detail.timeline) {
        auto *entry = new kit::Line(
            {kit::muted(kit::momentText(line.at, base::toMilliseconds(now)), kit::TextSize::Small)},
            {{.text = Wording::action(line.action)},
                kit::muted(QStringLiteral("  ") + line.user, kit::TextSize::Small)},
            kit::size::kTimelineLine);
        entry->setColumn(kTimelineTime);
        m_panel->add(entry);
    }
}

} // namespace purser::ui
