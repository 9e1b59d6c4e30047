#include "ui/bench/pick_board.h"

#include "ui/bench/bench_words.h"
#include "ui/bench/pick_words.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>

namespace purser::ui {

namespace {

using kit::Role;
using kit::Span;
using kit::State;
using kit::TextSize;
using kit::Weight;
using picking::PickStop;
using picking::PickWork;

constexpr int kLeftShare = 60;
constexpr int kTile = 240;
constexpr int kTileTight = 132;
constexpr std::size_t kNextStops = 2;

std::pair<int, int> piecesOf(const PickWork &work)
{
    int done = 0;
    int whole = 0;
    for (const PickStop &stop : work.stops) {
        done += stop.picked;
        whole += stop.quantity - stop.missing;
    }
    return {done, whole};
}

} // namespace

PickBoard::PickBoard(QWidget *parent)
    : QWidget(parent)
    , m_wave(new kit::Label(large({}, Role::Text, Weight::Strong)))
    , m_progress(new kit::Label(large({}, Role::Muted)))
    , m_binWord(TextSize::Number, Role::Muted)
    , m_bin(new kit::Label(Span {.weight = Weight::Strong, .size = TextSize::Wall}))
    , m_tile(new BenchTile)
    , m_title(TextSize::Bench, Role::Text, Weight::Strong)
    , m_variant(TextSize::Number, Role::Muted)
    , m_count(new kit::Label(Span {.weight = Weight::Strong, .size = TextSize::Wall}))
    , m_tote(TextSize::Bench, Role::Text, Weight::Strong)
    , m_disc(new BenchDisc(kit::size::kBenchDisc))
    , m_headline(TextSize::Bench, Role::Text, Weight::Strong)
    , m_detail(TextSize::Number, Role::Muted)
    , m_rows(new BenchRows)
    , m_keys(new BenchKeys)
{
    m_frame.lay(this,
        {.header = makeHeader(),
            .left = makeTake(),
            .right = makeDo(),
            .keys = m_keys,
            .leftShare = kLeftShare});
    m_bin->setObjectName(QStringLiteral("pickBin"));
    m_count->setObjectName(QStringLiteral("pickCount"));
    m_headline.label()->setObjectName(QStringLiteral("pickHeadline"));
    m_tote.label()->setObjectName(QStringLiteral("pickTote"));
}

QWidget *PickBoard::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(kBoardPad, 0, kBoardPad, 0);
    row->addWidget(m_wave, 1);
    row->addWidget(m_progress);
    m_progress->setAlignment(Qt::AlignRight);
    return header;
}

QWidget *PickBoard::makeTake()
{
    auto *take = new QWidget;
    auto *column = new QVBoxLayout(take);
    column->setSpacing(kit::size::kGap);
    column->addWidget(m_binWord.label());
    column->addWidget(m_bin);
    column->addLayout(besideTexts(m_tile, kBoardPad, m_title, m_variant));
    column->addStretch(1);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(kBoardPad);
    counts->addWidget(m_count, 1);
    counts->addWidget(m_tote.label(), 1);
    column->addLayout(counts);
    return take;
}

QWidget *PickBoard::makeDo()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setSpacing(kBoardPadTight);
    column->addLayout(besideTexts(m_disc, kit::size::kDialog, m_headline, m_detail));
    column->addWidget(m_rows, 1);
    return whole;
}

QString PickBoard::headline() const
{
    return m_headline.label()->text();
}

void PickBoard::show(const PickRun &run)
{
    const auto &state = run.state();
    const auto *work = picking::workOf(state);
    m_wave->setText(QChar(0x200a) + (work == nullptr ? tr("Picking") : tr("Wave %1").arg(work->title)));
    m_edge = run.isBusy() ? State::Wait : State::None;
    if (work != nullptr) {
        const auto [done, whole] = piecesOf(*work);
        m_progress->setText(tr("%1 of %2 pieces").arg(done).arg(whole));
    } else {
        m_progress->setText({});
    }
    if (std::holds_alternative<picking::Walk>(state))
        showStop(*work, run);
    else if (std::holds_alternative<picking::AskShortage>(state))
        showQuestion(*work);
    else if (std::holds_alternative<picking::WalkDone>(state))
        showDone(*work);
    else
        showFree(run);
    update();
}

