#pragma once

#include "picking/pick_state.h"

namespace purser::picking {

/// The walk of one wave with a cart of totes (cluster picking), drawn in docs/pick_session.puml. Pure: no
/// clock, no store, no widget.
///
/// 1. The wave's sheet is scanned (AwaitWave); the desk opens it with what was scanned before.
/// 2. At each stop the bin is scanned, then every piece, then the tote that they go into (Walk). Neighbouring
///    stops at one bin do not ask for the bin again.
/// 3. A bin with too few pieces is reported (AskShortage); one of three ways is chosen, the walk goes on.
/// 4. When every stop is done, the wave goes to the bench (WalkDone).
///
/// Every scan gives one booking, also one that is refused; a refusal covers the screen until it is
/// acknowledged. Codes: "pick.wrong-bin" (needed), "pick.bin-first" (needed), "pick.wrong-item",
/// "pick.too-many" (pieces of the pack, pieces open), "pick.wrong-tote" (needed), "pick.items-first" (open),
/// "pick.tote-first" (needed), "pick.answer-first", "pick.done-already", and what the desk gave.
[[nodiscard]] PickReply step(const PickState &state, const PickEvent &event);

/// The desk could not do it: @p why covers the screen.
[[nodiscard]] PickState refusedBy(const PickState &state, base::Refusal why, const QString &scanned);

/// The wave in work, also behind a refusal; nullptr while there is none.
[[nodiscard]] const PickWork *workOf(const PickState &state);
/// Index of the stop in work: the first that is not done; nullopt when all are.
[[nodiscard]] std::optional<std::size_t> currentStop(const PickWork &work);
[[nodiscard]] PickStep stepOf(const PickWork &work);
/// Stops after the current one that are still to be done, at most @p most.
[[nodiscard]] std::vector<PickStop> nextStops(const PickWork &work, std::size_t most);

} // namespace purser::picking
