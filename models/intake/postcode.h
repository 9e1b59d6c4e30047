#pragma once

#include "intake/countries.h"

#include <optional>

namespace purser::intake {

/// True when the whole of @p postcode has the country's form, in capital or small letters. Blanks around it
/// are not part of any form. A country without postcodes takes everything.
[[nodiscard]] bool postcodeMatches(const Country &country, const QString &postcode);

/// @p postcode in the form of its country, when only its width, its letters' size, its blanks or its hyphens
/// are wrong: "M5V  3l9" → "M5V 3L9", "100 0001" → "100-0001" in Japan.
/// @returns nullopt when it matches as it is, or no spelling of it does
[[nodiscard]] std::optional<QString> tidyPostcode(const Country &country, const QString &postcode);

} // namespace purser::intake
