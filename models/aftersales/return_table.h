#pragma once

#include "aftersales/return_state.h"
#include "store/edit.h"

namespace purser::aftersales {

/// A parcel that comes back: announced, here with its case, or here and nobody knows for what.
struct ReturnParcel
{
    ReturnParcelId id {};
    QString code {}; ///< tracking number, or what was scanned in its stead
    CaseId returnCase {}; ///< null = not known
    orders::OrderId order {}; ///< null = not known
    QString state {}; ///< "expected", "here" (with its case), "stray" (the office has to say)
    bool wasTold = false; ///< the marketplace knew of the arrival before the bench did
    QByteArray noteSealed {}; ///< empty = none; sealed with a key of its own, named by the id
    QString receivedBy {};
    QString station {};
    std::int64_t at = 0; ///< of the arrival; of an expected one, when it was announced

    bool operator==(const ReturnParcel &) const = default;
};

/// Pieces of a case that were scanned and graded.
struct ReturnPiece
{
    std::int64_t id = 0;
    CaseId returnCase {};
    orders::LineId line {};
    QString sku {};
    QString code {}; ///< as scanned
    int quantity = 0;
    QString grade {};
    QString gradedBy {};
    std::int64_t at = 0;

    bool operator==(const ReturnPiece &) const = default;
};

void registerReturnTables(store::Registry &registry);

void putReturnParcel(store::Unit &unit, const std::optional<ReturnParcel> &before, const ReturnParcel &after);
void putReturnPiece(store::Unit &unit, const ReturnPiece &piece);
void removeReturnPiece(store::Unit &unit, const ReturnPiece &piece);

[[nodiscard]] base::Result<std::optional<ReturnParcel>> findReturnParcel(
    store::Connection &connection, ReturnParcelId id);
/// The newest with this code.
[[nodiscard]] base::Result<std::optional<ReturnParcel>> returnParcelOf(
    store::Connection &connection, const QString &code);
/// Oldest first.
[[nodiscard]] base::Result<std::vector<ReturnParcel>> returnParcelsOf(
    store::Connection &connection, CaseId returnCase);
/// The oldest first. Index: return_parcel_state.
[[nodiscard]] base::Result<std::vector<ReturnParcel>> returnParcelsIn(
    store::Connection &connection, const QString &state, int limit);
/// In the order in which they were graded.
[[nodiscard]] base::Result<std::vector<ReturnPiece>> returnPiecesOf(
    store::Connection &connection, CaseId returnCase);

} // namespace purser::aftersales
