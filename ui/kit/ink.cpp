#include "ui/kit/ink.h"

#include <QFontMetricsF>

#include <cmath>

namespace purser::kit {
namespace {

qreal advance(const Span &span)
{
    const qreal shape = span.shape == State::None ? 0 : size::kShape + size::kGapTiny;
    return shape + QFontMetricsF(font(span.size, span.weight)).horizontalAdvance(span.text);
}

qreal advance(const Spans &spans)
{
    qreal sum = 0;
    for (const Span &span : spans)
        sum += advance(span);
    return sum;
}

const Span &largest(const Spans &spans)
{
    return *std::max_element(spans.begin(), spans.end(),
        [](const Span &one, const Span &other) { return pixels(one.size) < pixels(other.size); });
}

std::function<void(const QString &)> g_cut; ///< GUI thread

} // namespace

Span strong(const QString &text)
{
    return {.text = text, .weight = Weight::Strong};
}

Span muted(const QString &text, TextSize size)
{
    return {.text = text, .role = Role::Muted, .size = size};
}

Span stated(State state, const QString &text, TextSize size)
{
    return {.text = text, .role = strongOf(state), .size = size, .shape = state};
}

std::optional<Icon> shapeOf(State state)
{
    switch (state) {
    case State::None: return std::nullopt;
    case State::Good: return Icon::Check;
    case State::Wait: return Icon::Clock;
    case State::Bad: return Icon::Cross;
    case State::Look: return Icon::Eye;
    case State::Note: return Icon::Dot;
    }
    Q_UNREACHABLE();
}

int widthOf(const Spans &spans)
{
    return static_cast<int>(std::ceil(advance(spans)));
}

int heightOf(const Spans &spans)
{
    return lineHeight(spans.empty() ? TextSize::Body : largest(spans).size);
}

QSize chipSize(State state, const QString &text)
{
    const qreal width = QFontMetricsF(font(TextSize::Small)).horizontalAdvance(text);
    const int before =
        state == State::None ? size::kChipRight : size::kChipLeft + size::kShape + size::kGapTiny;
    return {before + static_cast<int>(std::ceil(width)) + size::kChipRight, size::kChip};
}

QString plainText(const Spans &spans)
{
    QString result;
    for (const Span &span : spans)
        result += span.text;
    return result;
}

QRectF centred(const QRectF &place, qreal side)
{
    return {place.center().x() - side / 2, place.center().y() - side / 2, side, side};
}

Ink::Ink(QPainter &painter, Shade shade)
    : m_painter(painter)
    , m_shade(shade)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

void Ink::fill(const QRectF &place, Role role)
{
    m_painter.fillRect(place, (*this)(role));
}

void Ink::box(
    const QRectF &place, const QColor &ground, std::optional<Role> border, qreal radius, qreal width)
{
    const qreal half = border ? width / 2 : 0;
    m_painter.setPen(border ? QPen((*this)(*border), width) : QPen(Qt::NoPen));
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(place.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void Ink::focusRing(const QRectF &place, qreal radius)
{
    const qreal out = size::kFocusOff + size::kFocusLine;
    box(place.adjusted(-out, -out, out, out), Qt::transparent, Role::Accent, radius + out, size::kFocusLine);
}

void Ink::icon(Icon icon, const QRectF &place, Role role)
{
    paintIcon(m_painter, icon, place, (*this)(role));
}

void Ink::shape(State state, const QRectF &place)
{
    if (const auto icon = shapeOf(state))
        this->icon(*icon, place, strongOf(state));
}

void Ink::watchCuts(std::function<void(const QString &)> told)
{
    g_cut = std::move(told);
}

void Ink::text(const QRectF &place, const Spans &spans, Qt::Alignment alignment)
{
    if (spans.empty())
        return;
    const QFontMetricsF main(font(largest(spans).size, Weight::Regular));
    const qreal base =
        std::round(place.top() + (place.height() - main.ascent() - main.descent()) / 2 + main.ascent());
    const qreal spare = place.width() - advance(spans);
    qreal x = place.left();
    if (spare > 0 && (alignment & Qt::AlignRight))
        x += spare;
    else if (spare > 0 && (alignment & Qt::AlignHCenter))
        x += spare / 2;
    for (const Span &span : spans) {
        if (span.shape != State::None) {
            const qreal middle = base - QFontMetricsF(font(span.size)).capHeight() / 2;
            icon(*shapeOf(span.shape),
                {x, std::round(middle - size::kShape / 2.0), size::kShape, size::kShape}, span.role);
            x += size::kShape + size::kGapTiny;
        }
        const QFont &look = font(span.size, span.weight);
        const QFontMetricsF metrics(look);
        const qreal room = place.right() + 0.5 - x;
        const qreal wanted = metrics.horizontalAdvance(span.text);
        const bool fits = wanted <= room;
        m_painter.setFont(look);
        m_painter.setPen((*this)(span.role));
        m_painter.drawText(
            QPointF(x, base), fits ? span.text : metrics.elidedText(span.text, Qt::ElideRight, room));
        if (!fits) {
            if (g_cut)
                g_cut(span.text);
            return;
        }
        x += wanted;
    }
}

int Ink::chip(const QRect &place, State state, const QString &text)
{
    const QSize wanted = chipSize(state, text);
    if (place.width() < wanted.height() * 2)
        return 0;
    const int width = std::min(wanted.width(), place.width());
    const QRect chip(place.left(), place.center().y() - wanted.height() / 2 + 1, width, wanted.height());
    box(chip, (*this)(weakOf(state)), std::nullopt, size::kChipRadius);
    const int left = state == State::None ? size::kChipRight : size::kChipLeft;
    Span span {.text = text, .role = strongOf(state), .size = TextSize::Small, .shape = state};
    this->text(chip.adjusted(left, 0, -size::kChipRight + 1, 0), {span});
    return width;
}

} // namespace purser::kit
