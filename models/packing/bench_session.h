#pragma once

#include "packing/bench_state.h"

namespace purser::packing {

/// The work at a packing bench, drawn in docs/bench_session.puml. Pure: no clock, no store, no widget.
///
/// 1. The packer scans an order, a tote or its paper (ScanOrder); the desk looks it up and opens it.
/// 2. Each item is scanned against the lines (Verify). A scan counts only when product, quantity, expiry and
///    serial number are right and the ticks it needs are given (AskExpiry, AskInspect).
/// 3. When every piece of every line is verified, and not before, box and weight are wanted (Weigh). A weight
///    beside the expected one names the likeliest missing or surplus product.
/// 4. The desk buys and prints the labels; scanning each label closes its parcel (CloseByLabel, Finished).
///
/// A refusal (Refused) covers the screen until it is acknowledged; what is scanned meanwhile is listed and
/// not looked at. An order taken back elsewhere (Intercepted) ends with the list of what goes back to which
/// bin.
///
/// Reasons of a refusal: those of recognise(), and "bench.wrong-order" (number), "bench.expired",
/// "bench.too-close" (title, variant, date), "bench.not-verified" (pieces missing), "bench.tick-first",
/// "bench.date-first" (title, variant), "bench.no-date", "bench.busy" (number), "bench.bad-order" (number),
/// "bench.unknown-box" (box), "bench.choose-box", "bench.too-light", "bench.too-heavy" (expected, weighed,
/// tolerance in grams; then title, variant and pieces of the suspect, if any), "bench.weigh-first",
/// "bench.no-reason", "bench.label-ordered", "bench.no-label-yet", "bench.wrong-label", "bench.label-twice"
/// (code), and what the desk gave with OrderRefused.
[[nodiscard]] BenchReply step(const BenchState &state, const BenchEvent &event, const BenchRules &rules);

/// The order in work, with a scan that still waits; nullptr while the bench is free or intercepted.
[[nodiscard]] const BenchWork *workOf(const BenchState &state);

} // namespace purser::packing
