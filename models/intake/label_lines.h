#pragma once

#include "intake/countries.h"

#include <QStringList>

namespace purser::intake {

/// Which of a country's two formats a label follows.
enum class LabelScript {
    Local, ///< as the country's own post reads it
    Latin, ///< for a label read abroad; the same where the country has one format only
};

/// The lines of @p address from top to bottom, name included, country not. Empty fields vanish with the text
/// that stood between them and the next, empty lines too; further lines of the street follow its first.
/// Algorithm: GetFormattedNationalAddress of Google's libaddressinput (Apache-2.0).
/// Chinese placeholders are printed as given: pass withoutPlaceholders(address) for a real label.
/// @returns nothing for an unknown country
[[nodiscard]] QStringList labelLines(const base::PostalAddress &address, LabelScript script);

} // namespace purser::intake
