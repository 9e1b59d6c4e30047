#include "documents/truetype.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace purser::documents {
namespace {

constexpr double kTolerance = 0.5; ///< em units between a cubic curve and what replaces it
constexpr int kMostSplits = 6;

enum PointFlag : quint8 { OnCurve = 1, XShort = 2, YShort = 4, XSameOrPositive = 16, YSameOrPositive = 32 };

struct Point
{
    int x;
    int y;
    bool isOnCurve;
};
using Contour = std::vector<Point>;

struct Bounds
{
    int left = std::numeric_limits<int>::max();
    int bottom = std::numeric_limits<int>::max();
    int right = std::numeric_limits<int>::min();
    int top = std::numeric_limits<int>::min();

    void include(const Point &point)
    {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        bottom = std::min(bottom, point.y);
        top = std::max(top, point.y);
    }
};

/// Big-endian bytes.
class Bytes
{
public:
    void u8(quint8 value) { m_bytes.append(static_cast<char>(value)); }
    void u16(int value)
    {
        u8(static_cast<quint8>((value >> 8) & 0xFF));
        u8(static_cast<quint8>(value & 0xFF));
    }
    void u32(quint32 value)
    {
        u16(static_cast<int>(value >> 16));
        u16(static_cast<int>(value & 0xFFFF));
    }
    void zeros(int count) { m_bytes.append(count, '\0'); }
    void append(const QByteArray &bytes) { m_bytes.append(bytes); }
    void align() { zeros(static_cast<int>((4 - m_bytes.size() % 4) % 4)); }
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_bytes.size()); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

Point pointAt(const QPointF &place, bool isOnCurve)
{
    return {static_cast<int>(std::lround(place.x())), static_cast<int>(std::lround(-place.y())), isOnCurve};
}

/// A cubic curve as quadratic ones: the nearest of them is off by sqrt(3)/36 of the third difference, and
/// each halving divides that by eight (degree reduction of Bezier curves).
void appendCubic(Contour &contour, const std::array<QPointF, 4> &p, int splits = 0)
{
    const QPointF third = p[3] - 3 * p[2] + 3 * p[1] - p[0];
    const double error = std::sqrt(3.0) / 36 * std::hypot(third.x(), third.y());
    if (error <= kTolerance || splits == kMostSplits) {
        contour.push_back(pointAt((3 * p[1] + 3 * p[2] - p[0] - p[3]) / 4, false));
        contour.push_back(pointAt(p[3], true));
        return;
    }
    const QPointF a = (p[0] + p[1]) / 2;
    const QPointF b = (p[1] + p[2]) / 2;
    const QPointF c = (p[2] + p[3]) / 2;
    const QPointF ab = (a + b) / 2;
    const QPointF bc = (b + c) / 2;
    const QPointF middle = (ab + bc) / 2;
    appendCubic(contour, {p[0], a, ab, middle}, splits + 1);
    appendCubic(contour, {middle, bc, c, p[3]}, splits + 1);
}

std::vector<Contour> contoursOf(const QPainterPath &path)
{
    std::vector<Contour> contours;
    QPointF here;
    for (int index = 0; index < path.elementCount(); ++index) {
        const QPointF point = path.elementAt(index);
        if (path.elementAt(index).isMoveTo())
            contours.emplace_back();
        if (path.elementAt(index).isCurveTo()) {
            const QPointF end = path.elementAt(index + 2);
            appendCubic(contours.back(), {here, point, path.elementAt(index + 1), end});
            index += 2;
            here = end;
            continue;
        }
        contours.back().push_back(pointAt(point, true));
        here = point;
    }
    for (Contour &contour : contours)
        if (contour.size() > 1 && contour.front().x == contour.back().x
            && contour.front().y == contour.back().y)
            contour.pop_back();
    std::erase_if(contours, [](const Contour &contour) { return contour.size() < 2; });
    return contours;
}

/// One coordinate of a point as the difference to the one before.
void writeDelta(Bytes &coordinates, quint8 &flags, int delta, quint8 shortFlag, quint8 sameOrPositive)
{
    if (delta == 0) {
        flags |= sameOrPositive;
    } else if (std::abs(delta) < 256) {
        flags |= shortFlag;
        if (delta > 0)
            flags |= sameOrPositive;
        coordinates.u8(static_cast<quint8>(std::abs(delta)));
    } else {
        coordinates.u16(delta);
    }
}

struct Tables
{
    Bytes glyf;
    Bytes loca;
    Bytes hmtx;
    Bounds bounds;
    int mostPoints = 0;
    int mostContours = 0;
    int widestAdvance = 0;
};

void writeOutline(Bytes &glyf, const std::vector<Contour> &contours, const Bounds &bounds)
{
    glyf.u16(static_cast<int>(contours.size()));
    for (const int side : {bounds.left, bounds.bottom, bounds.right, bounds.top})
        glyf.u16(side);
    int last = -1;
    for (const Contour &contour : contours)
        glyf.u16(last += static_cast<int>(contour.size()));
    glyf.u16(0); // no instructions
    Bytes xs;
    Bytes ys;
    Point before {0, 0, true};
    for (const Contour &contour : contours) {
        for (const Point &point : contour) {
            quint8 flags = point.isOnCurve ? OnCurve : 0;
            writeDelta(xs, flags, point.x - before.x, XShort, XSameOrPositive);
            writeDelta(ys, flags, point.y - before.y, YShort, YSameOrPositive);
            glyf.u8(flags);
            before = point;
        }
    }
    glyf.append(xs.bytes());
    glyf.append(ys.bytes());
    glyf.align();
}

void addGlyph(Tables &tables, const GlyphShape &shape)
{
    const auto contours = contoursOf(shape.outline);
    Bounds bounds;
    int points = 0;
    for (const Contour &contour : contours) {
        points += static_cast<int>(contour.size());
        for (const Point &point : contour) {
            bounds.include(point);
            tables.bounds.include(point);
        }
    }
    tables.loca.u32(tables.glyf.size());
    tables.hmtx.u16(shape.advance);
    tables.hmtx.u16(contours.empty() ? 0 : bounds.left);
    tables.mostPoints = std::max(tables.mostPoints, points);
    tables.mostContours = std::max(tables.mostContours, static_cast<int>(contours.size()));
    tables.widestAdvance = std::max(tables.widestAdvance, shape.advance);
    if (!contours.empty())
        writeOutline(tables.glyf, contours, bounds);
}

Bytes headOf(const Bounds &bounds, int unitsPerEm)
{
    Bytes head;
    head.u32(0x00010000);
    head.u32(0x00010000);
    head.u32(0); // checksum adjustment, written last
    head.u32(0x5F0F3CF5);
    head.u16(0);
    head.u16(unitsPerEm);
    head.zeros(16); // made and changed: no clock here
    for (const int side : {bounds.left, bounds.bottom, bounds.right, bounds.top})
        head.u16(side);
    head.u16(0);
    head.u16(8); // smallest readable size
    head.u16(2); // direction of glyphs
    head.u16(1); // long offsets in loca
    head.u16(0);
    return head;
}

Bytes hheaOf(const FontMetrics &metrics, const Tables &tables, int glyphs)
{
    Bytes hhea;
    hhea.u32(0x00010000);
    hhea.u16(metrics.ascent);
    hhea.u16(-metrics.descent);
    hhea.u16(0);
    hhea.u16(tables.widestAdvance);
    hhea.u16(tables.bounds.left);
    hhea.u16(0);
    hhea.u16(tables.bounds.right);
    hhea.u16(1); // upright
    hhea.zeros(14);
    hhea.u16(glyphs);
    return hhea;
}

Bytes maxpOf(const Tables &tables, int glyphs)
{
    Bytes maxp;
    maxp.u32(0x00010000);
    maxp.u16(glyphs);
    maxp.u16(tables.mostPoints);
    maxp.u16(tables.mostContours);
    maxp.zeros(4);
    maxp.u16(1); // zones
    maxp.zeros(16);
    return maxp;
}

quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at + 3 < bytes.size(); at += 4)
        sum += qFromBigEndian<quint32>(bytes.constData() + at);
    return sum;
}

