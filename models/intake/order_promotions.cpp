#include "intake/order_promotions.h"

#include "intake/discount_allocation.h"
#include "intake/order_offers.h"
#include "intake/price_amounts.h"

#include <QSet>

#include <algorithm>

namespace purser::intake {

namespace {

const OrderOffer &offerOf(const PriceBoard &board, std::size_t promotion)
{
    return std::get<OrderOffer>(board.promotion(promotion).offer);
}

bool isOpen(const PriceBoard &board, std::size_t promotion)
{
    return !board.isRejected(promotion)
        && std::holds_alternative<OrderOffer>(board.promotion(promotion).offer);
}

std::vector<std::int64_t> leftInScope(const PriceBoard &board, std::size_t promotion)
{
    std::vector<std::int64_t> amounts;
    for (const std::size_t line : board.scope(promotion))
        amounts.push_back(board.left(line));
    return amounts;
}

OfferBasis basisOf(const PriceBoard &board, std::size_t promotion)
{
    OfferBasis basis;
    const bool isParallel = board.order().mode == StackingMode::Parallel;
    for (const std::size_t line : board.scope(promotion)) {
        basis.lineMinor.push_back(isParallel ? board.benchmark(line) : board.left(line));
        basis.quantities.push_back(board.order().lines[line].quantity);
    }
    return basis;
}

std::int64_t worthNow(const PriceBoard &board, std::size_t promotion)
{
    const auto nominal = orderDiscount(offerOf(board, promotion), basisOf(board, promotion));
    return std::min(nominal, sumOf(leftInScope(board, promotion)));
}

void settleGroup(PriceBoard &board, const QString &group)
{
    std::vector<std::size_t> members;
    for (const std::size_t at : board.sequence()) {
        if (isOpen(board, at) && board.promotion(at).exclusiveGroup == group)
            members.push_back(at);
    }
    const auto winner =
        std::ranges::max_element(members, {}, [&](std::size_t at) { return worthNow(board, at); });
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (member != winner)
            board.reject(*member, Rejection::ExclusiveLost);
    }
}

void explainDiscount(PriceBoard &board, std::size_t promotion, std::int64_t basis, std::int64_t discount)
{
    const QString &id = board.promotion(promotion).id;
    board.explain(
        {.code = QStringLiteral("price.basis"), .promotion = id, .beforeMinor = basis, .afterMinor = basis});
    board.explain({.code = QStringLiteral("price.order-discount"),
        .promotion = id,
        .changeMinor = -discount,
        .beforeMinor = basis,
        .afterMinor = basis - discount});
}

void applyDiscount(PriceBoard &board, std::size_t promotion, const OfferBasis &basis)
{
    const auto discount = orderDiscount(offerOf(board, promotion), basis);
    if (discount == 0)
        return board.reject(promotion, Rejection::BelowThreshold);
    const auto left = leftInScope(board, promotion);
    if (sumOf(left) == 0)
        return board.reject(promotion, Rejection::NothingLeft);
    explainDiscount(board, promotion, basis.total(), std::min(discount, basis.total()));
    const auto allocated = allocateDiscount(discount, basis.lineMinor, left);
    for (std::size_t at = 0; at < left.size(); ++at)
        board.take(
            board.scope(promotion)[at], promotion, allocated.shares[at], QStringLiteral("price.share"));
    if (allocated.lostMinor > 0)
        board.explain({.code = QStringLiteral("price.share-lost"),
            .promotion = board.promotion(promotion).id,
            .changeMinor = allocated.lostMinor});
}

void applyOffer(PriceBoard &board, std::size_t promotion)
{
    const auto basis = basisOf(board, promotion);
    const auto *gift = std::get_if<Gift>(&offerOf(board, promotion));
    if (gift == nullptr)
        return applyDiscount(board, promotion, basis);
    if (basis.total() < gift->thresholdMinor)
        return board.reject(promotion, Rejection::BelowThreshold);
    board.earnGift(promotion, *gift);
}

} // namespace

void applyOrderPromotions(PriceBoard &board)
{
    QSet<QString> settled;
    for (const std::size_t at : board.sequence()) {
        if (!isOpen(board, at))
            continue;
        const auto &group = board.promotion(at).exclusiveGroup;
        if (group && !settled.contains(*group)) {
            settled.insert(*group);
            settleGroup(board, *group);
        }
        if (isOpen(board, at))
            applyOffer(board, at);
    }
}

} // namespace purser::intake
