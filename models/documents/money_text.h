#pragma once

#include "base/money.h"

namespace purser::documents {

/// An amount as papers show it: "€1,284.00", "−¥3.20", "CHF 12.00"; the sign is a minus (U+2212).
[[nodiscard]] QString moneyText(const base::Money &money);

} // namespace purser::documents
