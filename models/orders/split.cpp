#include "orders/split.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace purser::orders {

namespace {

using base::refuse;
using Amounts = std::vector<std::int64_t>;

int quantityOf(const Pieces &pieces, LineId line)
{
    const auto found = std::ranges::find(pieces, line, &LinePieces::line);
    return found == pieces.end() ? 0 : found->quantity;
}

std::optional<base::Refusal> problemOf(const Order &order, const Pieces &first, const Pieces &taken)
{
    for (const LinePieces &wanted : taken) {
        const int held = quantityOf(first, wanted.line);
        if (std::ranges::find(order.lines, wanted.line, &OrderLine::id) == order.lines.end())
            return base::Refusal {QStringLiteral("order.no-such-line"), {wanted.line.toString()}};
        if (wanted.quantity <= 0)
            return base::Refusal {QStringLiteral("split.nothing"), {}};
        if (wanted.quantity > held)
            return base::Refusal {
                QStringLiteral("order.too-many"), {QString::number(wanted.quantity), QString::number(held)}};
    }
    return std::nullopt;
}

Pieces less(const Pieces &pieces, const Pieces &taken)
{
    Pieces left;
    for (const LinePieces &one : pieces)
        if (const int quantity = one.quantity - quantityOf(taken, one.line); quantity > 0)
            left.push_back({one.line, quantity});
    return left;
}

/// Pieces of the order that are in no part, as a part of their own behind the others.
std::vector<Pieces> withRest(const Order &order, std::vector<Pieces> parts)
{
    Pieces all;
    for (const OrderLine &line : order.lines)
        if (line.quantity > 0)
            all.push_back({line.id, line.quantity});
    if (Pieces rest = uncovered(all, parts); !rest.empty())
        parts.push_back(std::move(rest));
    return parts;
}

Amounts column(const std::vector<PartAmounts> &shares, std::int64_t PartAmounts::*amount)
{
    Amounts values;
    values.reserve(shares.size());
    for (const PartAmounts &share : shares)
        values.push_back(std::max<std::int64_t>(0, share.*amount));
    return values;
}

/// Adds @p whole to @p amount of the parts by @p weights; by @p otherwise where those are all nothing.
void spread(std::vector<PartAmounts> &shares, std::int64_t PartAmounts::*amount, std::int64_t whole,
    const Amounts &weights, const Amounts &otherwise)
{
    const bool isEmpty = std::ranges::all_of(weights, [](std::int64_t weight) { return weight == 0; });
    const Amounts spread = base::allocate(whole, isEmpty ? otherwise : weights);
    for (std::size_t at = 0; at < shares.size(); ++at)
        shares[at].*amount += spread[at];
}

void spreadLine(std::vector<PartAmounts> &shares, const OrderLine &line, const std::vector<Pieces> &parts)
{
    Amounts pieces;
    pieces.reserve(parts.size() + 1);
    for (const Pieces &part : parts)
        pieces.push_back(quantityOf(part, line.id));
    if (std::ranges::all_of(pieces, [](std::int64_t some) { return some == 0; }))
        return;
    spread(shares, &PartAmounts::linesMinor, line.totalMinor, pieces, pieces);
    spread(shares, &PartAmounts::discountMinor, line.discountMinor, pieces, pieces);
    spread(shares, &PartAmounts::taxMinor, line.taxMinor, pieces, pieces);
}

/// What the order says of a sum beyond what its lines make of it.
std::int64_t beyond(
    const std::vector<PartAmounts> &shares, std::int64_t PartAmounts::*amount, std::int64_t whole)
{
    return std::accumulate(shares.begin(), shares.end(), whole,
        [amount](std::int64_t left, const PartAmounts &share) { return left - share.*amount; });
}

} // namespace

Pieces openPieces(const Order &order)
{
    Pieces open;
    for (const OrderLine &line : order.lines)
        if (line.open() > 0)
            open.push_back({line.id, line.open()});
    return open;
}

tl::expected<std::vector<Pieces>, base::Refusal> splitOff(
    const Order &order, std::vector<Pieces> parts, const Pieces &taken)
{
    if (order.stage >= Stage::Labelled)
        return refuse(QStringLiteral("order.stage-passed"), {code(order.stage)});
    if (parts.empty())
        parts.push_back(openPieces(order));
    if (taken.empty())
        return refuse(QStringLiteral("split.nothing"));
    if (const auto problem = problemOf(order, parts.front(), taken))
        return tl::unexpected(*problem);
    Pieces left = less(parts.front(), taken);
    if (left.empty())
        return refuse(QStringLiteral("split.nothing-left"));
    parts.front() = std::move(left);
    parts.push_back(taken);
    return parts;
}

std::vector<Pieces> fitted(const std::vector<Pieces> &parts, const Pieces &open)
{
    std::map<LineId, int> left;
    for (const LinePieces &one : open)
        left[one.line] += one.quantity;
    std::vector<Pieces> fit;
    for (const Pieces &part : parts) {
        Pieces held;
        for (const LinePieces &one : part) {
            int &budget = left[one.line];
            const int quantity = std::min(one.quantity, budget);
            budget -= quantity;
            if (quantity > 0)
                held.push_back({one.line, quantity});
        }
        if (!held.empty())
            fit.push_back(std::move(held));
    }
    return fit;
}

Pieces uncovered(const Pieces &open, const std::vector<Pieces> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), open, less);
}

std::vector<std::int64_t> shareLine(
    const OrderLine &line, std::int64_t amountMinor, const std::vector<Pieces> &parts)
{
    Amounts pieces;
    pieces.reserve(parts.size() + 1);
    for (const Pieces &part : parts)
        pieces.push_back(quantityOf(part, line.id));
    const auto packed = std::accumulate(pieces.begin(), pieces.end(), std::int64_t {0});
    pieces.push_back(std::max<std::int64_t>(0, line.quantity - packed));
    Amounts shares = base::allocate(amountMinor, pieces);
    shares.resize(parts.size());
    return shares;
}

std::vector<PartAmounts> shareAmounts(const Order &order, const std::vector<Pieces> &parts)
{
    const std::vector<Pieces> all = withRest(order, parts);
    std::vector<PartAmounts> shares(all.size());
    if (parts.empty())
        return shares;
    for (const OrderLine &line : order.lines)
        spreadLine(shares, line, all);
    const Amounts goods = column(shares, &PartAmounts::linesMinor);
    spread(shares, &PartAmounts::discountMinor,
        beyond(shares, &PartAmounts::discountMinor, order.discountMinor),
        column(shares, &PartAmounts::discountMinor), goods);
    spread(shares, &PartAmounts::taxMinor, beyond(shares, &PartAmounts::taxMinor, order.taxMinor),
        column(shares, &PartAmounts::taxMinor), goods);
    spread(shares, &PartAmounts::shippingMinor, order.shippingMinor, goods, goods);
    for (PartAmounts &share : shares)
        share.totalMinor = share.linesMinor + share.shippingMinor;
    // What the total holds beyond lines and shipping is tax that the shop adds on top.
    const std::int64_t onTop = beyond(shares, &PartAmounts::totalMinor, order.totalMinor);
    if (onTop == order.taxMinor)
        for (PartAmounts &share : shares)
            share.totalMinor += share.taxMinor;
    else
        spread(shares, &PartAmounts::totalMinor, onTop, goods, goods);
    spread(shares, &PartAmounts::codMinor, order.codMinor, column(shares, &PartAmounts::totalMinor), goods);
    shares.resize(parts.size());
    return shares;
}

} // namespace purser::orders
