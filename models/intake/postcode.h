#pragma once

#include "intake/countries.h"

namespace purser::intake {

/// True when the whole of @p postcode has the country's form, in capital or small letters. Blanks around it
/// are not part of any form. A country without postcodes takes everything.
[[nodiscard]] bool postcodeMatches(const Country &country, const QString &postcode);

} // namespace purser::intake
