#pragma once

#include "base/result.h"
#include "orders/ids.h"

#include <variant>
#include <vector>

namespace purser::picking {

/// A code that stands on a product or on a pack of it.
struct PickBarcode
{
    QString code {};
    int factor = 1; ///< pieces that one scan counts

    bool operator==(const PickBarcode &) const = default;
};

/// What is taken at one bin for one tote of the cart.
struct PickStop
{
    int position = 0; ///< names the stop in the books, also when others are added
    QString bin {};
    QString warehouse {};
    QString sku {};
    QString title {};
    QString variant {};
    int quantity = 0;
    orders::OrderId order {};
    orders::LineId line {};
    QString number {}; ///< of the order
    int tote = 0;
    std::vector<PickBarcode> barcodes {};
    int picked = 0;
    int missing = 0; ///< reported as not there
    bool isInTote = false;

    [[nodiscard]] int open() const { return quantity - picked - missing; }
    [[nodiscard]] bool isDone() const { return open() == 0 && (picked == 0 || isInTote); }
    bool operator==(const PickStop &) const = default;
};

/// "T3", as people read it on the tote and on the pick list.
[[nodiscard]] QString toteCode(int tote);
/// "TOTE-3", what its bar code says: a scan of two signs would be taken for typing.
[[nodiscard]] QString toteBarcode(int tote);
/// Reads either, with or without hyphen and leading zeros; nullopt for any other code.
[[nodiscard]] std::optional<int> parseTote(const QString &code);

/// A wave on its walk, with what was scanned so far.
struct PickWork
{
    orders::WaveId wave {};
    QString title {};
    std::vector<PickStop> stops {};
    bool isAtBin = false; ///< the bin of the current stop was scanned

    bool operator==(const PickWork &) const = default;
};

/// No wave is being walked.
struct AwaitWave
{
    bool operator==(const AwaitWave &) const = default;
};

/// A stop is worked on; stepOf() tells what is to be scanned.
struct Walk
{
    PickWork work {};
    bool operator==(const Walk &) const = default;
};

/// The bin holds less than it should: what becomes of the missing pieces?
struct AskShortage
{
    PickWork work {};
    bool operator==(const AskShortage &) const = default;
};

/// Every stop is done or short.
struct WalkDone
{
    PickWork work {};
    bool operator==(const WalkDone &) const = default;
};

using PickAt = std::variant<AwaitWave, Walk, AskShortage, WalkDone>;

/// A refusal covers the screen until it is acknowledged; what is scanned meanwhile is counted and refused.
struct PickRefused
{
    PickAt before {};
    base::Refusal why {};
    QString scanned {};
    int meanwhile = 0;

    bool operator==(const PickRefused &) const = default;
};
using PickState = std::variant<AwaitWave, Walk, AskShortage, WalkDone, PickRefused>;

/// What the picker scans next.
enum class PickStep { Bin, Item, Tote };

/// Ways out of a shortage.
enum class ShortageWay {
    Wait, ///< the order waits for goods
    Refund, ///< a refund of the missing pieces is proposed to the office
    OtherBin ///< they are taken elsewhere
};
inline constexpr std::array kShortageWays {ShortageWay::Wait, ShortageWay::Refund, ShortageWay::OtherBin};
/// "wait", "refund", "other-bin"
[[nodiscard]] QString code(ShortageWay way);
[[nodiscard]] std::optional<ShortageWay> parseShortageWay(const QString &code);

struct PickScan
{
    QString code {};
};
struct AcknowledgeRefusal
{
};
/// The picker says that the bin has no more.
struct ReportShortage
{
};
struct ChooseWay
{
    ShortageWay way = ShortageWay::Wait;
};
/// Back to the walk, nothing is short.
struct LeaveShortage
{
};
/// The desk has opened or read again a wave: the walk goes on with what is open.
struct WaveOpened
{
    PickWork work {};
};
using PickEvent =
    std::variant<PickScan, AcknowledgeRefusal, ReportShortage, ChooseWay, LeaveShortage, WaveOpened>;

/// What the desk has to book for a scan or a choice; one a scan, also for what was refused.
struct PickBooking
{
    enum class Kind { Bin, Item, Tote, Shortage, Refused, Open };
    Kind kind = Kind::Refused;
    int position = 0; ///< of the stop
    int quantity = 0; ///< pieces taken, or missing
    ShortageWay way = ShortageWay::Wait;
    QString code {}; ///< as scanned

    bool operator==(const PickBooking &) const = default;
};

struct PickReply
{
    PickState next {};
    std::optional<PickBooking> booking {};
};

} // namespace purser::picking
