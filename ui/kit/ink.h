#pragma once

#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QPainter>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace purser::kit {

/// A stretch of text in one look, with the shape of its state before it if it has one.
struct Span
{
    QString text {};
    Role role = Role::Text;
    Weight weight = Weight::Regular;
    TextSize size = TextSize::Body;
    State shape = State::None;

    bool operator==(const Span &) const = default;
};
using Spans = std::vector<Span>;

[[nodiscard]] Span strong(const QString &text);
[[nodiscard]] Span muted(const QString &text, TextSize size = TextSize::Body);
/// Text and shape of @p state in its colour.
[[nodiscard]] Span stated(State state, const QString &text, TextSize size = TextSize::Small);

/// Shape of a state; none has none.
[[nodiscard]] std::optional<Icon> shapeOf(State state);
/// Logical pixels, rounded up.
[[nodiscard]] int widthOf(const Spans &spans);
[[nodiscard]] int heightOf(const Spans &spans);
[[nodiscard]] QSize chipSize(State state, const QString &text);
[[nodiscard]] QString plainText(const Spans &spans);

/// Draws with roles instead of colours. Lives as long as one paint event.
class Ink
{
public:
    Ink(QPainter &painter, Shade shade);
    Ink(QPainter &painter, const QPalette &palette)
        : Ink(painter, shadeOf(palette))
    {}

    [[nodiscard]] Shade shade() const { return m_shade; }
    [[nodiscard]] QColor operator()(Role role) const { return color(role, m_shade); }

    void fill(const QRectF &place, Role role);
    /// A rounded box whose border lies inside @p place.
    void box(const QRectF &place, const QColor &ground, std::optional<Role> border,
        qreal radius = size::kRadius, qreal width = size::kHairline);
    void box(const QRectF &place, Role ground, std::optional<Role> border, qreal radius = size::kRadius)
    {
        box(place, (*this)(ground), border, radius);
    }
    /// 2 px accent around @p place, 2 px off.
    void focusRing(const QRectF &place, qreal radius);
    void icon(Icon icon, const QRectF &place, Role role);
    void shape(State state, const QRectF &place);
    /// One line, vertically centred; what does not fit is elided from the end.
    void text(const QRectF &place, const Spans &spans, Qt::Alignment alignment = Qt::AlignLeft);
    /// Tells every text that text() had to cut, for a test that walks the screens; nothing is told by
    /// default.
    static void watchCuts(std::function<void(const QString &)> told);
    /// At the left of @p place, vertically centred. @returns its width, 0 when it did not fit
    int chip(const QRect &place, State state, const QString &text);

private:
    QPainter &m_painter;
    Shade m_shade;
};

/// The middle of @p place, @p side wide and high.
[[nodiscard]] QRectF centred(const QRectF &place, qreal side);

} // namespace purser::kit
