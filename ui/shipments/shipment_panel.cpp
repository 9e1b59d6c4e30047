#include "ui/shipments/shipment_panel.h"

#include "desk/wording.h"
#include "documents/money_text.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/side_panel.h"
#include "ui/shipments/shipment_words.h"

#include <QVBoxLayout>

namespace purser::ui {

namespace {

using kit::Button;
using kit::State;
using orders::ParcelStage;
using shipping::ParcelTab;

constexpr int kTimeColumn = 112;

Button *makeButton(Button::Kind kind, const char *name, const QString &key)
{
    auto *button = new Button(kind, {}, key);
    button->setObjectName(QLatin1String(name));
    return button;
}

State stateOf(const shipping::Parcel &parcel)
{
    switch (shipping::tabOf(parcel)) {
    case ParcelTab::ToPrint: return State::Wait;
    case ParcelTab::Trouble: return State::Bad;
    case ParcelTab::Delivered: return State::Good;
    case ParcelTab::None:
    case ParcelTab::Ready:
    case ParcelTab::OnTheWay: return State::Note;
    }
    return State::None;
}

ShipmentStep stepOf(const shipping::Parcel &parcel)
{
    switch (shipping::tabOf(parcel)) {
    case ParcelTab::ToPrint: return ShipmentStep::Print;
    case ParcelTab::Ready: return ShipmentStep::HandOver;
    case ParcelTab::OnTheWay:
    case ParcelTab::Trouble: return ShipmentStep::Follow;
    case ParcelTab::None:
    case ParcelTab::Delivered: return ShipmentStep::None;
    }
    return ShipmentStep::None;
}

} // namespace

ShipmentPanel::ShipmentPanel(QWidget *parent)
    : QWidget(parent)
    , m_panel(new kit::SidePanel)
    , m_next(makeButton(Button::Kind::Primary, "shipmentNextButton", QStringLiteral("\u23ce")))
    , m_void(makeButton(Button::Kind::Danger, "voidLabelButton", QStringLiteral("V")))
    , m_reprint(makeButton(Button::Kind::Normal, "reprintButton", QStringLiteral("R")))
    , m_correct(makeButton(Button::Kind::Normal, "correctNumberButton", QStringLiteral("N")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    m_panel->setNextStep(m_next);
    for (Button *button : {m_reprint, m_correct, m_void})
        m_panel->addStep(button);
    setFixedWidth(kit::size::kPanel);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(m_step); });
    connect(m_void, &QPushButton::clicked, this, &ShipmentPanel::voidWanted);
    connect(m_reprint, &QPushButton::clicked, this, &ShipmentPanel::reprintWanted);
    connect(m_correct, &QPushButton::clicked, this, &ShipmentPanel::correctWanted);
}

bool ShipmentPanel::mayVoid() const
{
    return m_detail && m_detail->listed.parcel.stage == ParcelStage::Labelled;
}

bool ShipmentPanel::mayReprint() const
{
    return m_detail && !m_detail->listed.parcel.remoteLabel.isEmpty()
        && m_detail->listed.parcel.stage != ParcelStage::Voided;
}

bool ShipmentPanel::mayCorrect() const
{
    return m_detail && m_detail->listed.parcel.handedAt != 0
        && m_detail->listed.parcel.stage != ParcelStage::Delivered;
}

void ShipmentPanel::show(const desk::ShipmentDetail &detail, base::Instant now)
{
    if (!m_detail || m_detail->listed.parcel.id != detail.listed.parcel.id) {
        m_isAsking = false;
        m_isVoidAsked = false;
        m_refusal.clear();
    }
    m_detail = detail;
    rebuild(now);
}

void ShipmentPanel::setAsking(bool isAsking, base::Instant now)
{
    m_isAsking = isAsking;
    if (isAsking)
        m_refusal.clear();
    rebuild(now);
}

void ShipmentPanel::setRefusal(const QString &sentence, base::Instant now)
{
    m_refusal = sentence;
    rebuild(now);
}

void ShipmentPanel::askVoid(base::Instant now)
{
    m_isVoidAsked = mayVoid();
    rebuild(now);
}

void ShipmentPanel::back(base::Instant now)
{
    m_isVoidAsked = false;
    m_refusal.clear();
    rebuild(now);
}

void ShipmentPanel::retranslate(base::Instant now)
{
    rebuild(now);
}

void ShipmentPanel::rebuild(base::Instant now)
{
    if (!m_detail)
        return;
    m_isVoidAsked = m_isVoidAsked && mayVoid();
    m_step = m_isVoidAsked ? ShipmentStep::Void : stepOf(m_detail->listed.parcel);
    showHeader(now);
    m_panel->clear();
    if (!m_refusal.isEmpty())
        m_panel->add(new kit::NoteBox(State::Bad, m_refusal), kit::size::kGap);
    if (m_isVoidAsked)
        m_panel->add(
            new kit::NoteBox(State::Wait,
                tr("The carrier takes the label back and the order returns to the bench. This cannot "
                   "be undone; Esc leaves it as it is.")),
            kit::size::kGap);
    addFacts(now);
    addFormer(now);
    addPath(now);
    showSteps();
}

