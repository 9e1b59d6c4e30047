#pragma once

#include "base/result.h"
#include "marketplace/remote_order.h"

#include <QJsonObject>

namespace purser::marketplace::vendure {

/// An order of the admin API (fragment PurserOrder of queries.cpp). Pure: no network, no clock.
/// @returns an error whose code is the quarantine's reason and whose detail is the JSON path
[[nodiscard]] base::Result<RemoteOrder> parseOrder(const QJsonObject &json);

} // namespace purser::marketplace::vendure
