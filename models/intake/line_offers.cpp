#include "intake/line_offers.h"

#include "intake/price_amounts.h"

#include <algorithm>

namespace purser::intake {

namespace {

/// What one unit loses when it gets the rate off and its new price is rounded.
std::int64_t unitDiscount(const PriceLine &line, std::int64_t rateBasisPoints)
{
    return line.unitPriceMinor - shareHalfUp(line.unitPriceMinor, kBasisPoints - rateBasisPoints);
}

std::int64_t amountOf(const PercentUnit &offer, const PriceLine &line, std::int64_t running)
{
    return productAtMost(line.quantity, unitDiscount(line, offer.rateBasisPoints), running);
}

std::int64_t amountOf(const FixedPrice &offer, const PriceLine &line, std::int64_t running)
{
    const auto each = std::max<std::int64_t>(0, line.unitPriceMinor - offer.priceMinor);
    return productAtMost(line.quantity, each, running);
}

std::int64_t amountOf(const OffUnit &offer, const PriceLine &line, std::int64_t running)
{
    return productAtMost(line.quantity, offer.offMinor, running);
}

std::int64_t amountOf(const NthPercent &offer, const PriceLine &line, std::int64_t running)
{
    return productAtMost(line.quantity / offer.every, unitDiscount(line, offer.rateBasisPoints), running);
}

std::int64_t amountOf(const PercentLine &offer, const PriceLine &, std::int64_t running)
{
    return shareHalfUp(running, offer.rateBasisPoints);
}

} // namespace

std::int64_t lineDiscount(const LineOffer &offer, const PriceLine &line, std::int64_t runningMinor)
{
    return std::visit([&](const auto &each) { return amountOf(each, line, runningMinor); }, offer);
}

} // namespace purser::intake
