#include "desk/day_zone.h"

namespace purser::desk {

QTimeZone zoneOf(const std::vector<orders::Shop> &shops, std::optional<orders::ShopId> shop)
{
    QStringList names;
    for (const orders::Shop &one : shops)
        if ((!shop || one.id == *shop) && !names.contains(one.zone))
            names << one.zone;
    const QTimeZone zone(names.size() == 1 ? names.front().toUtf8() : QByteArray());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

base::Result<insight::DayScope> dayOfDesk(Core &core, std::optional<orders::ShopId> shop)
{
    return orders::allShops(core.reader()).map([&](const std::vector<orders::Shop> &shops) {
        return insight::dayScope(base::toMilliseconds(core.now()), zoneOf(shops, shop), shop);
    });
}

} // namespace purser::desk