void PickBoard::showStop(const PickWork &work, const PickRun &run)
{
    const PickStop &stop = work.stops[*picking::currentStop(work)];
    if (run.isGood() && !run.isBusy())
        m_edge = State::Good;
    m_binWord.set(stop.warehouse.isEmpty() ? tr("Bin") : tr("Bin in %1").arg(stop.warehouse));
    m_bin->setText(stop.bin);
    m_tile->setVisible(/*visible=*/true);
    m_tile->setProduct(stop.title);
    m_title.set(stop.title);
    m_variant.set(stop.variant.isEmpty() ? stop.sku : stop.variant + QStringLiteral(" · ") + stop.sku);
    m_count->setText(tr("%1 of %2").arg(stop.picked).arg(stop.quantity - stop.missing));
    m_count->setVisible(/*visible=*/true);
    m_tote.set(tr("tote %1").arg(picking::toteCode(stop.tote)));
    m_disc->setState(run.isGood() ? State::Good : State::None);
    m_headline.set(PickWords::step(work));
    m_detail.set(run.gone().isEmpty()
            ? QString()
            : tr("%1 left the cart: its pieces go back on their shelves").arg(run.gone()));
    if (!run.gone().isEmpty())
        m_edge = State::Look;
    showNext(work);
    m_keys->set(
        {{QStringLiteral("F2"), tr("Too few here")}, {QStringLiteral("\u232b"), tr("Undo")},
            {QStringLiteral("F11"), tr("Full screen")}, {QStringLiteral("Esc"), tr("Leave the wave")}},
        run.picker());
}

void PickBoard::showNext(const PickWork &work)
{
    std::vector<BenchRow> rows;
    for (const PickStop &stop : picking::nextStops(work, kNextStops)) {
        BenchRow row {.title = stop.bin, .variant = BenchWords::named(stop.title, stop.variant)};
        row.words = tr("%1 × into %2").arg(stop.open()).arg(picking::toteCode(stop.tote));
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
}

void PickBoard::showQuestion(const PickWork &work)
{
    const PickStop &stop = work.stops[*picking::currentStop(work)];
    m_edge = State::Look;
    m_disc->setState(State::Look);
    m_headline.set(tr("%n missing. What becomes of them?", /*c=*/nullptr, stop.open()));
    m_detail.set(tr("Nothing is booked until you choose."));
    std::vector<BenchRow> rows;
    rows.reserve(picking::kShortageWays.size());
    int key = 0;
    for (const auto way : picking::kShortageWays)
        rows.push_back({.title = QStringLiteral("%1  %2").arg(++key).arg(PickWords::way(way)),
            .variant = PickWords::wayDetail(way)});
    m_rows->setRows(std::move(rows));
    m_keys->set(
        {{QStringLiteral("1"), tr("Wait")}, {QStringLiteral("2"), tr("Refund")},
            {QStringLiteral("3"), tr("Other bin")}, {QStringLiteral("Esc"), tr("It is here after all")}},
        {});
}

void PickBoard::showDone(const PickWork &work)
{
    m_edge = State::Good;
    m_binWord.set(tr("All stops are done"));
    m_bin->setText(work.title);
    m_tile->setVisible(/*visible=*/false);
    m_title.set({});
    m_variant.set({});
    m_count->setVisible(/*visible=*/false);
    m_tote.set({});
    m_disc->setState(State::Good);
    m_headline.set(PickWords::step(work));
    m_detail.set(tr("Return sends its orders to the bench."));
    m_rows->setRows({});
    m_keys->set({{QStringLiteral("\u23ce"), tr("To the bench")}, {QStringLiteral("\u232b"), tr("Undo")}}, {});
}

void PickBoard::showFree(const PickRun &run)
{
    const auto &choice = run.choice();
    const bool hasWave = !choice.waves.empty();
    m_binWord.set(hasWave ? tr("Waves that wait") : QString());
    m_bin->setText(hasWave ? choice.waves.front().title : QStringLiteral("–"));
    m_tile->setVisible(/*visible=*/false);
    m_title.set(hasWave ? QString() : tr("No wave for you"));
    m_variant.set(
        hasWave ? QString() : tr("%n orders are ready: make a wave", /*c=*/nullptr, int(choice.ready)));
    m_count->setVisible(/*visible=*/false);
    m_tote.set({});
    m_disc->setState(State::None);
    m_headline.set(hasWave ? tr("Scan the wave's pick list") : tr("Nothing to pick"));
    m_detail.set(hasWave ? tr("Return takes wave %1.").arg(choice.waves.front().title) : QString());
    std::vector<BenchRow> rows;
    for (const auto &wave : choice.waves)
        rows.push_back({.title = wave.title,
            .variant = tr("%n orders", /*c=*/nullptr, wave.orders),
            .done = wave.done,
            .whole = wave.units});
    m_rows->setRows(std::move(rows));
    m_keys->set({{QStringLiteral("F11"), tr("Full screen")}}, run.picker());
}

void PickBoard::resizeEvent(QResizeEvent *event)
{
    const bool isSpacious = m_frame.isSpacious();
    const int pad = isSpacious ? kBoardPad : kBoardPadTight;
    m_frame.fit(m_disc);
    m_tile->setSide(isSpacious ? kTile : kTileTight);
    for (QWidget *part : {m_rows->parentWidget(), m_bin->parentWidget()})
        part->layout()->setContentsMargins(pad, pad, pad, pad);
    QWidget::resizeEvent(event);
}

void PickBoard::paintEvent(QPaintEvent *)
{
    m_frame.paint(m_edge);
}

} // namespace purser::ui
