#include "ui/bench/bench_board.h"

#include "ui/bench/box_drawing.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace purser::ui {

namespace {

using kit::Ink;
using kit::Role;
using kit::Span;
using kit::State;
using kit::TextSize;
using kit::Weight;

/// Keeps the hook of a J at the edge of its label from being cut.
const QString kHair(QChar(0x200a));
constexpr int kLeftShare = 55;
constexpr int kEntryHeight = 72;
constexpr int kGapTight = 14;
constexpr int kUrgency = 24;
constexpr int kWideForSize = 640; ///< of the right side, so that a box's size stands beside its weight

/// A box with a line around it for the one sentence that says what to do.
class Frame final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Ink ink(painter, palette());
        ink.box(rect(), ink(Role::Bench), Role::LineStrong);
    }
};

} // namespace

BenchBoard::BenchBoard(QWidget *parent)
    : QWidget(parent)
    , m_number(new kit::Label(large({})))
    , m_urgency(new kit::LargeShape(State::None, kUrgency))
    , m_deadline(new kit::Label(large({})))
    , m_tile(new BenchTile)
    , m_title(TextSize::Bench, Role::Text, Weight::Strong)
    , m_variant(TextSize::Number, Role::Muted)
    , m_bin(TextSize::Number, Role::Muted)
    , m_count(new kit::Label(Span {.weight = Weight::Strong, .size = TextSize::Wall}))
    , m_caption(TextSize::Number, Role::Muted)
    , m_rows(new BenchRows)
    , m_disc(new BenchDisc(kit::size::kBenchDisc))
    , m_headline(TextSize::Bench, Role::Text, Weight::Strong)
    , m_detail(TextSize::Number, Role::Muted)
    , m_nextWord(new kit::Label(large({}, Role::Muted)))
    , m_next(TextSize::Bench, Role::Text, Weight::Strong)
    , m_entry(new QLineEdit)
    , m_boxInfo(new QWidget)
    , m_box(new kit::Label(large({})))
    , m_weight(new kit::Label(large({})))
    , m_drawing(new BoxDrawing)
    , m_steps(new BenchSteps)
    , m_keys(new BenchKeys)
{
    m_frame.lay(this,
        {.header = makeHeader(),
            .left = makeTake(),
            .right = makeDo(),
            .keys = m_keys,
            .leftShare = kLeftShare});
    m_count->setObjectName(QStringLiteral("benchCount"));
    m_headline.label()->setObjectName(QStringLiteral("benchHeadline"));
    m_next.label()->setObjectName(QStringLiteral("benchNext"));
    m_entry->setObjectName(QStringLiteral("benchEntry"));
    fit();
}

QWidget *BenchBoard::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(kBoardPad, 0, kBoardPad, 0);
    row->setSpacing(kBoardPad);
    row->addWidget(m_number, 1);
    auto *deadline = new QHBoxLayout;
    deadline->setSpacing(kit::size::kGap);
    deadline->addWidget(m_urgency);
    deadline->addWidget(m_deadline);
    row->addLayout(deadline);
    m_deadline->setAlignment(Qt::AlignRight);
    return header;
}

QWidget *BenchBoard::makeTake()
{
    auto *take = new QWidget;
    auto *column = new QVBoxLayout(take);
    column->setSpacing(kit::size::kGap);
    auto *item = new QHBoxLayout;
    item->setSpacing(kBoardPad);
    item->addWidget(m_tile, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (const BenchText *text : {&m_title, &m_variant, &m_bin})
        words->addWidget(text->label());
    words->addStretch(1);
    words->addWidget(m_count);
    words->addWidget(m_caption.label());
    item->addLayout(words, 1);
    column->addLayout(item);
    column->addWidget(m_rows, 100);
    column->addStretch(1);
    return take;
}

QWidget *BenchBoard::makeNext()
{
    auto *frame = new Frame;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(kit::size::kDialog, kit::size::kPage, kit::size::kDialog, kit::size::kPage);
    column->setSpacing(0);
    column->addWidget(m_nextWord);
    column->addWidget(m_next.label());
    column->addSpacing(kit::size::kGapSmall);
    m_entry->setFont(kit::font(TextSize::Bench, Weight::Strong));
    m_entry->setFixedHeight(kEntryHeight);
    m_entry->setMaxLength(8);
    m_entry->setTextMargins(kit::size::kGap, 0, kit::size::kGap, 0);
    column->addWidget(m_entry);
    return frame;
}

QWidget *BenchBoard::makeDo()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setSpacing(kBoardPadTight);
    column->addLayout(besideTexts(m_disc, kit::size::kDialog, m_headline, m_detail));
    column->addWidget(makeNext());
    auto *box = new QHBoxLayout(m_boxInfo);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_box, 1);
    box->addWidget(m_weight);
    m_weight->setAlignment(Qt::AlignRight);
    column->addWidget(m_boxInfo);
    column->addWidget(m_drawing, 1);
    column->addWidget(m_steps);
    return whole;
}

