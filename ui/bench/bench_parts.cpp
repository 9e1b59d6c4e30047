#include "ui/bench/bench_parts.h"

#include "ui/kit/label.h"

#include <QPainterPath>

#include <cmath>

namespace purser::ui {

namespace {

using kit::Ink;
using kit::Role;
using kit::Span;
using kit::State;
using kit::TextSize;
using kit::Weight;

constexpr int kTileRadius = 12;
constexpr int kThumb = 56;
constexpr int kThumbRadius = 6;
constexpr int kBar = 6;
constexpr int kKeyGap = 28;
constexpr int kRowPad = 20;

bool hasHan(const QString &text)
{
    return std::ranges::any_of(text, [](QChar one) { return one.script() == QChar::Script_Han; });
}

void paintLetter(
    QPainter &painter, Ink &ink, const QRectF &place, const QString &letter, Role role, TextSize size)
{
    painter.setFont(kit::font(size, Weight::Strong));
    painter.setPen(ink(role));
    painter.drawText(place, Qt::AlignCenter, letter);
}

} // namespace

BenchText::BenchText(TextSize size, Role role, Weight weight)
    : m_look {.role = role, .weight = weight, .size = size}
    , m_label(new kit::Label(m_look))
{
    m_label->setWraps(true);
}

void BenchText::set(const QString &text, Role role)
{
    m_look.text = text;
    m_look.role = role;
    m_label->setVisible(!text.isEmpty());
    m_label->setLineHeight(m_look.size == TextSize::Bench && hasHan(text) ? kit::size::kBenchHanLine : 0);
    m_label->setSpans({m_look});
}

void BenchText::setSize(TextSize size)
{
    m_look.size = size;
    set(m_look.text, m_look.role);
}

BenchDisc::BenchDisc(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void BenchDisc::setState(State state)
{
    m_state = state;
    update();
}

void BenchDisc::setRefusing(bool isRefusing)
{
    m_isRefusing = isRefusing;
    update();
}

void BenchDisc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    const Role ground = m_isRefusing ? Role::OnRefused
        : m_state == State::None     ? Role::NeutralWeak
                                     : kit::strongOf(m_state);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(ground));
    painter.drawEllipse(rect());
    const auto icon = m_isRefusing ? kit::Icon::Cross : kit::shapeOf(m_state).value_or(kit::Icon::Bench);
    const Role shape = m_isRefusing ? Role::Refused : m_state == State::None ? Role::Muted : Role::Bench;
    ink.icon(icon, kit::centred(rect(), width() * 0.56), shape);
}

BenchTile::BenchTile(QWidget *parent)
    : QWidget(parent)
{}

void BenchTile::setProduct(const QString &title)
{
    m_letter = title.trimmed().left(1).toUpper();
    update();
}

void BenchTile::setSide(int side)
{
    setFixedSize(side, side);
}

void BenchTile::setLight()
{
    m_isLight = true;
    update();
}

void BenchTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.box(rect(), ink(m_isLight ? Role::OnRefused : Role::Canvas), std::nullopt, kTileRadius);
    paintLetter(painter, ink, rect(), m_letter, m_isLight ? Role::Refused : Role::Accent, TextSize::Wall);
}

