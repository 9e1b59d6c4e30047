#include "intake/line_promotions.h"

#include "intake/line_offers.h"

#include <algorithm>
#include <optional>

namespace purser::intake {

namespace {

std::optional<PriceBoard::Discount> rivalOn(PriceBoard &board, std::size_t line, std::size_t promotion)
{
    const auto &group = board.promotion(promotion).exclusiveGroup;
    if (!group)
        return std::nullopt;
    const auto &ofLine = board.discounts(line);
    const auto found = std::ranges::find_if(ofLine, [&](const PriceBoard::Discount &each) {
        return board.promotion(each.promotion).exclusiveGroup == group;
    });
    return found == ofLine.end() ? std::nullopt : std::optional(*found);
}

void keepRival(PriceBoard &board, std::size_t line, std::size_t promotion, std::int64_t without)
{
    board.explain({.code = QStringLiteral("price.rival-kept"),
        .promotion = board.promotion(promotion).id,
        .line = board.order().lines[line].id,
        .beforeMinor = without,
        .afterMinor = board.left(line)});
}

/// @param hasLost  one flag a promotion: beaten by a rival on some line
void applyToLine(PriceBoard &board, std::size_t line, std::size_t promotion, std::vector<bool> &hasLost)
{
    const auto rival = rivalOn(board, line, promotion);
    const auto without = board.left(line) + (rival ? rival->minor : 0);
    const auto &offer = std::get<LineOffer>(board.promotion(promotion).offer);
    const auto discount = lineDiscount(offer, board.order().lines[line], without);
    if (rival && discount <= rival->minor) {
        hasLost[promotion] = true;
        keepRival(board, line, promotion, without);
        return;
    }
    if (rival) {
        hasLost[rival->promotion] = true;
        board.giveBack(line, rival->promotion);
    }
    board.take(line, promotion, discount, QStringLiteral("price.line-discount"));
}

} // namespace

void applyLinePromotions(PriceBoard &board)
{
    std::vector<bool> hasLost(board.order().promotions.size());
    std::vector<std::size_t> tried;
    for (const std::size_t at : board.sequence()) {
        if (board.isRejected(at) || !std::holds_alternative<LineOffer>(board.promotion(at).offer))
            continue;
        tried.push_back(at);
        for (const std::size_t line : board.scope(at))
            applyToLine(board, line, at, hasLost);
    }
    for (const std::size_t at : tried) {
        if (!board.hasDiscount(at))
            board.reject(at, hasLost[at] ? Rejection::ExclusiveLost : Rejection::NoEffect);
    }
    board.setBenchmarks();
}

} // namespace purser::intake
