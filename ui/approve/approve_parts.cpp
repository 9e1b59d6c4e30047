#include "ui/approve/approve_parts.h"

#include "desk/wording.h"
#include "documents/money_text.h"
#include "ui/kit/label.h"
#include "ui/kit/moment_text.h"
#include "ui/kit/side_panel.h"

#include <QCoreApplication>

namespace purser::ui {

namespace {

using desk::OrderDetail;
using desk::Wording;
using kit::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(purser::ui::ApproveParts)
};

constexpr int kBlocking = 2;
constexpr int kTimelineTime = 104;

/// The line of one check: its worst finding, or what is good about it.
CheckLine checkOf(const OrderDetail &detail, const char *prefix, const QString &name, const QString &good)
{
    const intake::KeptFinding *worst = nullptr;
    int count = 0;
    for (const auto &finding : detail.findings) {
        if (!finding.code.startsWith(QLatin1String(prefix)))
            continue;
        ++count;
        if (worst == nullptr || finding.severity > worst->severity)
            worst = &finding;
    }
    if (worst == nullptr)
        return {State::Good, name, good};
    const QString sentence = Wording::finding(worst->code, worst->field, worst->facts.split(u'\t'));
    return {worst->severity == kBlocking ? State::Bad : State::Wait, name,
        count == 1 ? sentence : Words::tr("%1 (and %2 more)").arg(sentence).arg(count - 1)};
}

QString amount(std::int64_t minor, const orders::Order &order)
{
    return documents::moneyText({minor, order.currency});
}

void addLines(kit::SidePanel &panel, const orders::Order &order)
{
    panel.addSection(Words::tr("Lines"),
        {kit::muted(Words::tr("%n pcs", /*c=*/nullptr, order.units), kit::TextSize::Small)});
    for (const auto &line : order.lines)
        panel.add(new kit::ProductLine({},
            {line.title, line.variant.isEmpty() ? line.sku : line.variant, amount(line.totalMinor, order),
                QStringLiteral("%1 × %2").arg(line.quantity).arg(amount(line.unitMinor, order))}));
}

void addRecipient(kit::SidePanel &panel, const OrderDetail &detail)
{
    const auto &to = detail.personal.recipient;
    panel.addSection(Words::tr("Ship to"));
    panel.add(new kit::Label(kit::Spans {{.text = to.name}, kit::muted(QStringLiteral("  ") + to.phone)}));
    QStringList parts {
        to.street, to.sublocality, (to.postcode + u' ' + to.city).trimmed(), to.state, to.country};
    parts.removeAll(QString());
    auto *address = new kit::Label(kit::muted(parts.join(QStringLiteral(", "))));
    address->setWraps(/*wraps=*/true);
    panel.add(address);
    if (!detail.personal.note.isEmpty())
        panel.add(
            new kit::NoteBox(State::Note, Words::tr("Buyer: %1").arg(detail.personal.note)), kit::size::kGap);
}

} // namespace

std::vector<CheckLine> checksOf(const OrderDetail &detail)
{
    const orders::Order &order = detail.order;
    const QString paid =
        Wording::payment(order.payment) + QStringLiteral(" · ") + amount(order.paidMinor, order);
    std::vector<CheckLine> lines {
        checkOf(detail, "address.", Words::tr("Address"), Words::tr("complete, known to its country")),
        checkOf(detail, "payment.", Words::tr("Payment"), paid),
        checkOf(detail, "price.", Words::tr("Price"),
            Words::tr("lines add up to %1").arg(amount(order.totalMinor, order))),
        checkOf(detail, "stock.", Words::tr("Stock"), Words::tr("%n pcs kept", /*c=*/nullptr, order.units))};
    if (!order.isReserved && lines.back().state == State::Good)
        lines.back() = {State::Wait, Words::tr("Stock"), Words::tr("not kept yet: waits for the payment")};
    if (auto rules = checkOf(detail, "rule.", Words::tr("Rules"), {}); rules.state != State::Good)
        lines.push_back(std::move(rules));
    const auto weight = [](const CheckLine &line) {
        return line.state == State::Bad ? 0 : line.state == State::Wait ? 1 : 2;
    };
    std::ranges::stable_sort(lines, {}, weight);
    return lines;
}

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
{}

void CheckList::set(std::vector<CheckLine> lines)
{
    m_lines = std::move(lines);
    QStringList words;
    for (const CheckLine &line : m_lines)
        words << line.name + QStringLiteral(": ") + line.result;
    setAccessibleName(words.join(QStringLiteral(". ")));
    setFixedHeight(static_cast<int>(m_lines.size()) * kit::size::kRow);
    update();
}

void CheckList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::Ink ink(painter, palette());
    int top = 0;
    for (const CheckLine &line : m_lines) {
        const QRect row(0, top, width(), kit::size::kRow);
        const QRectF mark(row.left(), row.top(), kit::size::kShapeLarge, row.height());
        ink.shape(line.state, kit::centred(mark, kit::size::kShape));
        const int left = kit::size::kShapeLarge + kit::size::kGapSmall;
        const int above =
            (row.height() - kit::lineHeight(kit::TextSize::Body) - kit::lineHeight(kit::TextSize::Small)) / 2;
        const QRect first(left, top + above, width() - left, kit::lineHeight(kit::TextSize::Body));
        ink.text(first, {{.text = line.name}});
        ink.text(first.adjusted(0, first.height(), 0, kit::lineHeight(kit::TextSize::Small)),
            {kit::muted(line.result, kit::TextSize::Small)});
        ink.fill(QRectF(0, row.bottom(), width(), kit::size::kHairline), kit::Role::Line);
        top += kit::size::kRow;
    }
}

void showOrder(kit::SidePanel &panel, const OrderDetail &detail, base::Instant now)
{
    const orders::Order &order = detail.order;
    const std::int64_t at = base::toMilliseconds(now);
    kit::Spans deadline;
    if (order.shipBy != orders::Order::kNoDeadline)
        deadline = {
            kit::stated(order.shipBy < at ? State::Bad : State::Wait, kit::momentText(order.shipBy, at))};
    panel.setHeader(order.number, amount(order.totalMinor, order),
        {kit::muted(Words::tr("%1 · placed %2").arg(detail.shop.name, kit::momentText(order.placedAt, at)))},
        deadline);
    panel.clear();
    addRecipient(panel, detail);
    addLines(panel, order);
    panel.addSection(Words::tr("Payment"));
    panel.add(kit::keyValue(
        {{.text = Wording::payment(order.payment)}}, {{.text = amount(order.paidMinor, order)}}));
    panel.addSection(Words::tr("Timeline"));
    for (const auto &line : detail.timeline) {
        auto *entry = new kit::Line({kit::muted(kit::momentText(line.at, at), kit::TextSize::Small)},
            {{.text = Wording::action(line.action)}}, kit::size::kTimelineLine);
        entry->setColumn(kTimelineTime);
        panel.add(entry);
    }
}

QString roundTime(std::chrono::milliseconds spent)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(spent).count();
    return seconds < 60 ? Words::tr("%1 s", "seconds").arg(seconds)
                        : Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

} // namespace purser::ui
