#include "ui/waves/walk_view.h"

#include <QPainterPath>

#include <cmath>

namespace purser::ui {

namespace {

using kit::Ink;
using kit::Role;
using kit::TextSize;
using kit::Weight;
using picking::Spot;

constexpr int kRackMm = 850;
constexpr int kAisleMm = 1200; ///< between the racks of one aisle
constexpr int kFrontMm = 2200; ///< before the first cross aisle, for start and ruler
constexpr qreal kMostPixelsPerMetre = 34;
constexpr qreal kLine = 2.5;
constexpr qreal kApart = 3.5;
constexpr int kDisc = 10;
constexpr int kLetters = 24;
constexpr int kTagWidth = 108;
constexpr int kTagHeight = 26;
constexpr qreal kArrow = 5;
constexpr qreal kLeastForArrow = 44;
constexpr qreal kLeastCell = 5;

bool isUpright(const QPointF &from, const QPointF &to)
{
    return std::abs(from.x() - to.x()) < std::abs(from.y() - to.y());
}

/// Towards the right hand of someone who walks from one to the other.
QPointF rightOf(const QPointF &from, const QPointF &to, qreal apart)
{
    if (isUpright(from, to))
        return {to.y() < from.y() ? apart : -apart, 0};
    return {0, to.x() > from.x() ? apart : -apart};
}

} // namespace

/// Millimetres of the floor to pixels; the front of the warehouse lies below.
struct WalkView::Scale
{
    qreal perMillimetre = 0;
    QPointF origin; ///< of aisle 1 at the front

    [[nodiscard]] QPointF operator()(qreal x, qreal y) const
    {
        return origin + QPointF(x * perMillimetre, -y * perMillimetre);
    }
    [[nodiscard]] QPointF operator()(const Spot &spot) const
    {
        return (*this)(static_cast<qreal>(spot.x), static_cast<qreal>(spot.y));
    }
};

std::vector<QPointF> apartRoute(const std::vector<QPointF> &corners, qreal apart)
{
    std::vector<QPointF> line;
    for (std::size_t at = 0; at < corners.size(); ++at) {
        const QPointF into = at == 0 ? QPointF() : rightOf(corners[at - 1], corners[at], apart);
        const QPointF out =
            at + 1 == corners.size() ? QPointF() : rightOf(corners[at], corners[at + 1], apart);
        const bool turnsBack = at > 0 && at + 1 < corners.size()
            && isUpright(corners[at - 1], corners[at]) == isUpright(corners[at], corners[at + 1]);
        if (turnsBack) {
            line.push_back(corners[at] + into);
            line.push_back(corners[at] + out);
        } else {
            line.push_back(corners[at] + into + out);
        }
    }
    return line;
}

WalkView::WalkView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(200);
}

void WalkView::set(const desk::BoardWalk &walk)
{
    m_walk = walk;
    setAccessibleName(
        tr("Walk through %1, %n stops", nullptr, static_cast<int>(walk.places.size())).arg(walk.warehouse));
    update();
}

void WalkView::clear()
{
    m_walk.reset();
    update();
}

WalkView::Scale WalkView::scale() const
{
    const auto &floor = m_walk->floor;
    const qreal wide = static_cast<qreal>(floor.aisles * floor.aislePitch);
    const qreal deep = static_cast<qreal>(floor.blocks * floor.blockLength()) + kFrontMm;
    const qreal per = std::min({width() / wide, (height() - kLetters) / deep, kMostPixelsPerMetre / 1000});
    const qreal spareX = (width() - wide * per) / 2;
    const qreal top = kLetters + (height() - kLetters - deep * per) / 2;
    return {per,
        {spareX + static_cast<qreal>(floor.aislePitch) * per / 2,
            top + static_cast<qreal>(floor.blocks * floor.blockLength()) * per}};
}

void WalkView::paintRacks(Ink &ink, const Scale &scale) const
{
    const auto &floor = m_walk->floor;
    const qreal half = static_cast<qreal>(floor.binPitch) / 2;
    for (int aisle = 1; aisle <= floor.aisles; ++aisle) {
        const auto x = static_cast<qreal>((aisle - 1) * floor.aislePitch);
        const QPointF head = scale(x, static_cast<qreal>(floor.blocks * floor.blockLength()));
        ink.text(QRectF(head.x() - kLetters, head.y() - kLetters, 2 * kLetters, kLetters),
            {kit::strong(QString(QChar(u'A' + aisle - 1)))}, Qt::AlignHCenter);
        for (int block = 1; block <= floor.blocks; ++block)
            for (const int side : {-1, 1}) {
                const auto first = static_cast<qreal>(picking::spotOf(floor, {aisle, block, 1}).y) - half;
                const auto last =
                    static_cast<qreal>(picking::spotOf(floor, {aisle, block, floor.binsPerBlock}).y) + half;
                const qreal inner = x + side * kAisleMm / 2.0;
                const QRectF rack =
                    QRectF(scale(inner, last), scale(inner + side * kRackMm, first)).normalized();
                ink.box(rack, ink(Role::Canvas), Role::LineStrong, 0);
                const qreal cell = static_cast<qreal>(floor.binPitch) * scale.perMillimetre;
                for (int bin = 1; cell >= kLeastCell && bin < floor.binsPerBlock; ++bin)
                    ink.fill(QRectF(rack.left(), rack.bottom() - bin * cell, rack.width(), 1), Role::Line);
            }
    }
}

