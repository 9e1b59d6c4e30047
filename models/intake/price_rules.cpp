#include "intake/price_rules.h"

#include "intake/line_promotions.h"
#include "intake/order_promotions.h"
#include "intake/price_board.h"
#include "intake/price_shipping.h"
#include "intake/price_tax.h"
#include "intake/promotion_scope.h"

namespace purser::intake {

namespace {

void rejectIneligible(PriceBoard &board)
{
    for (const std::size_t at : board.sequence()) {
        const auto reason = ineligible(board.promotion(at), board.order());
        if (reason)
            board.reject(at, *reason);
    }
}

void addTax(PricedOrder &priced, const PriceOrder &order)
{
    for (std::size_t at = 0; at < priced.lines.size(); ++at) {
        PricedLine &line = priced.lines[at];
        const auto rate = order.lines[at].taxBasisPoints;
        line.taxMinor =
            order.pricesIncludeTax ? includedTax(line.netMinor, rate) : addedTax(line.netMinor, rate);
        if (line.taxMinor == 0)
            continue;
        const auto added = order.pricesIncludeTax ? 0 : line.taxMinor;
        priced.addedTaxMinor += added;
        priced.steps.push_back({.code = QStringLiteral("price.tax"),
            .line = line.id,
            .changeMinor = added,
            .beforeMinor = line.netMinor,
            .afterMinor = line.netMinor + added});
    }
}

void addShipping(PricedOrder &priced, const PriceOrder &order)
{
    std::int64_t listed = 0;
    for (const PricedLine &line : priced.lines)
        listed += line.baseMinor;
    const auto charge = shippingCharge(order.shipping, listed, priced.goodsNetMinor);
    priced.shippingMinor = charge.total();
    const auto explain = [&](const QString &code, std::int64_t change, std::int64_t before) {
        priced.steps.push_back(
            {.code = code, .changeMinor = change, .beforeMinor = before, .afterMinor = before + change});
    };
    if (charge.isFree)
        explain(QStringLiteral("price.shipping-free"), -order.shipping.baseMinor, order.shipping.baseMinor);
    else
        explain(QStringLiteral("price.shipping"), charge.baseMinor, 0);
    if (charge.surchargeMinor > 0)
        explain(QStringLiteral("price.remote-surcharge"), charge.surchargeMinor, charge.baseMinor);
}

} // namespace

PricedOrder price(const PriceOrder &order)
{
    PriceBoard board(order);
    rejectIneligible(board);
    applyLinePromotions(board);
    applyOrderPromotions(board);
    PricedOrder priced = board.result();
    for (const PricedLine &line : priced.lines)
        priced.goodsNetMinor += line.netMinor;
    addTax(priced, order);
    addShipping(priced, order);
    priced.payableMinor = priced.goodsNetMinor + priced.addedTaxMinor + priced.shippingMinor;
    priced.steps.push_back({.code = QStringLiteral("price.payable"), .afterMinor = priced.payableMinor});
    return priced;
}

PriceOrder withQuantities(PriceOrder order, const QHash<QString, std::int64_t> &quantities)
{
    for (PriceLine &line : order.lines)
        line.quantity = quantities.value(line.id, 0);
    return order;
}

} // namespace purser::intake
