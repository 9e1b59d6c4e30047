#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <optional>

namespace purser::documents {

enum class DocumentKind { Label, Slip, PickList, Manifest, DayReport, CommandSheet };

enum class PrintState {
    Queued, ///< waits for its printer, as long as that takes
    Sent, ///< all bytes are with the spooler
    Confirmed, ///< the spooler says it is done
    Failed ///< the spooler refused it or gave it up
};

/// Stable names for tables and JSON: "label", "slip", "pick-list", "manifest", "day-report", "command-sheet".
[[nodiscard]] QString codeOf(DocumentKind kind);
[[nodiscard]] std::optional<DocumentKind> documentKind(const QString &code);
/// "queued", "sent", "confirmed", "failed".
[[nodiscard]] QString codeOf(PrintState state);
[[nodiscard]] std::optional<PrintState> printState(const QString &code);

/// One stored paper on its way to one printer.
struct PrintJob
{
    std::int64_t document = 0; ///< the stored bytes
    DocumentKind kind = DocumentKind::Label;
    QString station {};
    QString printer {};
    PrintState state = PrintState::Queued;
    int copy = 0; ///< 0 = the first print, n = the n-th reprint
    int attempts = 0; ///< times that bytes went out
    QString failure {}; ///< code of the last failure, kept until the next attempt
    base::Instant queuedAt {};
    base::Instant changedAt {};

    bool operator==(const PrintJob &) const = default;
    /// Reprints are marked as such on paper.
    [[nodiscard]] bool isMarkedCopy() const { return copy > 0; }
};

using Printing = tl::expected<PrintJob, base::Refusal>;

/// Queued → sent. @returns "print.not-queued" from any other state, so that one job goes out once
[[nodiscard]] Printing sent(PrintJob job, base::Instant now);
/// Sent → confirmed. @returns "print.not-sent"
[[nodiscard]] Printing confirmed(PrintJob job, base::Instant now);
/// Queued or sent → failed. @returns "print.already-done" for a confirmed one
[[nodiscard]] Printing failed(PrintJob job, const QString &failure, base::Instant now);
/// Failed → queued, the same copy, perhaps on another printer: nothing usable came out.
/// @returns "print.not-failed"
[[nodiscard]] Printing retried(PrintJob job, const QString &printer, base::Instant now);
/// A new job for the same bytes, marked as the next copy.
/// @param latest  the document's latest job
/// @returns "print.still-queued" while that one has not gone out: it would print twice
[[nodiscard]] Printing reprinted(const PrintJob &latest, const QString &printer, base::Instant now);

} // namespace purser::documents
