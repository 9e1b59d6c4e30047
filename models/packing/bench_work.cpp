#include "packing/bench_work.h"

#include <algorithm>

namespace purser::packing {

int verifiedCount(const BenchWork &work, std::size_t line)
{
    int count = 0;
    for (const BookedScan &scan : work.scans)
        if (scan.line == line)
            count += scan.quantity;
    return count;
}

int missingCount(const BenchWork &work, std::size_t line)
{
    return std::max(0, work.order.lines[line].quantity - verifiedCount(work, line));
}

bool isVerified(const BenchWork &work)
{
    return !nextLine(work);
}

std::optional<std::size_t> nextLine(const BenchWork &work)
{
    for (std::size_t line = 0; line < work.order.lines.size(); ++line)
        if (missingCount(work, line) > 0)
            return line;
    return std::nullopt;
}

BenchWork booked(BenchWork work, BookedScan scan)
{
    work.scans.push_back(std::move(scan));
    return work;
}

std::vector<PutBack> putBackList(const BenchWork &work)
{
    std::vector<PutBack> list;
    for (const BookedScan &scan : work.scans) {
        const BenchLine &line = work.order.lines[scan.line];
        const auto same = std::ranges::find_if(list, [&](const PutBack &one) {
            return one.sku == line.sku && one.bin == line.bin && one.lot == scan.lot;
        });
        if (same == list.end())
            list.push_back({line.sku, line.title, line.variant, line.bin, scan.lot, scan.quantity});
        else
            same->quantity += scan.quantity;
    }
    return list;
}

std::optional<std::int64_t> tareOf(const BenchWork &work)
{
    if (work.order.boxes.empty())
        return 0;
    const auto box = std::ranges::find(work.order.boxes, work.box, &BenchBox::id);
    return box == work.order.boxes.end() ? std::nullopt : std::optional(box->tareGrams);
}

} // namespace purser::packing
