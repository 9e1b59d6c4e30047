#pragma once

#include "picking/warehouse.h"

#include <QJsonArray>
#include <QJsonObject>

#include <rapidcheck.h>

namespace purser::picking {

/// The list under @p key of a public set in tests/data.
[[nodiscard]] QJsonArray publicCases(const QString &file, const QString &key);

[[nodiscard]] Warehouse warehouseOf(const QJsonObject &json);
[[nodiscard]] BinPlace placeOf(const QJsonObject &json);

/// A warehouse small enough for brute force, now and then with its start or end beside the aisles.
[[nodiscard]] rc::Gen<Warehouse> tinyWarehouse();
[[nodiscard]] rc::Gen<BinPlace> placeIn(const Warehouse &warehouse);

/// Length of the shortest walk by trying every order; the distance is written down independently of the rule.
[[nodiscard]] Millimetres shortestByTrying(const Warehouse &warehouse, std::vector<BinPlace> places);

} // namespace purser::picking
