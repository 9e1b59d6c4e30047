#include "desk/case_money.h"

namespace purser::desk {

namespace {

using orders::OrderLine;

/// The n-th piece is worth what the shares up to n are worth beyond those up to n - 1, so that all pieces
/// together are worth the line.
std::int64_t worthOf(const OrderLine &line, int pieces)
{
    if (line.quantity <= 0)
        return 0;
    const auto upTo = [&line](int count) { return line.totalMinor * count / line.quantity; };
    const int before = std::max(0, line.returned - pieces);
    return upTo(std::min(line.quantity, before + pieces)) - upTo(before);
}

CaseMoneyLine moneyOf(const OrderLine &line, const aftersales::CaseLine *wanted)
{
    CaseMoneyLine money;
    money.line = line.id;
    money.title = line.title;
    money.variant = line.variant;
    money.sku = line.sku;
    money.sold = line.quantity;
    money.list = line.unitMinor * line.quantity;
    money.discount = -line.discountMinor;
    money.tax = line.totalMinor - money.list - money.discount;
    if (wanted == nullptr)
        return money;
    money.wanted = wanted->quantity;
    money.received = wanted->received;
    money.grade = wanted->grade;
    money.refund = worthOf(line, wanted->quantity);
    return money;
}

} // namespace

CaseMoney moneyOf(const orders::Order &order, const std::vector<aftersales::CaseLine> &lines)
{
    CaseMoney money;
    std::int64_t worth = 0;
    for (const OrderLine &line : order.lines) {
        const auto wanted = std::ranges::find(lines, line.id, &aftersales::CaseLine::line);
        money.lines.push_back(moneyOf(line, wanted == lines.end() ? nullptr : &*wanted));
        worth += money.lines.back().refund;
    }
    const std::int64_t left = std::max<std::int64_t>(0, order.paidMinor - order.refundedMinor);
    const auto amount = [&order](std::int64_t minor) { return base::Money {minor, order.currency}; };
    money.amount = amount(std::min(worth, left));
    money.isCut = worth > left;
    money.paid = amount(order.paidMinor);
    money.refundedBefore = amount(order.refundedMinor);
    money.leftAfter = amount(left - money.amount.minor);
    return money;
}

} // namespace purser::desk
