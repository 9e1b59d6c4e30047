#pragma once

#include "ui/bench/bench_view.h"

namespace purser::ui {

/// Fills what is said and asked: verdict, headline, next, entry. The order's own lines are there already.
void addPrompt(BenchView &view, const BenchRun &run);

} // namespace purser::ui
