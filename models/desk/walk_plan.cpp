#include "desk/walk_plan.h"

#include "base/text.h"

#include <QRegularExpression>

namespace purser::desk {

namespace {

using picking::WaveStop;

std::optional<picking::BinPlace> placeOf(const QString &bin)
{
    static const QRegularExpression kName(QStringLiteral("^([A-Z])-(\\d{1,4})(-\\d+)?$"));
    const auto match = kName.match(bin);
    if (!match.hasMatch() || match.captured(2).toInt() == 0)
        return std::nullopt;
    return picking::BinPlace {match.captured(1).front().unicode() - u'A' + 1, 1, match.captured(2).toInt()};
}

/// Sorts one warehouse's stops. @returns its walk, 0 = not known
std::int64_t sortStops(std::vector<WaveStop> &stops)
{
    std::ranges::stable_sort(stops, [](const WaveStop &left, const WaveStop &right) {
        return base::compareNaturally(left.bin, right.bin) < 0;
    });
    QStringList bins;
    for (const WaveStop &stop : stops)
        bins << stop.bin;
    const auto named = floorOf(bins);
    if (!named)
        return 0;
    const auto walk = picking::shortestWalk(named->floor, named->places);
    if (!walk)
        return 0;
    std::vector<WaveStop> sorted;
    for (const std::size_t visit : walk->visits)
        sorted.push_back(std::move(stops[visit]));
    stops = std::move(sorted);
    return walk->length;
}

} // namespace

std::optional<NamedFloor> floorOf(const QStringList &bins)
{
    NamedFloor named;
    named.floor.aislePitch = 3'000;
    named.floor.binPitch = 1'200;
    named.floor.endGap = 1'000;
    for (const QString &bin : bins) {
        const auto place = placeOf(bin);
        if (!place)
            return std::nullopt;
        named.floor.aisles = std::max(named.floor.aisles, place->aisle);
        named.floor.binsPerBlock = std::max(named.floor.binsPerBlock, place->bin);
        named.places.push_back(*place);
    }
    return named;
}

std::int64_t sortForWalking(std::vector<WaveStop> &stops)
{
    std::map<QString, std::vector<WaveStop>> byWarehouse;
    for (WaveStop &stop : stops)
        byWarehouse[stop.warehouse].push_back(std::move(stop));
    stops.clear();
    std::int64_t walk = 0;
    bool isKnown = true;
    for (auto &[warehouse, some] : byWarehouse) {
        const std::int64_t part = sortStops(some);
        isKnown = isKnown && part > 0;
        walk += part;
        std::ranges::move(some, std::back_inserter(stops));
    }
    return isKnown ? walk : 0;
}

} // namespace purser::desk
