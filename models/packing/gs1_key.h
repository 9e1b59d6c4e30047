#pragma once

#include <QString>

#include <optional>

namespace purser::packing {

/// The GS1 keys whose last digit checks the others (GS1 General Specifications, 7.9.1).
enum class Gs1Key { Gtin8, Gtin12, Gtin13, Gtin14, Sscc, Gln, Gsin };

/// "GTIN-13", "SSCC", … as the specification writes them; nullopt for any other word.
[[nodiscard]] std::optional<Gs1Key> parseGs1Key(QStringView name);

/// Digits of a whole key, check digit included: 8, 12, 13, 14, 18, 13, 17.
[[nodiscard]] qsizetype digitCount(Gs1Key key);

/// The digit that completes @p body: weights 3 and 1 in turn from its right end.
/// @returns nullopt when @p body is empty or holds anything but ASCII digits
[[nodiscard]] std::optional<int> gs1CheckDigit(QStringView body);

/// True when the last digit of @p number is the check digit of those before it; any length from 2.
[[nodiscard]] bool hasGs1CheckDigit(QStringView number);

/// True when @p number has the length of @p key, digits only, and the right check digit.
[[nodiscard]] bool isValidKey(Gs1Key key, QStringView number);

} // namespace purser::packing
