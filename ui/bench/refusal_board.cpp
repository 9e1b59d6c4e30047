#include "ui/bench/refusal_board.h"

#include "packing/bench_command.h"
#include "ui/bench/bench_words.h"
#include "ui/bench/command_code.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>

namespace purser::ui {

namespace {

using kit::Ink;
using kit::Role;
using kit::TextSize;
using kit::Weight;

constexpr int kSpacious = 900;
constexpr int kCardPad = 28;
constexpr int kCardPadTight = 20;
constexpr int kTile = 320;
constexpr int kTileTight = 132;
constexpr int kDiscTight = 104;
constexpr int kSign = 28;
constexpr int kGap = 32;

BenchText onRed(TextSize size, Weight weight = Weight::Regular)
{
    return BenchText(size, Role::OnRefused, weight);
}

} // namespace

RefusalCard::RefusalCard(kit::Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tile(new BenchTile)
    , m_heading(onRed(TextSize::Number))
    , m_strong(onRed(TextSize::Bench, Weight::Strong))
    , m_lines(onRed(TextSize::Number))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kCardPad, kCardPad, kCardPad, kCardPad);
    row->setSpacing(kGap);
    m_tile->setLight();
    m_tile->setSide(kTileTight);
    row->addWidget(m_tile, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *heading = new QHBoxLayout;
    heading->addSpacing(kSign + kit::size::kGap);
    heading->addWidget(m_heading.label());
    words->addLayout(heading);
    words->addWidget(m_strong.label());
    words->addWidget(m_lines.label());
    words->addStretch(1);
    row->addLayout(words, 1);
}

void RefusalCard::set(const QString &heading, const QString &strong, const QStringList &lines)
{
    m_tile->setProduct(strong);
    m_heading.set(heading);
    m_strong.set(strong);
    m_lines.set(lines.join(u'\n'));
}

void RefusalCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.box(rect(), ink(Role::RefusedDeep), std::nullopt);
    const QRect heading = m_heading.label()->geometry();
    ink.icon(m_icon,
        QRectF(heading.left() - kSign - kit::size::kGap, heading.center().y() - kSign / 2.0, kSign, kSign),
        Role::OnRefused);
}

RefusalBoard::RefusalBoard(QWidget *parent)
    : QWidget(parent)
    , m_disc(new BenchDisc(kit::size::kRefusedDisc))
    , m_reason(onRed(TextSize::Bench, Weight::Strong))
    , m_detail(onRed(TextSize::Number))
    , m_scanned(new RefusalCard(kit::Icon::Cross))
    , m_needed(new RefusalCard(kit::Icon::Check))
    , m_list(onRed(TextSize::Number))
    , m_wayOut(onRed(TextSize::Bench, Weight::Strong))
    , m_key(onRed(TextSize::Number))
    , m_code(new CommandCode)
    , m_where(onRed(TextSize::Number))
    , m_meanwhile(onRed(TextSize::Number))
{
    setPalette(kit::palette(kit::Shade::Dark));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGap);
    head->addWidget(m_disc, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_reason.label());
    words->addWidget(m_detail.label());
    words->addStretch(1);
    head->addLayout(words, 1);
    column->addLayout(head);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(kGap);
    cards->addWidget(m_scanned, 1);
    cards->addWidget(m_needed, 1);
    column->addLayout(cards);
    column->addWidget(m_list.label());
    column->addStretch(1);
    auto *way = new QHBoxLayout;
    way->setSpacing(kGap);
    auto *out = new QVBoxLayout;
    out->setSpacing(0);
    out->addStretch(1);
    out->addWidget(m_wayOut.label());
    out->addWidget(m_key.label());
    out->addStretch(1);
    way->addLayout(out, 1);
    way->addWidget(m_code);
    column->addLayout(way);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_where.label(), 1);
    foot->addWidget(m_meanwhile.label(), 1);
    m_meanwhile.label()->setWraps(/*wraps=*/false);
    m_meanwhile.label()->setAlignment(Qt::AlignRight);
    column->addLayout(foot);
    m_reason.label()->setObjectName(QStringLiteral("refusalReason"));
    m_meanwhile.label()->setObjectName(QStringLiteral("refusalMeanwhile"));
}

QString RefusalBoard::reason() const
{
    return m_reason.label()->text();
}

