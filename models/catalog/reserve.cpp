#include "catalog/reserve.h"

#include <algorithm>
#include <map>

namespace purser::catalog {

namespace {

QStringList warehousesOf(const std::vector<StockLevel> &levels)
{
    QStringList names;
    for (const StockLevel &level : levels)
        if (!names.contains(level.warehouse))
            names << level.warehouse;
    return names;
}

std::map<QString, int> neededBySku(const std::vector<Need> &needs)
{
    std::map<QString, int> needed;
    for (const Need &need : needs)
        needed[need.sku] += need.quantity;
    return needed;
}

int freeOf(const std::vector<StockLevel> &levels, const QString &sku, const QString &warehouse = {})
{
    int free = 0;
    for (const StockLevel &level : levels)
        if (level.sku == sku && (warehouse.isEmpty() || level.warehouse == warehouse))
            free += std::max(0, level.free());
    return free;
}

/// Warehouses to take from: first those that have everything, else all.
QStringList preferred(const std::map<QString, int> &needed, const std::vector<StockLevel> &levels)
{
    const QStringList all = warehousesOf(levels);
    for (const QString &warehouse : all)
        if (std::ranges::all_of(needed,
                [&](const auto &need) { return freeOf(levels, need.first, warehouse) >= need.second; }))
            return {warehouse};
    return all;
}

} // namespace

std::vector<Need> needsOf(const std::vector<orders::OrderLine> &lines, const std::vector<ListingPart> &parts)
{
    std::vector<Need> needs;
    for (const orders::OrderLine &line : lines) {
        const int open = line.open();
        if (open <= 0)
            continue;
        bool hasParts = false;
        for (const ListingPart &part : parts) {
            if (part.listing != line.listing)
                continue;
            hasParts = true;
            needs.push_back({line.id, part.sku, open * part.quantity});
        }
        if (!hasParts)
            needs.push_back({line.id, line.sku, open});
    }
    return needs;
}

Allocation allocateStock(
    orders::OrderId order, const std::vector<Need> &needs, std::vector<StockLevel> levels)
{
    Allocation allocation;
    const auto needed = neededBySku(needs);
    for (const auto &[sku, quantity] : needed)
        if (const int free = freeOf(levels, sku); free < quantity)
            allocation.shortages.push_back({sku, quantity, free});
    if (!allocation.shortages.empty())
        return allocation;
    const QStringList warehouses = preferred(needed, levels);
    for (const Need &need : needs) {
        int left = need.quantity;
        for (const QString &warehouse : warehouses)
            for (StockLevel &level : levels) {
                const int taken = level.sku == need.sku && level.warehouse == warehouse
                    ? std::clamp(level.free(), 0, left)
                    : 0;
                if (taken == 0)
                    continue;
                level.reserved += taken;
                left -= taken;
                allocation.reservations.push_back({0, order, need.line, need.sku, warehouse, taken});
            }
    }
    return allocation;
}

} // namespace purser::catalog
