#pragma once

#include "desk/bulk.h"
#include "desk/worker.h"
#include "picking/pick_session.h"

namespace purser::desk {

/// A wave that waits for a picker.
struct WaitingWave
{
    orders::WaveId id {};
    QString title {};
    int orders = 0;
    int units = 0;
    int done = 0; ///< pieces that were taken already

    bool operator==(const WaitingWave &) const = default;
};

/// What a free picker sees.
struct PickChoice
{
    std::vector<WaitingWave> waves {}; ///< open ones, oldest first
    std::int64_t ready = 0; ///< orders that wait for a wave
};

/// What came of a booking. Empty code = it stands.
struct PickBooked
{
    QString code {};
    QStringList arguments {};
    QString undoToken {};
};

[[nodiscard]] base::Result<PickChoice> pickChoice(Core &core);
/// The walk of an open wave by its title or id, with what was scanned before; orders that were taken off it
/// are left out. @returns "pick.no-such-wave" (code), "pick.wave-closed" (title)
[[nodiscard]] tl::expected<picking::PickWork, base::Refusal> openWalk(Core &core, const QString &code);
/// Books one scan or choice, whole or not at all; every scan also stands in the wave's list of scans.
/// Codes: "pick.order-gone" (number) when the order was cancelled, held or taken off the wave,
/// "pick.stop-moved-on" when another picker works on the stop, "pick.no-other-bin".
[[nodiscard]] PickBooked bookPick(
    Core &core, const picking::PickWork &work, const picking::PickBooking &booking);
/// Orders whose pieces all lie in their totes go to the bench, the wave is done. @returns failed orders with
/// their reasons
[[nodiscard]] BulkResult finishWalk(Core &core, orders::WaveId id);

/// A picker's calls, one after the other on a thread of their own: no scan overtakes another. Thread-safe.
class PickDesk
{
public:
    explicit PickDesk(Core &core)
        : m_core(core)
        , m_worker(QStringLiteral("purser-picks"))
    {}

    [[nodiscard]] const store::Actor &actor() const { return m_core.actor(); }
    [[nodiscard]] QFuture<base::Result<PickChoice>> choice()
    {
        return m_worker.run([this] { return pickChoice(m_core); });
    }
    [[nodiscard]] QFuture<tl::expected<picking::PickWork, base::Refusal>> open(const QString &code)
    {
        return m_worker.run([this, code] { return openWalk(m_core, code); });
    }
    [[nodiscard]] QFuture<PickBooked> book(const picking::PickWork &work, const picking::PickBooking &booking)
    {
        return m_worker.run([this, work, booking] { return bookPick(m_core, work, booking); });
    }
    [[nodiscard]] QFuture<BulkResult> finish(orders::WaveId id)
    {
        return m_worker.run([this, id] { return finishWalk(m_core, id); });
    }
    [[nodiscard]] QFuture<BulkResult> undo(const QString &token)
    {
        return m_worker.run([this, token] {
            return undoEntries(m_core, entriesOf(token).value_or(std::vector<std::int64_t> {}));
        });
    }

private:
    Core &m_core;
    Worker m_worker;
};

} // namespace purser::desk
