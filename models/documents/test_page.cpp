#include "documents/test_page.h"

#include "documents/sheet.h"

namespace purser::documents {
namespace {

using enum TextSize;

constexpr int kInset = millimetres(5);
constexpr int kStep = millimetres(10);
constexpr int kTick = millimetres(2);
constexpr int kPadding = millimetres(6);
constexpr int kGap = millimetres(3);
constexpr int kBars = millimetres(15);
constexpr int kCentred = kHairline / 2;

/// Ticks along the top and the left side, their middle on whole centimetres from the frame's corner.
void tick(Sheet &sheet, const Box &frame)
{
    for (int x = kStep; x < frame.width; x += kStep)
        sheet.fill({frame.x + x - kCentred, frame.y, kHairline, kTick});
    for (int y = kStep; y < frame.height; y += kStep)
        sheet.fill({frame.x, frame.y + y - kCentred, kTick, kHairline});
}

} // namespace

QString testPageCode()
{
    return QStringLiteral("PURSER-ZY-0123");
}

Drawn<Page> layoutTestPage(const Media &media, Language language, Fonts &fonts)
{
    const Words &text = words(language);
    Sheet sheet(media, fonts);
    const Box frame {kInset, kInset, media.widthUm - 2 * kInset, media.heightUm - 2 * kInset};
    sheet.frame(frame);
    tick(sheet, frame);
    const int x = frame.x + kPadding;
    const int width = frame.width - 2 * kPadding;
    int y = sheet.write(text.testPage, {Pt14, true}, x, frame.y + kPadding, width) + kGap;
    y = sheet.write(text.testPageHelp, {Pt9}, x, y, width) + kGap;
    for (const TextSize size : {Pt7, Pt8, Pt9, Pt11})
        y = sheet.write(QStringLiteral("%1 pt  Straße 12 · 上海市浦东新区 · 0123456789").arg(points(size)),
            {size}, x, y, width);
    sheet.barcode({.data = testPageCode()},
        {.x = x, .y = y + kGap, .width = width, .height = kBars, .widestModuleUm = 375, .isFlush = true});
    sheet.write(testPageCode(), {Pt8}, x, y + kGap + kBars + kGap / 3, width);
    return std::move(sheet).finish();
}

} // namespace purser::documents