void RefusalBoard::show(const packing::Refused &refused, const BenchRun &run)
{
    m_isInterception = false;
    m_disc->setRefusing(/*isRefusing=*/true);
    m_reason.set(BenchWords::reason(refused));
    int done = 0;
    int whole = 0;
    if (const auto *work = packing::workOf(run.state()))
        for (std::size_t at = 0; at < work->order.lines.size(); ++at) {
            done += packing::verifiedCount(*work, at);
            whole += work->order.lines[at].quantity;
        }
    m_detail.set(whole > 0 ? tr("Nothing was booked, the order stands at %1 / %2").arg(done).arg(whole)
                           : tr("Nothing was booked"));
    const auto showCard = [](RefusalCard *card, const std::optional<packing::ItemCard> &item,
                              const QString &heading) {
        card->setVisible(item.has_value());
        if (!item)
            return;
        const QString title = item->title.isEmpty() ? item->code : item->title;
        QStringList lines {item->title.isEmpty() ? RefusalBoard::tr("not known") : item->variant,
            item->bin.isEmpty() ? QString() : RefusalBoard::tr("bin %1").arg(item->bin),
            item->missing > 0 ? RefusalBoard::tr("%n still to scan", /*c=*/nullptr, item->missing)
                              : QString()};
        lines.removeAll(QString());
        card->set(heading, title, lines);
    };
    showCard(m_scanned, refused.scanned, tr("scanned"));
    showCard(m_needed, refused.expected, tr("needed"));
    m_list.set({});
    m_wayOut.set(BenchWords::wayOut(refused));
    showFoot(run, refused.refusedWhile);
}

void RefusalBoard::show(const packing::Intercepted &intercepted, const BenchRun &run)
{
    m_isInterception = true;
    m_disc->setRefusing(/*isRefusing=*/false);
    m_disc->setState(kit::State::Look);
    m_reason.set(BenchWords::interception(intercepted));
    m_detail.set(tr("Work on it has stopped, everything scanned so far is kept in its history"));
    m_scanned->hide();
    m_needed->hide();
    QStringList lines;
    for (const packing::PutBack &one : intercepted.putBack)
        lines << tr("%1 × %2  →  %3")
                     .arg(one.quantity)
                     .arg(BenchWords::named(one.title, one.variant),
                         one.bin.isEmpty() ? tr("its shelf") : one.bin);
    for (const QString &label : intercepted.labelsToVoid)
        lines << tr("Tear up label %1").arg(label);
    m_list.set(lines.join(u'\n'));
    m_wayOut.set(BenchWords::interceptionWayOut(intercepted));
    showFoot(run, intercepted.refusedWhile);
}

void RefusalBoard::show(const RefusalView &view)
{
    m_isInterception = false;
    m_disc->setRefusing(/*isRefusing=*/true);
    m_reason.set(view.reason);
    m_detail.set(view.detail);
    m_scanned->setVisible(!view.scanned.isEmpty());
    m_scanned->set(tr("scanned"), view.scanned, {});
    m_needed->setVisible(!view.needed.isEmpty());
    m_needed->set(tr("needed"), view.needed, view.neededLines);
    m_list.set({});
    m_wayOut.set(view.wayOut);
    showFoot(view.where, view.meanwhile);
}

void RefusalBoard::showFoot(const BenchRun &run, const QStringList &refusedWhile)
{
    const auto *job = run.job();
    showFoot(job == nullptr ? run.packer() : job->order.number + QStringLiteral("   ") + run.packer(),
        static_cast<int>(refusedWhile.size()));
}

void RefusalBoard::showFoot(const QString &where, int meanwhile)
{
    m_key.set(tr("or press Esc"));
    m_code->set(packing::commandCode({.kind = packing::BenchCommand::Kind::Acknowledge}), tr("OK"));
    m_where.set(QChar(0x200a) + where);
    m_meanwhile.set(
        meanwhile == 0 ? QString() : tr("%n more scans refused meanwhile", /*c=*/nullptr, meanwhile));
    update();
}

void RefusalBoard::resizeEvent(QResizeEvent *event)
{
    const bool isSpacious = height() >= kSpacious;
    layout()->setContentsMargins(
        isSpacious ? 96 : 40, isSpacious ? 56 : 32, isSpacious ? 96 : 40, isSpacious ? 40 : 20);
    layout()->setSpacing(isSpacious ? kGap : kCardPadTight);
    m_disc->setSide(isSpacious ? kit::size::kRefusedDisc : kDiscTight);
    m_code->setModule(isSpacious ? 3 : 2);
    for (RefusalCard *card : {m_scanned, m_needed}) {
        card->setTile(isSpacious ? kTile : kTileTight);
        card->setNameSize(isSpacious ? TextSize::Bench : TextSize::Number);
        const int pad = isSpacious ? kCardPad : kCardPadTight;
        card->layout()->setContentsMargins(pad, pad, pad, pad);
    }
    QWidget::resizeEvent(event);
}

/// Refused: the whole screen red. Taken back: black with an edge that asks to look.
void RefusalBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.fill(rect(), m_isInterception ? Role::Look : Role::Refused);
    constexpr int kEdge = kit::size::kBenchEdge;
    if (m_isInterception)
        ink.fill(rect().adjusted(kEdge, kEdge, -kEdge, -kEdge), Role::Bench);
}

} // namespace purser::ui
