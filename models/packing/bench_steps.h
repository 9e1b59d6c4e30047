#pragma once

#include "packing/bench_state.h"

namespace purser::packing {

/// An event as the states see it: scans are clean and never commands.
struct ItemScan
{
    ScanText text;
    std::optional<KnownCode> known;
};

using BenchInput = std::variant<ItemScan, BenchCommand, OrderFound, OrderRefused, ExpiryGiven, Weighed,
    LabelsReady, Overridden, InterceptedElsewhere>;

/// Parts of step(): what one state answers. Interception and reported problems are answered before.
[[nodiscard]] BenchReply stepFrom(const ScanOrder &state, const BenchInput &input, const BenchRules &rules);
[[nodiscard]] BenchReply stepFrom(const Verify &state, const BenchInput &input, const BenchRules &rules);
[[nodiscard]] BenchReply stepFrom(const AskInspect &state, const BenchInput &input, const BenchRules &rules);
[[nodiscard]] BenchReply stepFrom(const AskExpiry &state, const BenchInput &input, const BenchRules &rules);
[[nodiscard]] BenchReply stepFrom(const Weigh &state, const BenchInput &input, const BenchRules &rules);
[[nodiscard]] BenchReply stepFrom(
    const CloseByLabel &state, const BenchInput &input, const BenchRules &rules);
[[nodiscard]] BenchReply stepFrom(const Finished &state, const BenchInput &input, const BenchRules &rules);

/// A full-screen refusal that leads back to @p after.
[[nodiscard]] BenchReply refusal(const CalmState &after, base::Refusal reason,
    std::optional<ItemCard> expected = {}, std::optional<ItemCard> scanned = {});

/// The same state and no effect.
[[nodiscard]] BenchReply nothing(const CalmState &state);

/// Card of a line with what it still misses.
[[nodiscard]] ItemCard cardOf(const BenchWork &work, std::size_t line);

/// Card of the next thing to scan; nullopt when all is verified.
[[nodiscard]] std::optional<ItemCard> neededCard(const BenchWork &work);

/// Card of what was scanned, with what the desk knows of it.
[[nodiscard]] ItemCard scannedCard(const ItemScan &scan);

/// Verify with the line that @p last raised in large, or Weigh when all is verified.
[[nodiscard]] CalmState verifyOrWeigh(BenchWork work, std::size_t last);

/// Chooses the box of a command for the work. @returns nullopt for an id that the order's boxes lack
[[nodiscard]] std::optional<BenchWork> withBox(BenchWork work, const QString &box);

/// Refuses an item scan in a state that wants none: another order, an item too many, a wrong item.
[[nodiscard]] BenchReply refuseItem(
    const CalmState &after, const BenchWork &work, const ItemScan &scan, const BenchRules &rules);

/// Widens any calm state to a bench state.
[[nodiscard]] BenchState asState(const CalmState &state);

} // namespace purser::packing
