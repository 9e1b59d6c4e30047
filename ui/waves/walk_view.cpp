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
constexpr int kRuler = 28;
constexpr int kGap = 6;
constexpr int kRing = 7;
constexpr qreal kArrow = 5;
constexpr qreal kLeastForArrow = 44;
constexpr qreal kLeastCell = 5;

bool isSameWay(const QPointF &one, const QPointF &other)
{
    return (std::abs(one.x()) < std::abs(one.y())) == (std::abs(other.x()) < std::abs(other.y()));
}

/// Towards the right hand of someone who walks that way; y grows downwards.
QPointF rightOf(const QPointF &way, qreal apart)
{
    const qreal length = std::hypot(way.x(), way.y());
    return length > 0 ? QPointF(-way.y(), way.x()) / length * apart : QPointF();
}

} // namespace

/// Millimetres of the floor to pixels. The front of the warehouse lies below; of one that is deeper than
/// wide, at the left, so that it fills the room.
struct WalkView::Scale
{
    qreal perMillimetre = 0;
    QPointF origin; ///< of aisle 1 at the front
    bool isLying = false;

    [[nodiscard]] QPointF operator()(qreal x, qreal y) const
    {
        return origin + (isLying ? QPointF(y, x) : QPointF(x, -y)) * perMillimetre;
    }
    [[nodiscard]] QRectF between(qreal x1, qreal y1, qreal x2, qreal y2) const
    {
        return QRectF((*this)(x1, y1), (*this)(x2, y2)).normalized();
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
        const QPointF before = at == 0 ? QPointF() : corners[at] - corners[at - 1];
        const QPointF after = at + 1 == corners.size() ? QPointF() : corners[at + 1] - corners[at];
        const QPointF into = rightOf(before, apart);
        const QPointF out = rightOf(after, apart);
        if (!into.isNull() && !out.isNull() && isSameWay(before, after)) {
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
    setAccessibleName(tr("Walk through %1, %n stops", /*c=*/nullptr, static_cast<int>(walk.places.size()))
                          .arg(walk.warehouse));
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
    const auto wide = static_cast<qreal>(floor.aisles * floor.aislePitch);
    const auto depth = static_cast<qreal>(floor.blocks * floor.blockLength());
    const qreal half = static_cast<qreal>(floor.aislePitch) / 2;
    const bool isLying = depth > wide;
    const qreal across = isLying ? depth + kFrontMm : wide;
    const qreal down = isLying ? wide : depth + kFrontMm;
    const qreal letters = isLying ? 0 : kLetters;
    const qreal roomX = width() - (isLying ? kLetters * 2 : 0);
    const qreal roomY = height() - letters - kRuler;
    const qreal per = std::min({roomX / across, roomY / down, kMostPixelsPerMetre / 1000});
    const QPointF corner((roomX - across * per) / 2, letters + (roomY - down * per) / 2);
    const QPointF first = isLying ? QPointF(kFrontMm, half) : QPointF(half, depth);
    return {per, corner + first * per, isLying};
}

void WalkView::paintRacks(Ink &ink, const Scale &scale) const
{
    const auto &floor = m_walk->floor;
    const qreal half = static_cast<qreal>(floor.binPitch) / 2;
    for (int aisle = 1; aisle <= floor.aisles; ++aisle) {
        const auto x = static_cast<qreal>((aisle - 1) * floor.aislePitch);
        const QPointF head = scale(x, static_cast<qreal>(floor.blocks * floor.blockLength()))
            + (scale.isLying ? QPointF(kLetters * 0.8, 0) : QPointF(0, -kLetters / 2.0));
        ink.text(QRectF(head.x() - kLetters, head.y() - kLetters / 2.0, 2 * kLetters, kLetters),
            {kit::strong(QString(QChar(u'A' + aisle - 1)))}, Qt::AlignHCenter);
        for (int block = 1; block <= floor.blocks; ++block)
            for (const int side : {-1, 1}) {
                const qreal first = static_cast<qreal>(picking::spotOf(floor, {aisle, block, 1}).y) - half;
                const qreal inner = x + side * kAisleMm / 2.0;
                paintRack(ink, scale, {inner, first},
                    {inner + side * kRackMm, first + half * 2 * floor.binsPerBlock}, floor.binsPerBlock);
            }
    }
}

/// One rack between two corners, in millimetres of the floor, with its bins where there is room to see them.
void WalkView::paintRack(Ink &ink, const Scale &scale, const QPointF &from, const QPointF &to, int bins)
{
    const qreal pitch = (to.y() - from.y()) / bins;
    ink.box(scale.between(from.x(), from.y(), to.x(), to.y()), ink(Role::Canvas), Role::LineStrong, 0);
    for (int bin = 1; pitch * scale.perMillimetre >= kLeastCell && bin < bins; ++bin) {
        const qreal y = from.y() + bin * pitch;
        const QRectF line = scale.between(from.x(), y, to.x(), y);
        ink.fill(QRectF(line.topLeft(), QSizeF(std::max(1.0, line.width()), std::max(1.0, line.height()))),
            Role::Line);
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
    const auto ring = [&](const QPointF &middle) {
        ink.box(kit::centred(QRectF(middle, QSizeF()), 2 * kRing), ink(Role::Surface), Role::Accent, kRing,
            kLine);
    };
    ring(start);
    ring({kRing + 1.0, height() - kRuler / 2.0});
    ink.text(QRectF(3 * kRing, height() - kRuler, width() / 2.0, kRuler),
        {kit::muted(tr("Carts and packing"), TextSize::Small)});
}

void WalkView::paintStops(QPainter &painter, Ink &ink, const Scale &scale) const
{
    const auto &floor = m_walk->floor;
    for (const auto &place : m_walk->places) {
        const Spot spot = picking::spotOf(floor, place);
        const qreal half = static_cast<qreal>(floor.binPitch) / 2;
        for (const int side : {-1, 1}) {
            const qreal inner = static_cast<qreal>(spot.x) + side * kAisleMm / 2.0;
            ink.box(scale.between(inner, static_cast<qreal>(spot.y) + half, inner + side * kRackMm,
                        static_cast<qreal>(spot.y) - half),
                ink(Role::AccentWeak), Role::Accent, 0);
        }
    }
    // Stops at one place share a disc that names the first of them.
    for (std::size_t at = 0; at < m_walk->places.size();) {
        std::size_t end = at + 1;
        while (end < m_walk->places.size() && m_walk->places[end] == m_walk->places[at])
            ++end;
        const QPointF middle = scale(picking::spotOf(floor, m_walk->places[at]));
        const std::size_t number = m_walk->firstStop + at + 1;
        const QString text = QString::number(number) + (end - at == 1 ? QString() : QStringLiteral("+"));
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
    const QRectF line(width() - wide - kLetters, height() - kGap, wide, 1);
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
