#include "documents/sheet.h"

#include <algorithm>

namespace purser::documents {
namespace {

int offset(int room, int width, Side side)
{
    switch (side) {
    case Side::Left: return 0;
    case Side::Middle: return (room - width) / 2;
    case Side::Right: return room - width;
    }
    return 0;
}

int dotsUp(int um, int dpi)
{
    return (um * dpi + kMicrometresPerInch - 1) / kMicrometresPerInch;
}

int dotsDown(int um, int dpi)
{
    return static_cast<int>(static_cast<std::int64_t>(um) * dpi / kMicrometresPerInch);
}

int toMicrometres(int dots, int dpi)
{
    return static_cast<int>(static_cast<std::int64_t>(dots) * kMicrometresPerInch / dpi);
}

int toDots(int um, int dpi)
{
    return (um * dpi + kMicrometresPerInch / 2) / kMicrometresPerInch;
}

Box boxOf(int x, int y, int width, int height, int dpi)
{
    return {
        toMicrometres(x, dpi), toMicrometres(y, dpi), toMicrometres(width, dpi), toMicrometres(height, dpi)};
}

} // namespace

Sheet::Sheet(const Media &media, Fonts &fonts)
    : m_page {media, fonts.dpi()}
    , m_fonts(fonts)
{}

void Sheet::refuse(base::Refusal refusal)
{
    if (!m_refusal)
        m_refusal = std::move(refusal);
}

TextBlock Sheet::set(const QString &text, TextStyle style, int widthUm)
{
    if (isRefused())
        return {style};
    auto block = m_fonts.set(text, style, widthUm);
    if (block)
        return *std::move(block);
    refuse(block.error());
    return {style};
}

TextBlock Sheet::setFitting(
    const QString &text, bool isStrong, int widthUm, std::initializer_list<TextSize> sizes, int mostLines)
{
    TextBlock block;
    for (const TextSize size : sizes) {
        block = set(text, {size, isStrong}, widthUm);
        if (static_cast<int>(block.lines.size()) <= mostLines)
            break;
    }
    return block;
}

int Sheet::place(const TextBlock &block, int xUm, int yUm, int widthUm, Side side)
{
    const int height = lineHeight(block.style.size);
    int y = yUm;
    for (const TextLine &line : block.lines) {
        const Box box {xUm + offset(widthUm, line.widthUm, side), y, line.widthUm, height};
        m_page.texts.push_back({box, y + baseline(block.style.size), block.style, line});
        y += height;
    }
    return y;
}

int Sheet::write(const QString &text, TextStyle style, int xUm, int yUm, int widthUm, Side side)
{
    return place(set(text, style, widthUm), xUm, yUm, widthUm, side);
}

void Sheet::rule(int xUm, int yUm, int widthUm, int thicknessUm)
{
    m_page.rules.push_back({xUm, yUm, widthUm, thicknessUm});
}

void Sheet::fill(const Box &box)
{
    m_page.rules.push_back(box);
}

void Sheet::frame(const Box &box)
{
    fill({box.x, box.y, box.width, kHairline});
    fill({box.x, box.bottom() - kHairline, box.width, kHairline});
    fill({box.x, box.y, kHairline, box.height});
    fill({box.right() - kHairline, box.y, kHairline, box.height});
}

Box Sheet::fitted(const QImage &picture, const Box &room)
{
    if (picture.isNull())
        return {room.x, room.y, 0, 0};
    const QSize size = picture.size().scaled(room.width, room.height, Qt::KeepAspectRatio);
    const Box box {room.x, room.y, size.width(), size.height()};
    image(picture, box);
    return box;
}

void Sheet::image(const QImage &image, const Box &box)
{
    if (!image.isNull())
        m_page.images.push_back({box, image});
}

const BarcodeMark *Sheet::barcode(const Barcode &barcode, const BarcodeRoom &room)
{
    if (isRefused())
        return nullptr;
    auto symbol = encode(barcode);
    if (!symbol) {
        refuse(symbol.error());
        return nullptr;
    }
    const int dpi = m_page.dpi;
    const int quiet = quietModules(barcode.kind);
    const int left = dotsUp(room.x, dpi);
    const int roomDots = dotsDown(room.x + room.width, dpi) - left;
    const int heightDots = dotsDown(room.height, dpi);
    int module = std::min(
        toDots(room.widestModuleUm, dpi), roomDots / (symbol->columns + (room.isFlush ? 1 : 2) * quiet));
    if (!symbol->isLinear())
        module = std::min(module, heightDots / symbol->rows);
    if (module < dotsUp(room.narrowestModuleUm, dpi)) {
        refuse({QStringLiteral("document.barcode-too-wide"), {barcode.data}});
        return nullptr;
    }
    const int width = symbol->columns * module;
    const int height = symbol->isLinear() ? heightDots : symbol->rows * module;
    const int quietDots = quiet * module;
    const int outside = room.isFlush ? quietDots : 0;
    const int x = left - (room.side == Side::Left ? outside : 0) + quietDots
        + offset(roomDots + outside, width + 2 * quietDots, room.side);
    const int y = dotsUp(room.y, dpi);
    const int above = symbol->isLinear() ? 0 : quiet * module;
    m_page.barcodes.push_back(
        {barcode, *std::move(symbol), x, y, module, height, boxOf(x, y, width, height, dpi),
            boxOf(x - quiet * module, y - above, width + 2 * quiet * module, height + 2 * above, dpi)});
    return &m_page.barcodes.back();
}

const BarcodeMark *Sheet::barcodeOrSquare(const Barcode &wanted, const BarcodeRoom &room)
{
    if (isRefused())
        return nullptr;
    const BarcodeMark *bars = barcode(wanted, room);
    if (bars || m_refusal->code != QStringLiteral("document.barcode-too-wide"))
        return bars;
    m_refusal.reset();
    return barcode({Barcode::Kind::Qr, wanted.data, wanted.caption}, room);
}

Drawn<Page> Sheet::finish() &&
{
    if (m_refusal)
        return tl::unexpected(*std::move(m_refusal));
    const Box paper {0, 0, m_page.media.widthUm, m_page.media.heightUm};
    for (const TextMark &text : m_page.texts)
        if (!paper.contains(text.box))
            return base::refuse(QStringLiteral("document.does-not-fit"), {text.line.text});
    for (const BarcodeMark &mark : m_page.barcodes)
        if (!paper.contains(mark.quiet))
            return base::refuse(QStringLiteral("document.does-not-fit"), {mark.barcode.data});
    return std::move(m_page);
}

} // namespace purser::documents
