#include "documents/command_sheet.h"

#include "documents/list_head.h"

#include <algorithm>

namespace purser::documents {
namespace {

using enum TextSize;

constexpr int kCardsInRow = 2;
constexpr int kCardGap = 5000;
constexpr int kPadding = 4000;
constexpr int kBars = millimetres(15);

/// Word and note of a card, already set.
struct CardText
{
    TextBlock word;
    TextBlock note;
    TextBlock caption;

    [[nodiscard]] int heightUm() const
    {
        return word.heightUm() + note.heightUm() + caption.heightUm() + kBars + 2 * kPadding + 2500;
    }
};

CardText setCard(Paper &paper, const CommandCard &card, int width)
{
    const int room = width - 2 * kPadding;
    return {paper.sheet().setFitting(card.word, true, room, {Pt14, Pt11, Pt9}, 2),
        paper.sheet().set(card.note, {Pt8}, room), paper.sheet().set(card.code.caption, {Pt7}, room)};
}

void writeCard(Paper &paper, const CommandCard &card, const CardText &text, const Box &box)
{
    Sheet &sheet = paper.sheet();
    sheet.frame(box);
    const int x = box.x + kPadding;
    const int room = box.width - 2 * kPadding;
    sheet.place(text.note, x, sheet.place(text.word, x, box.y + kPadding, room), room);
    const int barsTop = box.bottom() - kPadding - text.caption.heightUm() - 800 - kBars;
    sheet.barcodeOrSquare(card.code,
        {.x = x, .y = barsTop, .width = room, .height = kBars, .widestModuleUm = 375, .isFlush = true});
    sheet.place(text.caption, x, barsTop + kBars + 800, room);
}

void writeRow(Paper &paper, std::span<const CommandCard> cards)
{
    const int width = (paper.width() - (kCardsInRow - 1) * kCardGap) / kCardsInRow;
    std::vector<CardText> texts;
    int height = 0;
    for (const CommandCard &card : cards) {
        texts.push_back(setCard(paper, card, width));
        height = std::max(height, texts.back().heightUm());
    }
    paper.reserve(height);
    int x = paper.left();
    for (std::size_t index = 0; index < cards.size(); ++index) {
        writeCard(paper, cards[index], texts[index], {x, paper.y(), width, height});
        x += width + kCardGap;
    }
    paper.skip(height + kCardGap);
}

} // namespace

Drawn<Pages> layoutCommandSheet(const CommandSheetContent &content, Fonts &fonts)
{
    const Words &text = words(content.language);
    Paper paper(listMedia(), fonts, content.language, kListMargins);
    writeListHead(paper, {text.commandSheet, content.title});
    for (const CommandSection &section : content.sections) {
        writeSection(paper, section.title, millimetres(40));
        const std::span<const CommandCard> cards(section.cards);
        for (std::size_t first = 0; first < cards.size(); first += kCardsInRow)
            writeRow(paper, cards.subspan(first, std::min<std::size_t>(kCardsInRow, cards.size() - first)));
    }
    return std::move(paper).finish(content.title);
}

} // namespace purser::documents
