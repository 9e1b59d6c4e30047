#include "desk/wave_board.h"

#include "desk/lists.h"
#include "desk/walk_plan.h"
#include "desk/waves.h"
#include "orders/order_table.h"
#include "picking/walk_route.h"

namespace purser::desk {

namespace {

using orders::Order;
using orders::OrderId;
using picking::Wave;
using picking::WaveStop;

constexpr std::size_t kOrdersPerWave = 30;
constexpr int kMostSuggested = 240;
constexpr std::int64_t kStopSeconds = 12;
constexpr std::int64_t kPieceSeconds = 3;

int minutesOf(const Wave &wave, std::size_t stops)
{
    const std::int64_t seconds =
        wave.walkMm / 1000 + static_cast<std::int64_t>(stops) * kStopSeconds + wave.units * kPieceSeconds;
    return static_cast<int>((seconds + 59) / 60);
}

/// What the walks would be together if each order were picked on its own.
std::int64_t singleWalks(const std::vector<WaveStop> &stops)
{
    std::map<std::int64_t, std::vector<WaveStop>> byOrder;
    for (const WaveStop &stop : stops)
        byOrder[stop.order.value()].push_back(stop);
    std::int64_t sum = 0;
    for (auto &[order, own] : byOrder)
        sum += sortForWalking(own);
    return sum;
}

void finish(WaveSheet &sheet)
{
    sheet.stops = boardStops(sheet.wave.stops);
    sheet.walks = boardWalks(sheet.stops);
    std::set<std::int64_t> lines;
    for (const WaveStop &stop : sheet.wave.stops)
        lines.insert(stop.line.value());
    sheet.lines = static_cast<int>(lines.size());
    sheet.singleMm = sheet.walks.empty() ? 0 : singleWalks(sheet.wave.stops);
    sheet.minutes = minutesOf(sheet.wave, sheet.stops.size());
}

base::Result<WaveSheet> suggestion(store::Connection &connection, const std::vector<Order> &some)
{
    WaveSheet sheet;
    int tote = 0;
    for (const Order &order : some) {
        auto stops = stopsOf(connection, order.id, ++tote);
        if (!stops)
            return tl::unexpected(stops.error());
        std::ranges::move(*stops, std::back_inserter(sheet.wave.stops));
        sheet.orders.push_back({order.id, order.number, tote, order.stage, order.shipBy});
    }
    sheet.wave.walkMm = sortForWalking(sheet.wave.stops);
    sheet.wave.orders = tote;
    for (const WaveStop &stop : sheet.wave.stops)
        sheet.wave.units += stop.quantity;
    finish(sheet);
    return sheet;
}

base::Result<WaveSheet> running(store::Connection &connection, Wave wave)
{
    WaveSheet sheet;
    std::map<std::int64_t, int> totes;
    for (const WaveStop &stop : wave.stops)
        totes[stop.order.value()] = stop.tote;
    sheet.wave = std::move(wave);
    for (const auto &[id, tote] : totes) {
        const auto order = orders::findOrder(connection, OrderId(id));
        if (!order)
            return tl::unexpected(order.error());
        if (*order)
            sheet.orders.push_back({OrderId(id), (*order)->number, tote, (*order)->stage, (*order)->shipBy});
    }
    std::ranges::sort(sheet.orders, {}, &ToteOrder::tote);
    finish(sheet);
    return sheet;
}

base::Result<> addSuggestions(Core &core, WaveBoard &board)
{
    const auto page =
        orders::orderPage(core.reader(), {.tab = orders::Tab::Ready}, std::nullopt, kMostSuggested);
    if (!page)
        return tl::unexpected(page.error());
    for (std::size_t from = 0; from < page->orders.size(); from += kOrdersPerWave) {
        const std::size_t to = std::min(page->orders.size(), from + kOrdersPerWave);
        auto sheet = suggestion(core.reader(),
            {page->orders.begin() + static_cast<std::ptrdiff_t>(from),
                page->orders.begin() + static_cast<std::ptrdiff_t>(to)});
        if (!sheet)
            return tl::unexpected(sheet.error());
        sheet->wave.title = QString::number(board.suggested.size() + 1);
        board.suggested.push_back(std::move(*sheet));
    }
    return {};
}

} // namespace

std::int64_t WaveSheet::shipBy() const
{
    const auto first = std::ranges::min_element(orders, {}, &ToteOrder::shipBy);
    return first == orders.end() ? Order::kNoDeadline : first->shipBy;
}

int WaveSheet::picked() const
{
    return static_cast<int>(std::ranges::count_if(
        orders, [](const ToteOrder &one) { return one.stage > orders::Stage::Picking; }));
}

std::vector<BoardStop> boardStops(const std::vector<WaveStop> &stops)
{
    std::vector<BoardStop> rows;
    QString sku;
    for (const WaveStop &stop : stops) {
        const bool isSame = !rows.empty() && rows.back().bin == stop.bin
            && rows.back().warehouse == stop.warehouse && sku == stop.sku;
        if (!isSame)
            rows.push_back({stop.bin, stop.warehouse, stop.title, 0, {}});
        rows.back().quantity += stop.quantity;
        rows.back().totes.push_back(stop.tote);
        sku = stop.sku;
    }
    return rows;
}

std::vector<BoardWalk> boardWalks(const std::vector<BoardStop> &stops)
{
    std::vector<BoardWalk> walks;
    for (std::size_t from = 0; from < stops.size();) {
        QStringList bins;
        std::size_t to = from;
        for (; to < stops.size() && stops[to].warehouse == stops[from].warehouse; ++to)
            bins << stops[to].bin;
        const auto named = floorOf(bins);
        if (!named)
            return {};
        walks.push_back({stops[from].warehouse, from, named->floor, named->places,
            picking::walkRoute(named->floor, named->places)});
        from = to;
    }
    return walks;
}

base::Result<WaveBoard> waveBoard(Core &core)
{
    WaveBoard board;
    const auto counts = orders::tabCounts(core.reader(), std::nullopt);
    auto open = picking::openWaves(core.reader());
    if (!counts || !open)
        return tl::unexpected(!counts ? counts.error() : open.error());
    board.ready = (*counts)[static_cast<std::size_t>(orders::Tab::Ready)];
    board.waiting = (*counts)[static_cast<std::size_t>(orders::Tab::Check)];
    for (Wave &wave : *open) {
        auto sheet = running(core.reader(), std::move(wave));
        if (!sheet)
            return tl::unexpected(sheet.error());
        board.running.push_back(std::move(*sheet));
    }
    if (auto added = addSuggestions(core, board); !added)
        return tl::unexpected(added.error());
    return board;
}

} // namespace purser::desk
