#include "documents/zpl_graphic.h"

#include <QRect>

#include <algorithm>

namespace purser::documents {
namespace {

constexpr int kPartingDots = 24; ///< white columns that are worth a field of their own

class Ink
{
public:
    Ink(const QImage &picture, int black)
        : m_picture(picture)
        , m_black(black)
    {}

    [[nodiscard]] bool isAt(int x, int y) const { return m_picture.constScanLine(y)[x] < m_black; }
    [[nodiscard]] bool isInRow(int y, int left, int right) const
    {
        const uchar *line = m_picture.constScanLine(y);
        return std::any_of(line + left, line + right, [this](uchar pixel) { return pixel < m_black; });
    }
    [[nodiscard]] bool isInColumn(int x, int top, int bottom) const
    {
        for (int y = top; y < bottom; ++y)
            if (isAt(x, y))
                return true;
        return false;
    }

private:
    const QImage &m_picture;
    int m_black;
};

/// Letters G to Y are 1 to 19, g to z are 20 to 400 of what follows.
void appendRun(QByteArray &to, char digit, int count)
{
    for (; count >= 400; count -= 400)
        to += 'z';
    if (count >= 20)
        to += static_cast<char>('f' + count / 20);
    if (count % 20 > 0)
        to += static_cast<char>('F' + count % 20);
    to += digit;
}

QByteArray packed(const QByteArray &row)
{
    QByteArray result;
    const qsizetype size = row.size();
    for (qsizetype at = 0; at < size;) {
        qsizetype end = at;
        while (end < size && row.at(end) == row.at(at))
            ++end;
        const auto count = static_cast<int>(end - at);
        if (end == size && row.at(at) == '0')
            return result + ',';
        if (end == size && row.at(at) == 'F')
            return result + '!';
        if (count > 1)
            appendRun(result, row.at(at), count);
        else
            result += row.at(at);
        at = end;
    }
    return result;
}

QByteArray hexRow(const Ink &ink, const QRect &box, int y, int bytes)
{
    QByteArray bits(bytes, '\0');
    for (int x = box.left(); x <= box.right(); ++x)
        if (ink.isAt(x, y)) {
            const int column = x - box.left();
            bits[column / 8] = static_cast<char>(bits.at(column / 8) | (0x80 >> (column % 8)));
        }
    return bits.toHex().toUpper();
}

Graphic graphicOf(const Ink &ink, const QRect &box)
{
    const int bytes = (box.width() + 7) / 8;
    QByteArray rows;
    QByteArray before;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const QByteArray row = hexRow(ink, box, y, bytes);
        rows += row == before ? QByteArray(":") : packed(row);
        before = row;
    }
    const QByteArray total = QByteArray::number(bytes * box.height());
    return {box.x(), box.y(), "^GFA," + total + ',' + total + ',' + QByteArray::number(bytes) + ',' + rows};
}

/// Without white rows above and below.
QRect trimmed(const Ink &ink, QRect box)
{
    while (box.height() > 1 && !ink.isInRow(box.top(), box.left(), box.right() + 1))
        box.setTop(box.top() + 1);
    while (box.height() > 1 && !ink.isInRow(box.bottom(), box.left(), box.right() + 1))
        box.setBottom(box.bottom() - 1);
    return box;
}

/// One band of rows, parted at wide white.
void appendBand(std::vector<Graphic> &to, const Ink &ink, int top, int bottom, int width)
{
    int start = -1;
    int last = -1;
    for (int x = 0; x <= width; ++x) {
        const bool isInk = x < width && ink.isInColumn(x, top, bottom);
        if (start >= 0 && !isInk && (x == width || x - last > kPartingDots)) {
            to.push_back(graphicOf(ink, trimmed(ink, QRect(start, top, last - start + 1, bottom - top))));
            start = -1;
        }
        if (isInk) {
            start = start < 0 ? x : start;
            last = x;
        }
    }
}

} // namespace

std::vector<Graphic> graphicsOf(const QImage &picture, int black)
{
    std::vector<Graphic> graphics;
    const Ink ink(picture, black);
    int top = -1;
    for (int y = 0; y <= picture.height(); ++y) {
        const bool isInk = y < picture.height() && ink.isInRow(y, 0, picture.width());
        if (isInk && top < 0)
            top = y;
        if (!isInk && top >= 0) {
            appendBand(graphics, ink, top, y, picture.width());
            top = -1;
        }
    }
    return graphics;
}

} // namespace purser::documents