BenchRows::BenchRows(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BenchRows::setRows(std::vector<BenchRow> rows)
{
    m_rows = std::move(rows);
    QStringList words;
    for (const BenchRow &row : m_rows)
        words << QStringLiteral("%1 %2 %3/%4").arg(row.title, row.variant).arg(row.done).arg(row.whole);
    setAccessibleName(words.join(u'\n'));
    const int wanted = static_cast<int>(m_rows.size()) * kit::size::kBenchLine;
    setMinimumHeight(std::min(wanted, kit::size::kBenchLine * 2));
    setMaximumHeight(std::max(wanted, kit::size::kBenchLine));
    update();
}

/// The first row that is drawn, so that the one in work lies within.
std::size_t BenchRows::first() const
{
    const auto fitting = static_cast<std::size_t>(std::max(1, height() / kit::size::kBenchLine));
    const auto shown = std::ranges::find_if(m_rows, &BenchRow::isShown);
    const auto at = static_cast<std::size_t>(shown - m_rows.begin());
    if (shown == m_rows.end() || at < fitting)
        return 0;
    return at + 1 - fitting;
}

void BenchRows::paintRow(Ink &ink, const QRect &place, const BenchRow &row) const
{
    const bool isDone = row.whole > 0 && row.done >= row.whole;
    if (row.isShown)
        ink.fill(place, Role::Surface);
    const QRect inner = place.adjusted(kRowPad, 0, -kRowPad, 0);
    int right = inner.right();
    if (row.whole > 0) {
        if (isDone)
            ink.shape(State::Good, kit::centred(QRectF(right - 24, place.top(), 24, place.height()), 24));
        right -= 40;
    }
    const kit::Spans count = row.whole > 0
        ? kit::Spans {{.text = QStringLiteral("%1 / %2").arg(row.done).arg(row.whole),
            .size = TextSize::Number}}
        : kit::Spans {{.text = row.words,
            .role = row.state == State::None ? Role::Muted : kit::strongOf(row.state),
            .size = TextSize::Number}};
    const int wide = kit::widthOf(count);
    ink.text(QRectF(right - wide, place.top(), wide + 1, place.height()), count);
    ink.text(
        QRectF(inner.left(), place.top(), right - wide - kit::size::kDialog - inner.left(), place.height()),
        {{.text = row.title, .role = isDone ? Role::Muted : Role::Text, .size = TextSize::Number},
            {.text = u' ' + row.variant, .role = Role::Muted, .size = TextSize::Number}});
}

void BenchRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    const std::size_t from = first();
    for (std::size_t at = from; at < m_rows.size(); ++at) {
        const int top = static_cast<int>(at - from) * kit::size::kBenchLine;
        if (top + kit::size::kBenchLine > height())
            break;
        paintRow(ink, QRect(0, top, width(), kit::size::kBenchLine), m_rows[at]);
        ink.fill(QRectF(kRowPad, top, width() - 2 * kRowPad, kit::size::kHairline), Role::Line);
    }
}

BenchSteps::BenchSteps(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(kBar + kit::size::kGapSmall + kit::lineHeight(TextSize::Page));
}

void BenchSteps::setSteps(std::vector<BenchStep> steps)
{
    m_steps = std::move(steps);
    update();
}

void BenchSteps::paintEvent(QPaintEvent *)
{
    if (m_steps.empty())
        return;
    QPainter painter(this);
    Ink ink(painter, palette());
    const qreal gap = kit::size::kPage;
    const auto count = static_cast<qreal>(m_steps.size());
    // The first step counts pieces and takes the room of two.
    const qreal unit = (width() - gap * (count - 1)) / (count + 1);
    qreal x = 0;
    for (std::size_t at = 0; at < m_steps.size(); ++at) {
        const BenchStep &step = m_steps[at];
        const qreal wide = at == 0 ? unit * 2 : unit;
        ink.box({x, 0, wide, kBar}, ink(Role::NeutralWeak), std::nullopt, kBar / 2.0);
        if (const qreal done = wide * std::min(step.done, step.whole) / step.whole; done >= kBar)
            ink.box({x, 0, done, kBar}, ink(Role::Good), std::nullopt, kBar / 2.0);
        ink.text({x, qreal(kBar + kit::size::kGapSmall), wide, qreal(kit::lineHeight(TextSize::Page))},
            {{.text = step.name, .role = step.isCurrent ? Role::Text : Role::Muted, .size = TextSize::Page}});
        x += wide + gap;
    }
}

BenchKeys::BenchKeys(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(kit::lineHeight(TextSize::Page));
}

void BenchKeys::set(std::vector<BenchKey> keys, const QString &remark)
{
    m_keys = std::move(keys);
    m_remark = remark;
    update();
}

void BenchKeys::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    qreal x = 0;
    for (const BenchKey &key : m_keys) {
        const kit::Spans spans {{.text = key.key, .weight = Weight::Strong, .size = TextSize::Page},
            {.text = QStringLiteral("  ") + key.text, .role = Role::Muted, .size = TextSize::Page}};
        const int wide = kit::widthOf(spans);
        ink.text(QRectF(x, 0, wide + 1, height()), spans);
        x += wide + kKeyGap;
    }
    ink.text(QRectF(x, 0, width() - x, height()), {kit::muted(m_remark, TextSize::Page)}, Qt::AlignRight);
}

} // namespace purser::ui
