#pragma once

#include "ui/bench/bench_run.h"
#include "ui/kit/ink.h"

namespace purser::ui {

/// One line of the order on the bench; of a free bench, an order that waits.
struct BenchRow
{
    QString title {};
    QString variant {};
    int done = 0;
    int whole = 0; ///< 0 = an order that waits, with words instead of a count
    bool isShown = false;
    kit::State state = kit::State::None; ///< of the words
    QString words {};

    bool operator==(const BenchRow &) const = default;
};

/// One of the five steps of a parcel.
struct BenchStep
{
    QString name {};
    int done = 0;
    int whole = 1;
    bool isCurrent = false;

    bool operator==(const BenchStep &) const = default;
};

/// A key and what it does now.
struct BenchKey
{
    QString key {};
    QString text {};

    bool operator==(const BenchKey &) const = default;
};

/// What a packer may type; a scanner never fills it.
enum class BenchEntry { None, Grams, Date };

/// Everything that the calm screen of the bench says, in words.
struct BenchView
{
    kit::State edge = kit::State::None;
    QString number {};
    QString facts {}; ///< shop and tote
    kit::State deadlineState = kit::State::None;
    QString deadline {};
    bool isItem = false; ///< one product is in work, and title is its name
    QString title {}; ///< what to take
    QString variant {};
    QString bin {};
    int done = 0;
    int whole = 0; ///< 0 = nothing is counted
    QString caption {}; ///< under the count
    std::vector<BenchRow> rows {};
    kit::State verdict = kit::State::None;
    QString headline {};
    QString detail {};
    QString next {};
    BenchEntry entry = BenchEntry::None;
    QString entryHint {};
    QString box {};
    QString boxSize {};
    QString weight {};
    std::vector<BenchStep> steps {};
    std::vector<BenchKey> keys {};
    QString foot {};

    bool operator==(const BenchView &) const = default;
};

/// The screen for a bench that is neither refusing nor intercepted.
[[nodiscard]] BenchView benchView(const BenchRun &run);

/// "leaves in 58 min", and how urgent that is; empty without a deadline.
[[nodiscard]] std::pair<kit::State, QString> leaving(std::int64_t shipBy, base::Instant now);

} // namespace purser::ui
