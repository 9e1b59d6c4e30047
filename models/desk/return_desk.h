#pragma once

#include "aftersales/return_session.h"
#include "desk/bench_work.h"
#include "desk/bulk.h"
#include "desk/stray_parcels.h"
#include "desk/worker.h"

namespace purser::desk {

/// A parcel whose tracking number was told and that is not here yet.
struct ExpectedReturn
{
    QString code {};
    QString number {}; ///< of the order

    bool operator==(const ExpectedReturn &) const = default;
};

/// What a free returns bench shows.
struct ReturnBoard
{
    std::vector<ExpectedReturn> expected {}; ///< the longest announced first
    std::vector<aftersales::StrayParcel> strays {}; ///< oldest first
};

/// What a scanned code turned out to be. The token takes back what was booked for it; empty = nothing was.
struct ReturnArrival
{
    std::variant<aftersales::ReturnWork, aftersales::ChooseCase, aftersales::StrayParcel> what {};
    QString undoToken {};
};
using Arrived = tl::expected<ReturnArrival, base::Refusal>;

/// What came of a booking: empty code = it stands. @p work is the case as the books have it now.
struct ReturnBooked
{
    QString code {};
    QStringList arguments {};
    QString undoToken {};
    std::optional<aftersales::ReturnWork> work {};
};

[[nodiscard]] base::Result<ReturnBoard> returnBoard(Core &core);

/// Finds what comes back under @p code (tracking number of the way back or out, number of the case or the
/// order, an item) and books the parcel as received. A code that nobody knows is kept as a stray parcel.
/// @returns "return.done-already" (user, day and time) for a parcel that was inspected before
[[nodiscard]] Arrived openReturn(Core &core, const QString &code);
/// The same for a case that is known. One whose goods are not expected is kept as a stray parcel.
[[nodiscard]] Arrived openReturnCase(Core &core, aftersales::CaseId id, const QString &code);

/// Books one scan with its grade. Codes: "return.moved-on" when another bench has inspected the pieces or
/// the office has graded the case.
[[nodiscard]] ReturnBooked gradePieces(Core &core, const aftersales::ReturnBooking &booking);
/// Takes the newest grade of the case back; nothing when there is none.
[[nodiscard]] ReturnBooked takeBackGrade(Core &core, aftersales::CaseId id);
/// Hands the case to the office: what sells again goes on its shelf, once, the rest is written off, the
/// marketplace is told what came. Codes: "return.moved-on".
[[nodiscard]] ReturnBooked finishInspection(Core &core, aftersales::CaseId id);

/// The case with what was graded so far. @returns nullopt when there is no such case
[[nodiscard]] base::Result<std::optional<aftersales::ReturnWork>> returnWork(
    store::Connection &connection, aftersales::CaseId id);

/// The calls of a returns bench, one after the other on a thread of their own. Thread-safe.
class ReturnDesk
{
public:
    explicit ReturnDesk(Core &core)
        : m_core(core)
        , m_worker(QStringLiteral("purser-returns"))
    {}

    [[nodiscard]] const store::Actor &actor() const { return m_core.actor(); }
    [[nodiscard]] QFuture<base::Result<ReturnBoard>> board()
    {
        return m_worker.run([this] { return returnBoard(m_core); });
    }
    /// Open, OpenCase and Keep.
    [[nodiscard]] QFuture<Arrived> open(const aftersales::ReturnBooking &booking);
    /// Grade and Finish.
    [[nodiscard]] QFuture<ReturnBooked> book(const aftersales::ReturnBooking &booking);
    [[nodiscard]] QFuture<ReturnBooked> takeBack(aftersales::CaseId id)
    {
        return m_worker.run([this, id] { return takeBackGrade(m_core, id); });
    }
    [[nodiscard]] QFuture<CaseAnswer> note(aftersales::ReturnParcelId id, const QString &text)
    {
        return m_worker.run([this, id, text] { return noteStray(m_core, id, text); });
    }
    [[nodiscard]] QFuture<std::optional<aftersales::ReturnWork>> read(aftersales::CaseId id);
    /// What the product is called that a code stands on; empty for a code of nothing.
    [[nodiscard]] QFuture<QString> title(const QString &code)
    {
        return m_worker.run([this, code] {
            const auto known = knownCode(m_core, code);
            return known && !known->isOrder ? known->title : QString();
        });
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
