#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace purser::shipping {

/// Serial number modulo 7 (DHL Express air waybill, IATA Resolution 600a).
struct Mod7Check
{
    bool operator==(const Mod7Check &) const = default;
};

/// Digits weighed by turns; a letter counts as (ASCII - 3) mod 10. Check digit: what fills the sum up to a
/// ten.
struct Mod10Check
{
    int evenWeight = 1; ///< of the digits at index 0, 2, …
    int oddWeight = 1;
    bool fromTheRight = false; ///< index 0 is the last digit
    bool operator==(const Mod10Check &) const = default;
};

/// UPU standard S10: weights 8 6 4 2 3 5 9 7, 11 - sum mod 11, where 10 becomes 0 and 11 becomes 5.
struct S10Check
{
    bool operator==(const S10Check &) const = default;
};

/// Weighted sum modulo one number, then another (FedEx).
struct WeightedSumCheck
{
    std::vector<int> weights {};
    int firstModulo = 11;
    int secondModulo = 10;
    bool operator==(const WeightedSumCheck &) const = default;
};

/// ISO/IEC 7812-1 annex B.
struct LuhnCheck
{
    bool operator==(const LuhnCheck &) const = default;
};

/// ISO 7064 hybrid system MOD 37,36 over 0-9A-Z.
struct Mod3736Check
{
    bool operator==(const Mod3736Check &) const = default;
};

using CheckDigitRule =
    std::variant<Mod7Check, Mod10Check, S10Check, WeightedSumCheck, LuhnCheck, Mod3736Check>;

/// True when @p check is the check character of @p serial. Both: digits and capital letters, without blanks.
/// A serial that the rule cannot count (letters, another length) has no right check character.
[[nodiscard]] bool holdsCheckDigit(const CheckDigitRule &rule, const QString &serial, const QString &check);

} // namespace purser::shipping
