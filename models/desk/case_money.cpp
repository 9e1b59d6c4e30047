#include "desk/case_money.h"

#include "aftersales/case_stage.h"
#include "aftersales/refund.h"

namespace purser::desk {

namespace {

using orders::OrderLine;

std::int64_t worthOf(const OrderLine &line, int pieces, int before)
{
    if (line.quantity <= 0)
        return 0;
    const int from = std::min(line.quantity, before);
    const int to = std::min(line.quantity, from + pieces);
    return aftersales::shareOfPieces({line.remoteId, line.quantity, line.totalMinor}, from, to);
}

CaseMoneyLine moneyOf(const OrderLine &line, const aftersales::CaseLine *wanted, int before)
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
    money.refund = worthOf(line, paidPieces(*wanted), before);
    return money;
}

} // namespace

int paidPieces(const aftersales::CaseLine &line)
{
    return line.grade.isEmpty() ? line.quantity : line.received;
}

Pieces refundedPieces(const std::vector<aftersales::ReturnCase> &cases, aftersales::CaseId one)
{
    Pieces pieces;
    for (const aftersales::ReturnCase &other : cases)
        if (other.id != one && other.stage == aftersales::toCode(aftersales::CaseStage::Closed))
            for (const aftersales::CaseLine &line : other.lines)
                pieces[line.line] += paidPieces(line);
    return pieces;
}

CaseMoney moneyOf(
    const orders::Order &order, const std::vector<aftersales::CaseLine> &lines, const Pieces &refundedBefore)
{
    CaseMoney money;
    std::int64_t worth = 0;
    for (const OrderLine &line : order.lines) {
        const auto wanted = std::ranges::find(lines, line.id, &aftersales::CaseLine::line);
        const auto before = refundedBefore.find(line.id);
        money.lines.push_back(moneyOf(line, wanted == lines.end() ? nullptr : &*wanted,
            before == refundedBefore.end() ? 0 : before->second));
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
