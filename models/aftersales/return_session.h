#pragma once

#include "aftersales/return_state.h"

namespace purser::aftersales {

/// What comes back at the returns bench, drawn in docs/return_session.puml. Pure: no clock, no store, no
/// widget.
///
/// 1. A parcel is scanned (AwaitParcel); the desk finds its case and books it as received. A code that means
///    several cases is asked about (ChooseCase); one that nobody knows is kept for the office (StrayKept).
/// 2. Every piece is scanned and graded (Inspect); each grade is one booking.
/// 3. When all was looked at the case goes to the office. Fewer pieces than expected are asked about once
///    (AskIncomplete).
///
/// A refusal covers the screen until it is acknowledged. Codes: "return.wrong-item", "return.too-many"
/// (pieces of the pack, pieces open), "return.grade-first", "return.scan-first", "return.choose-first", and
/// what the desk gave.
[[nodiscard]] ReturnReply step(const ReturnState &state, const ReturnEvent &event);

/// The desk could not do it: @p why covers the screen.
[[nodiscard]] ReturnState refusedBy(const ReturnState &state, base::Refusal why, const QString &scanned);

/// The case in work, also behind a refusal; nullptr while there is none.
[[nodiscard]] const ReturnWork *workOf(const ReturnState &state);
/// Pieces that were looked at, and those expected.
[[nodiscard]] std::pair<int, int> progressOf(const ReturnWork &work);

inline const QStringList kGrades {
    QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("scrap")};
/// True for what goes back on a shelf.
[[nodiscard]] bool sellsAgain(const QString &grade);
/// The grade of a line whose pieces differ: the worst.
[[nodiscard]] QString worstOf(const QString &one, const QString &other);
/// The text of a grade's command barcode: "PURSER-A", "PURSER-SCRAP".
[[nodiscard]] QString gradeCode(const QString &grade);
/// Reads it back; nullopt for any other code.
[[nodiscard]] std::optional<QString> parseGradeCode(const QString &code);

} // namespace purser::aftersales
