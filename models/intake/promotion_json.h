#pragma once

#include "base/result.h"
#include "intake/promotion.h"

#include <QJsonObject>

namespace purser::intake {

/// Reads one promotion (`{"id", "level", "kind", …}`).
/// @param index  its place in the list, for refusals when it has no id
/// @returns Refusal "price.unknown-level", "price.unknown-kind", "price.kind-not-at-level",
/// "price.missing-field", "price.bad-field" or "price.unknown-field", with [promotion, word]
[[nodiscard]] tl::expected<Promotion, base::Refusal> parsePromotion(
    const QJsonObject &object, qsizetype index);

/// "item", "member", "shop", …
[[nodiscard]] QString toCode(PromotionLevel level);

} // namespace purser::intake
