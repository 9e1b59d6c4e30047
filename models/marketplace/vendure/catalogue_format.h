#pragma once

#include "marketplace/connector.h"

#include <QJsonObject>

namespace purser::marketplace::vendure {

/// A variant as an offer of one piece of itself; Vendure knows no weight, size or bar code.
[[nodiscard]] RemoteListing listingOf(const QJsonObject &variant);
/// What lies on the shelves of each stock location, allocated pieces included.
[[nodiscard]] std::vector<RemoteStock> stockOf(const QJsonObject &variant);
/// "white · 30 cm"
[[nodiscard]] QString optionsOf(const QJsonObject &variant);
/// The product's name, or the variant's own where it has none.
[[nodiscard]] QString titleOf(const QJsonObject &variant);

} // namespace purser::marketplace::vendure
