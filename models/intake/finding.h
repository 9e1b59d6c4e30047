#pragma once

#include "intake/address_field.h"

#include <algorithm>
#include <vector>

namespace purser::intake {

/// How much a finding weighs. Only a blocking one keeps an order out of confirmation.
enum class Severity { Remark, Warning, Blocking };

/// One field of an address, before and after. Personal text: shown, sealed, never logged.
struct Correction
{
    AddressField field = AddressField::Street;
    QString before {};
    QString after {};

    bool operator==(const Correction &) const = default;
};

/// What a check has to say about an order. Not a failure: the order is imported and waits for a person.
struct Finding
{
    QString code; ///< stable, for words in the user's language: "address.not-in-state"
    Severity severity = Severity::Blocking;
    QString field {}; ///< stable word of the place, empty = the whole order: "postcode"
    std::vector<Correction> suggestion {}; ///< what would settle it, applied only by a person; empty = none

    [[nodiscard]] bool blocks() const { return severity == Severity::Blocking; }
    bool operator==(const Finding &) const = default;
};
using Findings = std::vector<Finding>;

[[nodiscard]] inline bool anyBlocks(const Findings &findings)
{
    return std::ranges::any_of(findings, &Finding::blocks);
}

/// @p address after a suggestion was taken. A field that no longer holds the `before` stays as it is.
[[nodiscard]] base::PostalAddress corrected(
    base::PostalAddress address, const std::vector<Correction> &suggestion);

} // namespace purser::intake