void BenchBoard::show(const BenchView &view)
{
    m_view = view;
    m_number->setSpans({large(kHair + (view.number.isEmpty() ? tr("Packing bench") : view.number), Role::Text,
                            Weight::Strong),
        large(QStringLiteral("   ") + view.facts, Role::Muted)});
    m_urgency->setState(view.deadlineState);
    m_deadline->setSpans({large(view.deadline, kit::strongOf(view.deadlineState))});
    const bool hasWork = !view.number.isEmpty();
    m_tile->setVisible(view.isItem);
    m_tile->setProduct(view.title);
    m_title.set(view.title);
    m_variant.set(view.variant);
    m_bin.set(view.bin);
    m_count->setVisible(view.whole > 0);
    m_count->setText(QStringLiteral("%1 / %2").arg(view.done).arg(view.whole));
    m_caption.set(view.caption);
    m_rows->setRows(view.rows);
    m_disc->setState(view.verdict);
    m_headline.set(view.headline, view.verdict == State::None ? Role::Text : kit::strongOf(view.verdict));
    m_detail.set(view.detail);
    m_nextWord->setText(tr("Next"));
    m_next.set(view.next);
    m_entry->setVisible(view.entry != BenchEntry::None);
    m_entry->setPlaceholderText(view.entryHint);
    m_boxInfo->setVisible(hasWork);
    const bool isWide = m_steps->parentWidget()->width() >= kWideForSize;
    m_box->setSpans({large(view.box), large(isWide ? u' ' + view.boxSize : QString(), Role::Muted)});
    m_weight->setSpans(view.weight.isEmpty()
            ? kit::Spans {large({})}
            : kit::Spans {large(view.weight), large(tr(" expected"), Role::Muted)});
    m_steps->setSteps(view.steps);
    m_keys->set(view.keys, view.foot);
    update();
}

void BenchBoard::showBox(const desk::BenchJob *job, const packing::BenchWork *work)
{
    if (job == nullptr || work == nullptr || !job->layout || job->layout->carton.id != work->box)
        return m_drawing->clear();
    std::map<QString, int> verified;
    std::map<QString, QString> titles;
    for (std::size_t at = 0; at < work->order.lines.size(); ++at) {
        const auto &line = work->order.lines[at];
        verified[line.sku] += packing::verifiedCount(*work, at);
        titles[line.sku] = line.title;
    }
    m_drawing->set(*job->layout, verified, titles);
}

/// The measures of the full screen, and tighter ones inside the window.
void BenchBoard::fit()
{
    const bool isSpacious = m_frame.isSpacious();
    const int pad = isSpacious ? kBoardPad : kBoardPadTight;
    m_frame.fit(m_disc);
    m_tile->setSide(std::min(kit::size::kBenchPicture, isSpacious ? width() / 4 : width() / 5));
    m_steps->parentWidget()->layout()->setSpacing(isSpacious ? kBoardPadTight : kGapTight);
    for (QWidget *part : {m_rows->parentWidget(), m_steps->parentWidget()})
        part->layout()->setContentsMargins(pad, pad, pad, pad);
}

void BenchBoard::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

void BenchBoard::paintEvent(QPaintEvent *)
{
    m_frame.paint(m_view.edge);
}

} // namespace purser::ui
