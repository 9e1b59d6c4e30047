#include "intake/price_tax.h"

#include "intake/price_amounts.h"

namespace purser::intake {

std::int64_t addedTax(std::int64_t netMinor, std::int64_t rateBasisPoints)
{
    return shareHalfUp(netMinor, rateBasisPoints);
}

std::int64_t includedTax(std::int64_t grossMinor, std::int64_t rateBasisPoints)
{
    return shareHalfUp(grossMinor, rateBasisPoints, kBasisPoints + rateBasisPoints);
}

} // namespace purser::intake
