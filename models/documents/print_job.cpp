#include "documents/print_job.h"

#include <algorithm>
#include <array>

namespace purser::documents {
namespace {

constexpr std::array kKinds {DocumentKind::Label, DocumentKind::Slip, DocumentKind::PickList,
    DocumentKind::Manifest, DocumentKind::DayReport, DocumentKind::CommandSheet};
constexpr std::array kStates {
    PrintState::Queued, PrintState::Sent, PrintState::Confirmed, PrintState::Failed};

PrintJob moved(PrintJob job, PrintState state, base::Instant now)
{
    job.state = state;
    job.changedAt = now;
    return job;
}

template <typename Enum, std::size_t Count>
std::optional<Enum> named(const std::array<Enum, Count> &values, const QString &code)
{
    const auto found = std::ranges::find_if(values, [&code](Enum value) { return codeOf(value) == code; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString codeOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Label: return QStringLiteral("label");
    case DocumentKind::Slip: return QStringLiteral("slip");
    case DocumentKind::PickList: return QStringLiteral("pick-list");
    case DocumentKind::Manifest: return QStringLiteral("manifest");
    case DocumentKind::DayReport: return QStringLiteral("day-report");
    case DocumentKind::CommandSheet: return QStringLiteral("command-sheet");
    }
    Q_UNREACHABLE();
}

std::optional<DocumentKind> documentKind(const QString &code)
{
    return named(kKinds, code);
}

QString codeOf(PrintState state)
{
    switch (state) {
    case PrintState::Queued: return QStringLiteral("queued");
    case PrintState::Sent: return QStringLiteral("sent");
    case PrintState::Confirmed: return QStringLiteral("confirmed");
    case PrintState::Failed: return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

std::optional<PrintState> printState(const QString &code)
{
    return named(kStates, code);
}

Printing sent(PrintJob job, base::Instant now)
{
    if (job.state != PrintState::Queued)
        return base::refuse(QStringLiteral("print.not-queued"));
    ++job.attempts;
    job.failure.clear();
    return moved(std::move(job), PrintState::Sent, now);
}

Printing confirmed(PrintJob job, base::Instant now)
{
    if (job.state != PrintState::Sent)
        return base::refuse(QStringLiteral("print.not-sent"));
    return moved(std::move(job), PrintState::Confirmed, now);
}

Printing failed(PrintJob job, const QString &failure, base::Instant now)
{
    if (job.state == PrintState::Confirmed)
        return base::refuse(QStringLiteral("print.already-done"));
    job.failure = failure;
    return moved(std::move(job), PrintState::Failed, now);
}

Printing retried(PrintJob job, const QString &printer, base::Instant now)
{
    if (job.state != PrintState::Failed)
        return base::refuse(QStringLiteral("print.not-failed"));
    job.printer = printer;
    return moved(std::move(job), PrintState::Queued, now);
}

Printing reprinted(const PrintJob &latest, const QString &printer, base::Instant now)
{
    if (latest.state == PrintState::Queued)
        return base::refuse(QStringLiteral("print.still-queued"));
    PrintJob again = latest;
    again.printer = printer;
    ++again.copy;
    again.attempts = 0;
    again.failure.clear();
    again.queuedAt = now;
    return moved(std::move(again), PrintState::Queued, now);
}

} // namespace purser::documents
