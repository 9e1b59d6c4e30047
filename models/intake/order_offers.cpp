#include "intake/order_offers.h"

#include "intake/price_amounts.h"

#include <algorithm>

namespace purser::intake {

namespace {

std::int64_t amountOf(const Tiers &offer, const OfferBasis &basis)
{
    const Tiers::Tier *reached = nullptr;
    for (const Tiers::Tier &tier : offer.tiers) {
        const bool isHigher = reached == nullptr || tier.thresholdMinor > reached->thresholdMinor;
        if (tier.thresholdMinor <= basis.total() && isHigher)
            reached = &tier;
    }
    return reached == nullptr ? 0 : reached->offMinor;
}

std::int64_t amountOf(const EveryFull &offer, const OfferBasis &basis)
{
    const auto times = basis.total() / offer.thresholdMinor;
    return productAtMost(std::min(times, offer.maxTimes.value_or(times)), offer.offMinor, basis.total());
}

std::int64_t amountOf(const AmountOff &offer, const OfferBasis &basis)
{
    return basis.total() >= offer.thresholdMinor ? offer.offMinor : 0;
}

std::int64_t amountOf(const PercentOrder &offer, const OfferBasis &basis)
{
    if (basis.total() < offer.thresholdMinor)
        return 0;
    const auto share = shareHalfUp(basis.total(), offer.rateBasisPoints);
    return std::min(share, offer.maxOffMinor.value_or(share));
}

std::int64_t amountOf(const CheapestFree &offer, const OfferBasis &basis)
{
    std::vector<std::int64_t> units;
    for (std::size_t at = 0; at < basis.lineMinor.size(); ++at) {
        const auto ofLine = unitShares(basis.lineMinor[at], basis.quantities[at]);
        units.insert(units.end(), ofLine.begin(), ofLine.end());
    }
    const auto count = static_cast<std::int64_t>(units.size());
    const auto free = productAtMost(count / offer.count, offer.free, count);
    return sumOfSmallest(std::move(units), static_cast<std::size_t>(free));
}

std::int64_t amountOf(const Gift &, const OfferBasis &)
{
    return 0;
}

} // namespace

std::int64_t OfferBasis::total() const
{
    return sumOf(lineMinor);
}

std::int64_t orderDiscount(const OrderOffer &offer, const OfferBasis &basis)
{
    return std::visit([&](const auto &each) { return amountOf(each, basis); }, offer);
}

} // namespace purser::intake