void ShipmentPanel::showHeader(base::Instant now)
{
    const auto &listed = m_detail->listed;
    const auto chips = ShipmentWords::chips(listed.parcel, now);
    const kit::Spans verdict {kit::stated(chips.isEmpty() ? stateOf(listed.parcel) : chips.front().state,
        chips.isEmpty() ? desk::Wording::parcelStage(listed.parcel.stage) : chips.front().text)};
    m_panel->setHeader(listed.parcel.tracking.isEmpty() ? tr("no number") : listed.parcel.tracking,
        listed.parcel.cost.minor == 0 ? QString() : documents::moneyText(listed.parcel.cost),
        {kit::muted(tr("%1 · order %2").arg(listed.parcel.carrier, listed.order))}, verdict);
}

void ShipmentPanel::addFact(const QString &key, const QString &value)
{
    if (!value.isEmpty())
        m_panel->add(kit::keyValue({kit::muted(key)}, {{.text = value}}));
}

void ShipmentPanel::addFacts(base::Instant now)
{
    const auto &listed = m_detail->listed;
    const auto &parcel = listed.parcel;
    const auto moment = [&](std::int64_t at) {
        return at == 0 ? QString() : ShipmentWords::moment(at, m_detail->shop, now);
    };
    m_panel->addSection(tr("Parcel"));
    addFact(tr("Shop"), m_detail->shop.name);
    addFact(tr("Goes to"), listed.country);
    addFact(tr("Service"), parcel.service);
    addFact(tr("Weight"), ShipmentWords::weight(parcel.weightGrams));
    addFact(tr("Box"), parcel.box);
    if (const auto currency = base::Currency::parse(listed.currency); currency && listed.codMinor > 0)
        addFact(tr("Collect at the door"), documents::moneyText({listed.codMinor, *currency}));
    addFact(tr("Label bought"), moment(parcel.boughtAt));
    if (!parcel.remoteLabel.isEmpty())
        addFact(tr("Label printed"),
            parcel.printed == 0 ? tr("not yet") : tr("%n times", /*c=*/nullptr, parcel.printed));
    addFact(tr("Handed over"), moment(parcel.handedAt));
    if (parcel.handedAt != 0)
        addFact(tr("Marketplace"),
            m_detail->isWaiting    ? tr("to be told")
                : m_detail->isTold ? tr("was told")
                                   : tr("does not know it"));
}

void ShipmentPanel::addFormer(base::Instant now)
{
    if (m_detail->former.empty())
        return;
    m_panel->addSection(tr("Former numbers"));
    for (auto number = m_detail->former.rbegin(); number != m_detail->former.rend(); ++number) {
        const QString when = ShipmentWords::moment(number->replacedAt, m_detail->shop, now);
        m_panel->add(kit::keyValue({{.text = number->tracking}, kit::muted(u' ' + number->carrier)},
            {kit::muted(tr("until %1").arg(when), kit::TextSize::Small)}));
    }
}

void ShipmentPanel::addPath(base::Instant now)
{
    const auto &watch = m_detail->watch;
    kit::Spans verdict;
    if (m_isAsking)
        verdict = {kit::stated(State::Note, tr("asking the carrier …"))};
    else if (watch.askedAt != 0)
        verdict = {kit::muted(tr("as of %1").arg(ShipmentWords::moment(watch.askedAt, m_detail->shop, now)),
            kit::TextSize::Small)};
    m_panel->addSection(tr("Path"), verdict);
    if (!watch.problem.isEmpty() && !m_isAsking)
        m_panel->add(
            new kit::NoteBox(State::Wait, ShipmentWords::silence(watch.problem)), kit::size::kGapTiny);
    if (m_detail->events.empty())
        m_panel->add(new kit::Label(kit::muted(tr("The carrier has told nothing yet."))));
    for (const shipping::TrackingEvent &event : m_detail->events) {
        auto *line = new kit::Line(
            {kit::muted(ShipmentWords::moment(event.at, m_detail->shop, now), kit::TextSize::Small)},
            {{.text = ShipmentWords::scan(event.state)},
                kit::muted(event.words.isEmpty() ? QString() : QStringLiteral("  ") + event.words,
                    kit::TextSize::Small)},
            kit::size::kTimelineLine);
        line->setColumn(kTimeColumn);
        m_panel->add(line);
    }
}

void ShipmentPanel::showSteps()
{
    switch (m_step) {
    case ShipmentStep::None: m_next->setText({}); break;
    case ShipmentStep::Print: m_next->setText(tr("Print the label")); break;
    case ShipmentStep::HandOver: m_next->setText(tr("Hand over")); break;
    case ShipmentStep::Follow: m_next->setText(tr("Ask the carrier")); break;
    case ShipmentStep::Void:
        m_next->setText(tr("Void the label of %1").arg(documents::moneyText(m_detail->listed.parcel.cost)));
        break;
    }
    m_next->setKind(m_isVoidAsked ? Button::Kind::Danger : Button::Kind::Primary);
    m_next->setVisible(m_step != ShipmentStep::None);
    m_void->setText(tr("Void"));
    m_reprint->setText(tr("Reprint"));
    m_correct->setText(tr("Number"));
    m_void->setVisible(mayVoid() && !m_isVoidAsked);
    m_reprint->setVisible(mayReprint() && m_step != ShipmentStep::Print && !m_isVoidAsked);
    m_correct->setVisible(mayCorrect());
}

} // namespace purser::ui
