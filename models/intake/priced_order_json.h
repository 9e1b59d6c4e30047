#pragma once

#include "intake/priced_order.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser::intake {

/// The price as files and scripts see it: lines with discounts and unit nets, applied, rejected, gifts,
/// totals. Tax appears only where there is some.
[[nodiscard]] QJsonObject toJson(const PricedOrder &priced);

/// The explanation, one object a step; empty fields are left out.
[[nodiscard]] QJsonArray stepsToJson(const PricedOrder &priced);

} // namespace purser::intake
