#include "desk/counting.h"

namespace purser::desk {

Counting::Counting(Core &core)
    : m_core(core)
    , m_worker(QStringLiteral("purser-figures"))
{}

Counting::~Counting()
{
    m_isEnding = true;
}

QFuture<base::Result<AuditPage>> Counting::auditPage(AuditQuery query, QString cursor, int limit)
{
    return m_worker.run([this, query = std::move(query), cursor = std::move(cursor), limit] {
        return desk::auditPage(m_core, query, cursor, limit);
    });
}

QFuture<base::Result<std::vector<AuditChange>>> Counting::auditChanges(std::int64_t seq)
{
    return m_worker.run([this, seq] { return desk::auditChanges(m_core, seq); });
}

QFuture<base::Result<AuditChoices>> Counting::auditChoices()
{
    return m_worker.run([this] { return desk::auditChoices(m_core); });
}

QFuture<base::Result<store::ChainReport>> Counting::verify(std::shared_ptr<VerifyProgress> progress)
{
    return m_worker.run([this, progress = std::move(progress)]() -> base::Result<store::ChainReport> {
        const auto last = store::lastEntry(m_core.reader());
        if (!last)
            return tl::unexpected(last.error());
        progress->whole = *last;
        return store::verifyChain(m_core.reader(), m_core.readerKeys(), [&](std::int64_t entries) {
            progress->done = entries;
            return !progress->isStopped && !m_isEnding;
        });
    });
}

QFuture<base::Result<Report>> Counting::report(ReportWish wish)
{
    return m_worker.run([this, wish = std::move(wish)] { return readReport(m_core, wish); });
}

} // namespace purser::desk
