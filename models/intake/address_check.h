#pragma once

#include "intake/finding.h"

#include <vector>

namespace purser::intake {

/// What is wrong with one field of an address.
enum class AddressFlaw {
    Missing, ///< empty or blanks
    Unknown, ///< names nothing that its country has
    Invalid, ///< has not the form of its country
    NoNumber, ///< a Chinese street without any number
    NotInState, ///< a postcode of another state
};

/// Stable word, as data and command line write it: "no_number".
[[nodiscard]] QString codeOf(AddressFlaw flaw);

struct AddressProblem
{
    AddressField field = AddressField::Country;
    AddressFlaw flaw = AddressFlaw::Missing;

    bool operator==(const AddressProblem &) const = default;
};
using AddressProblems = std::vector<AddressProblem>;

/// Everything that keeps a parcel from being sent to @p address, by the rules of its country; blanks around a
/// field do not count. Without a known country that is the only problem. Chinese addresses are held against
/// the table of divisions, all others against Google's Address Data Service: required fields, states,
/// postcodes.
[[nodiscard]] AddressProblems addressProblems(const base::PostalAddress &address);

/// The same as findings of an order ("address.missing", "address.no-number", …), each with the correction
/// that the tables allow to propose.
[[nodiscard]] Findings checkAddress(const base::PostalAddress &address);

} // namespace purser::intake
