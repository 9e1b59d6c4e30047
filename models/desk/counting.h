#pragma once

#include "desk/audit_view.h"
#include "desk/report_view.h"
#include "desk/worker.h"

#include <atomic>

namespace purser::desk {

/// How far a verification of the journal has come. Thread-safe.
struct VerifyProgress
{
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> whole = 0; ///< 0 = not known yet
    std::atomic<bool> isStopped = false;
};

/// What reads over many entries and orders: the journal and the reports, on a thread of its own, so that no
/// list waits for it. Calls return at once, as the desk's. Thread-safe; @p core outlives it.
class Counting
{
public:
    explicit Counting(Core &core);
    ~Counting();
    Counting(const Counting &) = delete;
    Counting &operator=(const Counting &) = delete;

    [[nodiscard]] QFuture<base::Result<AuditPage>> auditPage(AuditQuery query, QString cursor, int limit);
    [[nodiscard]] QFuture<base::Result<std::vector<AuditChange>>> auditChanges(std::int64_t seq);
    [[nodiscard]] QFuture<base::Result<AuditChoices>> auditChoices();
    /// Recomputes the journal's chain.
    [[nodiscard]] QFuture<base::Result<store::ChainReport>> verify(std::shared_ptr<VerifyProgress> progress);
    [[nodiscard]] QFuture<base::Result<Report>> report(ReportWish wish);
    [[nodiscard]] Core &core() { return m_core; }

private:
    Core &m_core;
    std::atomic<bool> m_isEnding = false;
    Worker m_worker;
};

} // namespace purser::desk
