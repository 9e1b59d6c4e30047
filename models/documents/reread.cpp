#include "documents/reread.h"

#include "documents/code128.h"
#include "documents/paint.h"

#include <QRegularExpression>

namespace purser::documents {
namespace {

constexpr int kDarkest = 64; ///< a bar's pixels are at most this
constexpr int kLightest = 192; ///< a blank's pixels are at least this

/// The pixels of a rectangle when all are dark or all are light.
std::optional<bool> colourOf(const QImage &picture, const QRect &box)
{
    if (!picture.rect().contains(box))
        return std::nullopt;
    int darkest = 255;
    int lightest = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const uchar *line = picture.constScanLine(y);
        for (int x = box.left(); x <= box.right(); ++x) {
            darkest = std::min<int>(darkest, line[x]);
            lightest = std::max<int>(lightest, line[x]);
        }
    }
    if (lightest <= kDarkest)
        return true;
    return darkest >= kLightest ? std::optional(false) : std::nullopt;
}

std::optional<std::vector<bool>> modulesIn(const QImage &picture, const BarcodeMark &mark)
{
    std::vector<bool> modules;
    const int height = mark.symbol.isLinear() ? mark.heightDots : mark.moduleDots;
    for (int row = 0; row < mark.symbol.rows; ++row)
        for (int column = 0; column < mark.symbol.columns; ++column) {
            const auto colour = colourOf(picture,
                QRect(mark.xDots + column * mark.moduleDots, mark.yDots + row * height, mark.moduleDots,
                    height));
            if (!colour)
                return std::nullopt;
            modules.push_back(*colour);
        }
    return modules;
}

/// Left and right for bars, all around for squares.
bool isQuiet(const QImage &picture, const BarcodeMark &mark)
{
    const int quiet = quietModules(mark.barcode.kind) * mark.moduleDots;
    const int width = mark.symbol.columns * mark.moduleDots;
    const int above = mark.symbol.isLinear() ? 0 : quiet;
    const QRect left(mark.xDots - quiet, mark.yDots - above, quiet, mark.heightDots + 2 * above);
    const QRect top(mark.xDots, mark.yDots - above, width, above);
    const auto isWhite = [&picture](
                             const QRect &box) { return box.isEmpty() || colourOf(picture, box) == false; };
    return isWhite(left) && isWhite(left.translated(quiet + width, 0)) && isWhite(top)
        && isWhite(top.translated(0, above + mark.heightDots));
}

/// "(00)0061…(10)AB" as it is read: identifiers without brackets, no separators.
QString withoutBrackets(QString elements)
{
    static const QRegularExpression identifier(QStringLiteral("\\((\\d{2,4})\\)"));
    return elements.replace(identifier, QStringLiteral("\\1"));
}

bool decodes(const std::vector<bool> &modules, const Barcode &barcode)
{
    const bool isGs1 = barcode.kind == Barcode::Kind::Gs1Code128;
    if (barcode.kind != Barcode::Kind::Code128 && !isGs1)
        return true;
    const auto words = code128Words(modules);
    auto text = words ? code128Text(*words) : std::nullopt;
    if (!text)
        return false;
    return isGs1 ? text->remove(u'\x1D') == withoutBrackets(barcode.data) : *text == barcode.data;
}

bool isReadable(const QImage &picture, const BarcodeMark &mark)
{
    const auto wanted = encode(mark.barcode);
    const auto modules = modulesIn(picture, mark);
    return wanted && modules && *modules == wanted->modules && isQuiet(picture, mark)
        && decodes(*modules, mark.barcode);
}

} // namespace

QStringList unreadableBarcodes(const Page &page)
{
    QStringList unreadable;
    const QImage picture = page.barcodes.empty() ? QImage() : toImage(page);
    for (const BarcodeMark &mark : page.barcodes)
        if (!isReadable(picture, mark))
            unreadable.append(mark.barcode.data);
    return unreadable;
}

} // namespace purser::documents
