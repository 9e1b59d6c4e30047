#pragma once

#include "aftersales/case_table.h"
#include "orders/order.h"

#include <map>

namespace purser::desk {

/// What one order line brings to a refund. Minor units of the order's currency.
struct CaseMoneyLine
{
    orders::LineId line {};
    QString title {};
    QString variant {};
    QString sku {};
    int sold = 0;
    int wanted = 0; ///< pieces of the case, 0 = kept by the buyer
    int received = 0;
    QString grade {};
    std::int64_t list = 0; ///< all pieces of the line at list price
    std::int64_t discount = 0; ///< their share of every discount, negative
    std::int64_t tax = 0; ///< added to the price, 0 where prices hold it
    std::int64_t refund = 0;

    bool operator==(const CaseMoneyLine &) const = default;
};

/// A refund line by line: the lines' refunds, cut to what is left of the payment, are its amount.
struct CaseMoney
{
    std::vector<CaseMoneyLine> lines {};
    base::Money amount {};
    base::Money paid {};
    base::Money refundedBefore {};
    base::Money leftAfter {};
    bool isCut = false; ///< less is left than the lines are worth

    bool operator==(const CaseMoney &) const = default;
};

using Pieces = std::map<orders::LineId, int>;

/// Pieces that a case pays for: those asked for, and once they were inspected those that came.
[[nodiscard]] int paidPieces(const aftersales::CaseLine &line);
/// Pieces of an order that its closed cases have paid back, @p one left out.
[[nodiscard]] Pieces refundedPieces(const std::vector<aftersales::ReturnCase> &cases, aftersales::CaseId one);

/// Pure; every line of the order has one entry, in its order.
/// @param refundedBefore  pieces by line that were paid back earlier: the shares of all pieces sum to the
/// line
[[nodiscard]] CaseMoney moneyOf(
    const orders::Order &order, const std::vector<aftersales::CaseLine> &lines, const Pieces &refundedBefore);

} // namespace purser::desk