using NamedTable = std::pair<const char *, Bytes>;

QByteArray fileOf(std::vector<NamedTable> tables)
{
    constexpr quint32 kHeader = 12;
    constexpr quint32 kEntry = 16;
    constexpr quint32 kAdjustmentInHead = 8;
    Bytes file;
    Bytes body;
    file.u32(0x00010000);
    for (const int number : {6, 64, 2, 32}) // six tables, and the search hints that follow from six
        file.u16(number);
    const quint32 start = kHeader + kEntry * static_cast<quint32>(tables.size());
    quint32 adjustmentAt = 0;
    for (auto &[name, table] : tables) {
        const quint32 length = table.size();
        table.align();
        if (QByteArrayView(name) == "head")
            adjustmentAt = start + body.size() + kAdjustmentInHead;
        file.append(name);
        file.u32(checksum(table.bytes()));
        file.u32(start + body.size());
        file.u32(length);
        body.append(table.bytes());
    }
    file.append(body.bytes());
    QByteArray bytes = file.bytes();
    qToBigEndian<quint32>(0xB1B0AFBAU - checksum(bytes), bytes.data() + adjustmentAt);
    return bytes;
}

} // namespace

QByteArray trueTypeFont(const std::vector<GlyphShape> &glyphs, const FontMetrics &metrics)
{
    Tables tables;
    for (const GlyphShape &glyph : glyphs)
        addGlyph(tables, glyph);
    tables.loca.u32(tables.glyf.size());
    if (tables.bounds.right < tables.bounds.left)
        tables.bounds.include({0, 0, true});
    const int count = static_cast<int>(glyphs.size());
    const Bytes head = headOf(tables.bounds, metrics.unitsPerEm);
    const Bytes hhea = hheaOf(metrics, tables, count);
    const Bytes maxp = maxpOf(tables, count);
    return fileOf({{"glyf", std::move(tables.glyf)}, {"head", head}, {"hhea", hhea},
        {"hmtx", std::move(tables.hmtx)}, {"loca", std::move(tables.loca)}, {"maxp", maxp}});
}

} // namespace purser::documents
