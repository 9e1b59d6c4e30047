#pragma once

#include "bench/measure.h"

#include <QString>

namespace purser::bench {

/// Measures the real window on the profile in @p folder, each time in a process of its own, and prints first
/// page after start, resident memory with the list open, and stalls while orders sync in.
/// @param orders  how many the profile holds
void printWindow(const QString &folder, int orders, const Options &options);

/// What such a process does: opens the window, waits for its rows, and prints one JSON object.
/// @param restMilliseconds  how long it stays open before its memory is read; 0 = it is not read
/// @param from, count  orders that sync in while the window is watched; none for a start only
int runWindow(const QString &folder, int restMilliseconds, int from, int count);

} // namespace purser::bench
