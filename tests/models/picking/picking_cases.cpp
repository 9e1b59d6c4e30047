#include "models/picking/picking_cases.h"

#include "base/json.h"

#include <QFile>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace purser::picking {

namespace {

/// Over every cross aisle, the shortest.
Millimetres independentDistance(const Warehouse &warehouse, const Spot &from, const Spot &to)
{
    if (from.x == to.x && (from.y != 0 || to.y != 0))
        return std::abs(from.y - to.y);
    Millimetres best = std::numeric_limits<Millimetres>::max();
    for (int cross = 0; cross <= warehouse.blocks; ++cross) {
        const Millimetres y = cross * warehouse.blockLength();
        best = std::min(best, std::abs(from.y - y) + std::abs(to.y - y) + std::abs(from.x - to.x));
    }
    return best;
}

} // namespace

QJsonArray publicCases(const QString &file, const QString &key)
{
    QFile source(QStringLiteral(PURSER_TEST_DATA "/") + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const auto document = base::parseObject(source.readAll());
    return document ? document->value(key).toArray() : QJsonArray();
}

Warehouse warehouseOf(const QJsonObject &json)
{
    return {.aisles = json.value(u"aisles").toInt(),
        .blocks = json.value(u"blocks").toInt(),
        .binsPerBlock = json.value(u"bins_per_block").toInt(),
        .aislePitch = json.value(u"aisle_pitch_mm").toInteger(),
        .binPitch = json.value(u"bin_pitch_mm").toInteger(),
        .endGap = json.value(u"end_gap_mm").toInteger(),
        .startX = json.value(u"start").toObject().value(u"x_mm").toInteger(),
        .endX = json.value(u"end").toObject().value(u"x_mm").toInteger()};
}

BinPlace placeOf(const QJsonObject &json)
{
    return {.aisle = json.value(u"aisle").toInt(),
        .block = json.value(u"block").toInt(),
        .bin = json.value(u"bin").toInt()};
}

rc::Gen<Warehouse> tinyWarehouse()
{
    return rc::gen::exec([] {
        Warehouse warehouse {.aisles = *rc::gen::inRange(1, 6),
            .blocks = *rc::gen::inRange(1, 5),
            .binsPerBlock = *rc::gen::inRange(1, 7),
            .aislePitch = *rc::gen::inRange<Millimetres>(1, 12),
            .binPitch = *rc::gen::inRange<Millimetres>(1, 5),
            .endGap = *rc::gen::inRange<Millimetres>(0, 4)};
        const Millimetres width = warehouse.aisles * warehouse.aislePitch;
        warehouse.startX = *rc::gen::inRange<Millimetres>(-5, width + 5);
        warehouse.endX = *rc::gen::inRange<Millimetres>(-5, width + 5);
        return warehouse;
    });
}

rc::Gen<BinPlace> placeIn(const Warehouse &warehouse)
{
    return rc::gen::build<BinPlace>(rc::gen::set(&BinPlace::aisle, rc::gen::inRange(1, warehouse.aisles + 1)),
        rc::gen::set(&BinPlace::block, rc::gen::inRange(1, warehouse.blocks + 1)),
        rc::gen::set(&BinPlace::bin, rc::gen::inRange(1, warehouse.binsPerBlock + 1)));
}

Millimetres shortestByTrying(const Warehouse &warehouse, std::vector<BinPlace> places)
{
    std::ranges::sort(places);
    Millimetres best = std::numeric_limits<Millimetres>::max();
    do {
        Millimetres length = 0;
        Spot here {.x = warehouse.startX};
        for (const BinPlace &place : places) {
            const Spot next = spotOf(warehouse, place);
            length += independentDistance(warehouse, here, next);
            here = next;
        }
        length += independentDistance(warehouse, here, {.x = warehouse.endX});
        best = std::min(best, length);
    } while (std::ranges::next_permutation(places).found);
    return best;
}

} // namespace purser::picking
