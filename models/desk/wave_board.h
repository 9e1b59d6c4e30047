#pragma once

#include "desk/core.h"
#include "orders/order.h"
#include "picking/warehouse.h"
#include "picking/wave_table.h"

namespace purser::desk {

/// An order on the cart of a wave.
struct ToteOrder
{
    orders::OrderId id {};
    QString number {};
    int tote = 0;
    orders::Stage stage = orders::Stage::Confirmed;
    std::int64_t shipBy = orders::Order::kNoDeadline;

    bool operator==(const ToteOrder &) const = default;
};

/// One stop of the walk: a bin and what is taken there for all orders.
struct BoardStop
{
    QString bin {};
    QString warehouse {};
    QString title {};
    int quantity = 0;
    std::vector<int> totes {};

    bool operator==(const BoardStop &) const = default;
};

/// The walk through one warehouse, where the names of its bins tell the floor.
struct BoardWalk
{
    QString warehouse {};
    std::size_t firstStop = 0; ///< index into WaveSheet::stops
    picking::Warehouse floor {};
    std::vector<picking::BinPlace> places {}; ///< of the stops, from firstStop on
    std::vector<picking::Spot> route {};

    bool operator==(const BoardWalk &) const = default;
};

/// One wave, suggested or running, with all that its screen shows.
struct WaveSheet
{
    picking::Wave wave {}; ///< id 0 = suggested, its title then a number from 1
    std::vector<ToteOrder> orders {};
    std::vector<BoardStop> stops {};
    std::vector<BoardWalk> walks {}; ///< empty = a bin's name does not tell where it is: sorted by name
    int lines = 0;
    std::int64_t singleMm = 0; ///< walks of the orders one by one, together; 0 = not known
    int minutes = 0; ///< about: 1 m/s, 12 s a stop, 3 s a piece

    [[nodiscard]] std::int64_t shipBy() const;
    /// Orders that are picked already.
    [[nodiscard]] int picked() const;
    bool operator==(const WaveSheet &) const = default;
};

/// All waves that are to be walked now.
struct WaveBoard
{
    std::vector<WaveSheet> suggested {}; ///< what is Ready, the most urgent first
    std::vector<WaveSheet> running {}; ///< oldest first
    std::int64_t ready = 0; ///< orders that are Ready, also those beyond the suggestions
    std::int64_t waiting = 0; ///< orders in Check

    bool operator==(const WaveBoard &) const = default;
};

/// Suggests waves of at most 30 orders from what is Ready and reads the open ones.
[[nodiscard]] base::Result<WaveBoard> waveBoard(Core &core);

/// Neighbouring stops at one bin for one product as one.
[[nodiscard]] std::vector<BoardStop> boardStops(const std::vector<picking::WaveStop> &stops);

/// @returns the walk through each warehouse of @p stops; empty unless all bins tell where they are
[[nodiscard]] std::vector<BoardWalk> boardWalks(const std::vector<BoardStop> &stops);

} // namespace purser::desk
