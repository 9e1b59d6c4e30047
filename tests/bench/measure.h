#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace purser::bench {

/// How one bench program was called: `--small` for a check that it works, `--rounds N` for the repetitions,
/// `--items N` for another size than the full one.
struct Options
{
    bool isSmall = false;
    int rounds = 9;
    int items = 0; ///< 0 = the program's own full size

    /// Takes @p full items in earnest and @p few with `--small`.
    [[nodiscard]] int count(int full, int few) const { return isSmall ? few : full; }
    /// As count(), for the number that `--items` sets.
    [[nodiscard]] int size(int full, int few) const { return items > 0 ? items : count(full, few); }
};

[[nodiscard]] Options optionsOf(int argc, char **argv);

/// Rates or times of the same thing over several rounds.
using Samples = std::vector<double>;

/// Nearest-rank percentile. @param samples  not empty  @param share  0…1; 0.5 is the median
[[nodiscard]] double percentile(Samples samples, double share);

/// How long @p work takes, in milliseconds of wall time.
[[nodiscard]] double milliseconds(const std::function<void()> &work);

/// What is printed of one measurement.
struct Line
{
    QString bench; ///< "store.first_page", stable over releases
    QString unit; ///< "ms", "orders/s", "MB", …
    Samples samples;
    QString baseline {}; ///< what the baseline does, empty where there is none
    Samples baselineSamples {}; ///< measured in the same run, taking turns with `samples`
    std::optional<double> atMost {}; ///< goal for the median, in `unit`
    std::optional<double> atLeast {}; ///< goal for the median, in `unit`
    std::optional<double> atLeastOfBaseline {}; ///< goal for median / median of the baseline
    std::optional<double> p99AtMost {}; ///< goal for the 99th percentile, in `unit`
    std::optional<double> p99AtMostOfBaseline {}; ///< goal for p99 / p99 of the baseline
};

/// Writes the line as one JSON object to stdout: median, p99, worst, rounds, baseline, ratio, goals, and
/// whether they are met.
void print(const Line &line);

/// Runs both in turns, so that a busy machine slows both, and gives items per second of each.
/// @param items  how many items one call of either handles
struct Pair
{
    Samples samples;
    Samples baseline;
};
[[nodiscard]] Pair ratesInTurns(
    int rounds, int items, const std::function<void()> &work, const std::function<void()> &baseline);

} // namespace purser::bench
