#include "documents/zpl.h"

#include "documents/code128.h"
#include "documents/paint.h"
#include "documents/zpl_graphic.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace purser::documents {
namespace {

constexpr int kWidestModule = 10; ///< of ^BY
constexpr int kBlack = 128; ///< pixels below it are printed

QByteArray number(int value)
{
    return QByteArray::number(value);
}

QByteArray at(int x, int y)
{
    return "^FO" + number(x) + ',' + number(y);
}

int toDots(int um, int dpi)
{
    return static_cast<int>(std::lround(static_cast<double>(um) * dpi / kMicrometresPerInch));
}

/// One code word as ^BC takes it in mode N; empty for those it has no sign for. @p set changes with the word.
QByteArray fieldOf(int word, int &set)
{
    if (word == kCode128Fnc1)
        return ">8";
    if (set == kCode128StartC) {
        if (word < 100)
            return number(word).rightJustified(2, '0');
        set = kCode128StartB;
        return word == 100 ? ">6" : QByteArray();
    }
    if (word == 99) {
        set = kCode128StartC;
        return ">5";
    }
    if (word > 94)
        return {};
    switch (const char character = static_cast<char>(word + 32); character) {
    case '>': return ">0";
    case '^': return "><";
    case '~': return ">=";
    default: return QByteArray(1, character);
    }
}

/// ^FD of ^BC; empty when the words need signs that ZPL lacks (set A, FNC4).
QByteArray code128Field(const Symbol &symbol)
{
    const auto words = code128Words(symbol.modules);
    if (!words || words->front() == kCode128StartA)
        return {};
    int set = words->front();
    QByteArray field = set == kCode128StartC ? ">;" : ">:";
    for (const int word : std::span(*words).subspan(1)) {
        const QByteArray sign = fieldOf(word, set);
        if (sign.isEmpty())
            return {};
        field += sign;
    }
    return field;
}

/// The printer's own command for the bars, empty when it has none that gives the same.
QByteArray nativeBars(const BarcodeMark &mark)
{
    if (mark.moduleDots > kWidestModule)
        return {};
    const QByteArray start =
        at(mark.xDots, mark.yDots) + "^BY" + number(mark.moduleDots) + ",3," + number(mark.heightDots);
    switch (mark.barcode.kind) {
    case Barcode::Kind::Code128:
    case Barcode::Kind::Gs1Code128: {
        const QByteArray field = code128Field(mark.symbol);
        return field.isEmpty() ? QByteArray()
                               : start + "^BCN," + number(mark.heightDots) + ",N,N,N,N^FD" + field + "^FS\n";
    }
    case Barcode::Kind::Ean13: {
        constexpr int kDigitsWithoutCheck = 12;
        constexpr int kColumns = 95; // a shorter number is an EAN-8, an add-on makes it wider
        const QByteArray digits = mark.barcode.data.toLatin1().left(kDigitsWithoutCheck);
        return digits.size() < kDigitsWithoutCheck || mark.symbol.columns != kColumns
            ? QByteArray()
            : start + "^BEN," + number(mark.heightDots) + ",N,N^FD" + digits + "^FS\n";
    }
    case Barcode::Kind::Qr:
    case Barcode::Kind::DataMatrix: return {};
    }
    return {};
}

QByteArray ruleOf(const Box &rule, int dpi)
{
    const int width = std::max(1, toDots(rule.width, dpi));
    const int height = std::max(1, toDots(rule.height, dpi));
    return at(toDots(rule.x, dpi), toDots(rule.y, dpi)) + "^GB" + number(width) + ',' + number(height) + ','
        + number(std::min(width, height)) + "^FS\n";
}

QByteArray labelOf(const Page &page)
{
    QByteArray label = "^XA^CI28^LH0,0^PW" + number(toDots(page.media.widthUm, page.dpi)) + "^LL"
        + number(toDots(page.media.heightUm, page.dpi)) + '\n';
    Page rest = page;
    rest.rules.clear();
    std::erase_if(rest.barcodes, [&label](const BarcodeMark &mark) {
        const QByteArray bars = nativeBars(mark);
        label += bars;
        return !bars.isEmpty();
    });
    for (const Box &rule : page.rules)
        label += ruleOf(rule, page.dpi);
    for (const Graphic &graphic : graphicsOf(toImage(rest), kBlack))
        label += at(graphic.x, graphic.y) + graphic.field + "^FS\n";
    return label + "^PQ1^XZ\n";
}

} // namespace

base::Result<QByteArray> toZpl(const Pages &pages)
{
    if (pages.empty())
        return base::fail(base::Error::Kind::Refused, QStringLiteral("document.no-pages"));
    QByteArray zpl;
    for (const Page &page : pages)
        zpl += labelOf(page);
    return zpl;
}

} // namespace purser::documents
