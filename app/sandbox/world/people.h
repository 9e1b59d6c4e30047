#pragma once

#include "app/sandbox/world/shop.h"

namespace purser::sandbox {

class Chance;

/// How many people buy at one shop; some of them come back.
inline constexpr int kBuyersPerShop = 600;

struct Person
{
    Buyer buyer {};
    Address address {}; ///< right and complete

    bool operator==(const Person &) const = default;
};

/// The buyer number @p index of a shop, with a real-looking address in the country.
[[nodiscard]] Person makePerson(std::uint64_t seed, const Shop &shop, int index);

/// @p address with one thing missing or wrong, as buyers type: no house number, another postcode, a district
/// of another city, half a phone number, and so on.
[[nodiscard]] Address withFlaw(Address address, Chance &chance);

} // namespace purser::sandbox
