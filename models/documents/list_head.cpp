#include "documents/list_head.h"

#include <algorithm>

namespace purser::documents {
namespace {

using enum TextSize;

constexpr int kGap = 3000;
constexpr int kSectionGap = 7000;
constexpr int kBars = 11000;
constexpr int kFigureWidth = millimetres(30);

int writeCode(Paper &paper, const Barcode &code, int x, int width)
{
    if (code.data.isEmpty())
        return paper.y();
    const BarcodeMark *bars = paper.sheet().barcodeOrSquare(code,
        {.x = x,
            .y = paper.y(),
            .width = width,
            .height = kBars,
            .widestModuleUm = 375,
            .side = Side::Right,
            .isFlush = true});
    if (!bars)
        return paper.y();
    const Box box = bars->bars;
    return paper.sheet().write(
        code.caption, {Pt7}, box.x, bars->quiet.bottom() + 700, box.width, Side::Middle);
}

void writeFigures(Paper &paper, const std::vector<ListHead::Figure> &figures)
{
    if (figures.empty())
        return;
    const int width = std::min(kFigureWidth, paper.width() / static_cast<int>(figures.size()));
    int below = paper.y();
    for (std::size_t index = 0; index < figures.size(); ++index) {
        const int x = paper.left() + static_cast<int>(index) * width;
        const auto &[value, word] = figures[index];
        const TextBlock number = paper.sheet().setFitting(value, true, width - kGap, {Pt14, Pt11, Pt9});
        const int y = paper.sheet().place(number, x, paper.y(), width - kGap);
        below = std::max(below, paper.sheet().write(word, {Pt8}, x, y, width - kGap));
    }
    paper.moveTo(below + kGap);
}

} // namespace

void writeListHead(Paper &paper, const ListHead &head)
{
    QString title = head.title;
    if (head.isCopy)
        title += QStringLiteral(" · ") + paper.text().copy;
    const int half = (paper.width() - kGap) / 2;
    int left = paper.sheet().write(title, {Pt9}, paper.left(), paper.y(), half);
    left = paper.sheet().write(head.subject, {Pt14, true}, paper.left(), left, half);
    left = paper.sheet().write(head.notes.join(QStringLiteral(" · ")), {Pt8}, paper.left(), left, half);
    const int right = writeCode(paper, head.code, paper.left() + half + kGap, half);
    paper.moveTo(std::max(left, right) + kGap);
    writeFigures(paper, head.figures);
    paper.skip(kGap / 2);
    paper.setRunningTitle(QStringList {title, head.subject}.join(QStringLiteral(" · ")));
}

void writeSection(Paper &paper, const QString &title, int followingUm)
{
    paper.skip(kSectionGap);
    paper.reserve(lineHeight(Pt11) + kGap + followingUm);
    paper.write(title, {Pt11, true});
    paper.skip(kGap / 2);
}

} // namespace purser::documents
