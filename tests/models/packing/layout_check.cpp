#include "layout_check.h"

#include <algorithm>
#include <map>
#include <set>

namespace purser::packing::test {

namespace {

using Edges = std::vector<std::int32_t>;

Edges edgesAlong(const PackedCarton &parcel, std::size_t axis)
{
    std::set<std::int32_t> edges;
    for (const PlacedItem &item : parcel.items) {
        edges.insert(item.corner[axis]);
        edges.insert(item.corner[axis] + item.size[axis]);
    }
    return {edges.begin(), edges.end()};
}

bool covers(const PlacedItem &item, std::size_t axis, std::int32_t at)
{
    return item.corner[axis] <= at && at < item.corner[axis] + item.size[axis];
}

/// Pieces that take the cell whose lower corner is given.
int takers(const PackedCarton &parcel, std::int32_t x, std::int32_t y, std::int32_t z)
{
    int count = 0;
    for (const PlacedItem &item : parcel.items)
        count += covers(item, 0, x) && covers(item, 1, y) && covers(item, 2, z) ? 1 : 0;
    return count;
}

bool isShared(const PackedCarton &parcel)
{
    const Edges xs = edgesAlong(parcel, 0), ys = edgesAlong(parcel, 1), zs = edgesAlong(parcel, 2);
    for (const auto x : xs)
        for (const auto y : ys)
            for (const auto z : zs)
                if (takers(parcel, x, y, z) > 1)
                    return true;
    return false;
}

bool isOutside(const PackedCarton &parcel)
{
    for (const PlacedItem &item : parcel.items)
        for (std::size_t axis = 0; axis < 3; ++axis)
            if (item.corner[axis] < 0 || item.corner[axis] + item.size[axis] > parcel.carton.inner[axis])
                return true;
    return false;
}

Triple ascending(Triple size)
{
    std::sort(size.begin(), size.end());
    return size;
}

/// True when something is placed above a fragile piece.
bool isCrushed(const PackedCarton &parcel, const std::set<QString> &fragile)
{
    for (const PlacedItem &below : parcel.items)
        for (const PlacedItem &above : parcel.items) {
            bool meets = fragile.contains(below.sku) && above.corner[2] >= below.corner[2] + below.size[2];
            for (std::size_t axis = 0; axis < 2; ++axis)
                meets = meets
                    && std::max(below.corner[axis], above.corner[axis]) < std::min(
                           below.corner[axis] + below.size[axis], above.corner[axis] + above.size[axis]);
            if (meets)
                return true;
        }
    return false;
}

bool placeFrom(
    const Triple &inner, const std::vector<Triple> &sizes, std::vector<char> &taken, std::size_t index);

bool place(const Triple &inner, const std::vector<Triple> &sizes, std::vector<char> &taken, std::size_t index,
    const Triple &corner, const Triple &size)
{
    std::vector<std::size_t> cells;
    for (int x = corner[0]; x < corner[0] + size[0]; ++x)
        for (int y = corner[1]; y < corner[1] + size[1]; ++y)
            for (int z = corner[2]; z < corner[2] + size[2]; ++z) {
                const auto cell = static_cast<std::size_t>((x * inner[1] + y) * inner[2] + z);
                if (taken[cell] != 0)
                    return false;
                cells.push_back(cell);
            }
    for (const auto cell : cells)
        taken[cell] = 1;
    const bool fits = placeFrom(inner, sizes, taken, index + 1);
    for (const auto cell : cells)
        taken[cell] = 0;
    return fits;
}

bool placeFrom(
    const Triple &inner, const std::vector<Triple> &sizes, std::vector<char> &taken, std::size_t index)
{
    if (index == sizes.size())
        return true;
    Triple way = ascending(sizes[index]);
    do {
        for (int x = 0; x + way[0] <= inner[0]; ++x)
            for (int y = 0; y + way[1] <= inner[1]; ++y)
                for (int z = 0; z + way[2] <= inner[2]; ++z)
                    if (place(inner, sizes, taken, index, {x, y, z}, way))
                        return true;
    } while (std::next_permutation(way.begin(), way.end()));
    return false;
}

} // namespace

std::vector<std::string> faultsOf(const CartonPlan &plan, const std::vector<CartonItem> &items)
{
    std::vector<std::string> faults;
    std::map<QString, const CartonItem *> known;
    std::map<QString, int> open;
    std::set<QString> fragile;
    for (const CartonItem &item : items) {
        known[item.sku] = &item;
        open[item.sku] += item.quantity;
        if (item.isFragile)
            fragile.insert(item.sku);
    }
    for (const PackedCarton &parcel : plan.parcels) {
        std::int64_t grams = 0;
        for (const PlacedItem &item : parcel.items) {
            const CartonItem &asked = *known.at(item.sku);
            grams += asked.grams;
            --open[item.sku];
            if (ascending(item.size) != ascending(asked.size))
                faults.push_back("sides of " + item.sku.toStdString() + " changed");
            if (asked.keepsUpright && item.size[2] != asked.size[2])
                faults.push_back(item.sku.toStdString() + " does not stand upright");
        }
        if (grams > parcel.carton.maxContentGrams || grams != parcel.contentGrams)
            faults.push_back("weight wrong or too high in " + parcel.carton.id.toStdString());
        if (isOutside(parcel))
            faults.push_back("something sticks out of " + parcel.carton.id.toStdString());
        if (isShared(parcel))
            faults.push_back("two pieces share a place in " + parcel.carton.id.toStdString());
        if (isCrushed(parcel, fragile))
            faults.push_back("something lies on a fragile piece in " + parcel.carton.id.toStdString());
    }
    for (const auto &[sku, count] : open)
        if (count != 0)
            faults.push_back(sku.toStdString() + " is not packed as often as ordered");
    return faults;
}

std::int64_t totalVolume(const CartonPlan &plan)
{
    std::int64_t volume = 0;
    for (const PackedCarton &parcel : plan.parcels)
        volume += std::int64_t {parcel.carton.inner[0]} * parcel.carton.inner[1] * parcel.carton.inner[2];
    return volume;
}

bool fitsByTrial(const Triple &inner, const std::vector<Triple> &sizes)
{
    std::vector<char> taken(static_cast<std::size_t>(inner[0] * inner[1] * inner[2]), 0);
    return placeFrom(inner, sizes, taken, 0);
}

} // namespace purser::packing::test