void WalkView::paintRoute(QPainter &painter, Ink &ink, const Scale &scale) const
{
    std::vector<QPointF> corners;
    for (const Spot &spot : m_walk->route)
        corners.push_back(scale(spot));
    const auto line = apartRoute(corners, kApart);
    const QPointF start = scale(m_walk->route.front()) + QPointF(0, kFrontMm * scale.perMillimetre / 2);
    QPainterPath path(start);
    for (const QPointF &point : line)
        path.lineTo(point);
    path.lineTo(start);
    painter.setPen(QPen(ink(Role::Accent), kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    for (std::size_t at = 1; at < line.size(); ++at) {
        const QPointF way = line[at] - line[at - 1];
        const qreal length = std::hypot(way.x(), way.y());
        if (length < kLeastForArrow)
            continue;
        const QPointF ahead = way / length * kArrow;
        const QPointF aside(-ahead.y(), ahead.x());
        const QPointF tip = line[at - 1] + way * 0.5;
        painter.drawPolyline(QPolygonF {tip - ahead + aside, tip, tip - ahead - aside});
    }
    const QRectF tag(start.x() - kTagWidth / 2.0, start.y() - kTagHeight / 2.0, kTagWidth, kTagHeight);
    const QRectF inside = tag.translated(std::max(0.0, -tag.left() + 1), 0);
    ink.box(inside, ink(Role::Surface), Role::Accent);
    ink.text(inside, {{.text = tr("Carts, packing"), .size = TextSize::Small}}, Qt::AlignHCenter);
}

void WalkView::paintStops(QPainter &painter, Ink &ink, const Scale &scale) const
{
    const auto &floor = m_walk->floor;
    for (const auto &place : m_walk->places) {
        const Spot spot = picking::spotOf(floor, place);
        const qreal half = static_cast<qreal>(floor.binPitch) / 2;
        for (const int side : {-1, 1}) {
            const qreal inner = static_cast<qreal>(spot.x) + side * kAisleMm / 2.0;
            const QRectF cell = QRectF(scale(inner, static_cast<qreal>(spot.y) + half),
                scale(inner + side * kRackMm, static_cast<qreal>(spot.y) - half))
                                    .normalized();
            ink.box(cell, ink(Role::AccentWeak), Role::Accent, 0);
        }
    }
    // Stops at one place share a disc that names the first and the last of them.
    for (std::size_t at = 0; at < m_walk->places.size();) {
        std::size_t end = at + 1;
        while (end < m_walk->places.size() && m_walk->places[end] == m_walk->places[at])
            ++end;
        const QPointF middle = scale(picking::spotOf(floor, m_walk->places[at]));
        const std::size_t number = m_walk->firstStop + at + 1;
        const QString text = end - at == 1 ? QString::number(number)
                                           : QStringLiteral("%1–%2").arg(number).arg(m_walk->firstStop + end);
        const qreal wide = std::max(2.0 * kDisc,
            kit::widthOf({{.text = text, .weight = Weight::Strong, .size = TextSize::Small}}) + 10.0);
        const QRectF disc(middle.x() - wide / 2, middle.y() - kDisc, wide, 2 * kDisc);
        painter.setPen(Qt::NoPen);
        ink.box(disc, ink(Role::Accent), std::nullopt, kDisc);
        ink.text(disc,
            {{.text = text, .role = Role::OnAccent, .weight = Weight::Strong, .size = TextSize::Small}},
            Qt::AlignHCenter);
        at = end;
    }
}

void WalkView::paintRuler(Ink &ink, const Scale &scale) const
{
    constexpr int kRulerMm = 5'000;
    const qreal wide = kRulerMm * scale.perMillimetre;
    const QPointF end(width() - 1, scale(0, 0).y() + kFrontMm * scale.perMillimetre / 2);
    const QRectF line(end.x() - wide, end.y(), wide, 1);
    if (line.left() < scale(m_walk->route.front()).x() + kTagWidth)
        return;
    ink.fill(line, Role::Edge);
    for (const qreal x : {line.left(), line.right()})
        ink.fill(QRectF(x, line.top() - 4, 1, 9), Role::Edge);
    ink.text(QRectF(line.left(), line.top() - 20, wide, 16),
        {kit::muted(tr("%1 m").arg(kRulerMm / 1000), TextSize::Small)}, Qt::AlignHCenter);
}

void WalkView::paintEvent(QPaintEvent *)
{
    if (!m_walk || m_walk->places.empty())
        return;
    QPainter painter(this);
    Ink ink(painter, palette());
    const Scale drawn = scale();
    paintRacks(ink, drawn);
    paintRoute(painter, ink, drawn);
    paintStops(painter, ink, drawn);
    paintRuler(ink, drawn);
}

} // namespace purser::ui
