#pragma once

#include "intake/countries.h"

namespace purser::intake {

/// The state that @p text names by its key, name, Latin name or code ("NY", "New York", "US-NY"), in capital
/// or small letters. @returns nullptr for any other text, valid as long as @p country
[[nodiscard]] const State *findState(const Country &country, const QString &text);

/// True when @p postcode begins as those of @p state do, or the source says nothing about it.
[[nodiscard]] bool postcodeLiesIn(const State &state, const QString &postcode);

} // namespace purser::intake
