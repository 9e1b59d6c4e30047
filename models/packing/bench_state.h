#pragma once

#include "base/result.h"
#include "packing/bench_command.h"
#include "packing/bench_work.h"
#include "packing/scan_text.h"
#include "packing/weight_guard.h"

#include <variant>

namespace purser::packing {

/// The bench is free; an order, tote or item is scanned.
struct ScanOrder
{
    bool operator==(const ScanOrder &) const = default;
};

/// Items are scanned against the lines; verifiedCount and missingCount tell how far it is.
struct Verify
{
    BenchWork work;
    std::size_t shown = 0; ///< the line in large: the one just raised while it misses more, else the next

    bool operator==(const Verify &) const = default;
};

/// What has to be looked at before a scan counts.
enum class Tick {
    OtherLot, ///< not the lot that was proposed: shall it go all the same?
    PackageCheck, ///< fragile: is the package whole?
    Inspection, ///< model, variant and quality of this very piece
};

/// A scan waits for ticks; the first of `open` is asked.
struct AskInspect
{
    BenchWork work;
    BookedScan pending;
    std::vector<Tick> open;

    bool operator==(const AskInspect &) const = default;
};

/// A scan waits for its expiry date.
struct AskExpiry
{
    BenchWork work;
    BookedScan pending;

    bool operator==(const AskExpiry &) const = default;
};

/// All is verified; box and weight are wanted.
struct Weigh
{
    BenchWork work;
    std::optional<std::int64_t> weighedGrams {}; ///< last weight, when it did not fit

    bool operator==(const Weigh &) const = default;
};

/// Label and slip are printed; the scan of each label closes its parcel.
struct CloseByLabel
{
    BenchWork work;
    std::int64_t weighedGrams = 0;
    QStringList labels {}; ///< tracking numbers; empty until they are bought
    QStringList closed {}; ///< those that have been scanned

    bool operator==(const CloseByLabel &) const = default;
};

/// The order has left the bench.
struct Finished
{
    BenchWork work;
    std::int64_t weighedGrams = 0;
    QStringList labels {};

    bool operator==(const Finished &) const = default;
};

using CalmState = std::variant<ScanOrder, Verify, AskInspect, AskExpiry, Weigh, CloseByLabel, Finished>;

/// What the refusal screen shows of a thing: what was scanned, beside what is needed.
struct ItemCard
{
    QString code {};
    QString title {};
    QString variant {};
    QString bin {};
    int missing = 0; ///< pieces still needed

    bool operator==(const ItemCard &) const = default;
};

/// The whole screen says no until it is acknowledged. Nothing was booked.
struct Refused
{
    base::Refusal reason;
    std::optional<ItemCard> expected {};
    std::optional<ItemCard> scanned {};
    QStringList refusedWhile {}; ///< codes scanned meanwhile
    CalmState after {}; ///< where the acknowledgement leads

    bool operator==(const Refused &) const = default;
};

/// The order was cancelled or changed elsewhere; what lies on the bench goes back.
struct Intercepted
{
    std::int64_t orderId = 0;
    QString number;
    QString reason; ///< stable code: "cancelled", "changed", "held"
    std::vector<PutBack> putBack;
    QStringList labelsToVoid {};
    QStringList refusedWhile {};

    bool operator==(const Intercepted &) const = default;
};

using BenchState = std::variant<ScanOrder, Verify, AskInspect, AskExpiry, Weigh, CloseByLabel, Finished,
    Refused, Intercepted>;

/// What the desk knows about a code that may not belong to the order: for the card, and to tell an order from
/// an item.
struct KnownCode
{
    bool isOrder = false;
    QString title {}; ///< product, or the order's number
    QString variant {};
    QString bin {};

    bool operator==(const KnownCode &) const = default;
};

/// A code came from the scanner, as typed; command barcodes too.
struct Scanned
{
    QString raw;
    std::optional<KnownCode> known {};

    bool operator==(const Scanned &) const = default;
};

/// The desk found the order of a LookUp and gave it to this bench.
struct OrderFound
{
    BenchOrder order;
    std::vector<BookedScan> verified {}; ///< pieces checked before, at a bench that was left or switched off
    QStringList labels {}; ///< tracking numbers of labels that are bought already; wanted only to be scanned

    bool operator==(const OrderFound &) const = default;
};

/// The desk cannot open the order: none, cancelled, at another bench.
struct OrderRefused
{
    base::Refusal reason;

    bool operator==(const OrderRefused &) const = default;
};

/// An expiry date was typed.
struct ExpiryGiven
{
    QDate expires;

    bool operator==(const ExpiryGiven &) const = default;
};

/// The scale stands still.
struct Weighed
{
    std::int64_t grams = 0;

    bool operator==(const Weighed &) const = default;
};

/// The labels are bought, stored and sent to the printer.
struct LabelsReady
{
    QStringList labels; ///< tracking numbers, one a parcel

    bool operator==(const LabelsReady &) const = default;
};

/// Someone with the right lets it pass; the desk has checked the right.
struct Overridden
{
    QString reason;

    bool operator==(const Overridden &) const = default;
};

/// The marketplace or a colleague took the order back.
struct InterceptedElsewhere
{
    QString reason;

    bool operator==(const InterceptedElsewhere &) const = default;
};

using BenchEvent = std::variant<Scanned, BenchCommand, OrderFound, OrderRefused, ExpiryGiven, Weighed,
    LabelsReady, Overridden, InterceptedElsewhere>;

/// What the shop has set up; the same for a whole day.
struct BenchRules
{
    QDate today; ///< in the shop's zone
    ScannerSetup scanner {};
    WeightPolicy weight {};

    bool operator==(const BenchRules &) const = default;
};

/// What came of an event; sound, colour and the desk's next act follow it.
enum class BenchVerdict {
    Nothing, ///< means nothing here; the state is unchanged
    LookUp, ///< the desk finds the order of Reply::code and answers OrderFound or OrderRefused
    Opened,
    Booked, ///< Reply::booked counts
    Asked, ///< the scan waits for a tick or a date
    Ticked, ///< one tick given, more are open
    Refused,
    RefusedWhile, ///< counted, not looked at
    Acknowledged,
    Undone,
    BoxChosen,
    LabelWanted, ///< buy and print now; comes once per order
    LabelsShown, ///< labels are known, their scans are awaited
    ParcelClosed, ///< one of several labels was scanned
    Closed, ///< all labels were scanned
    ReprintWanted,
    ProblemReported,
    Overridden,
    Intercepted,
};

/// Next state and verdict of one event.
struct BenchReply
{
    BenchState next;
    BenchVerdict verdict = BenchVerdict::Nothing;
    QString code {}; ///< the scan without what the scanner added; empty for other events
    std::optional<BookedScan> booked {};

    bool operator==(const BenchReply &) const = default;
};

} // namespace purser::packing
