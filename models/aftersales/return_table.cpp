#include "aftersales/return_table.h"

#include "store/row_reader.h"

namespace purser::aftersales {

namespace {

using store::Row;
using store::Statement;

const store::TableSpec kParcels {"return_parcel", 1,
    {"id", "code", "case_id", "order_id", "state", "was_told", "note_sealed", "received_by", "station", "at"},
    {"return_parcel.insert", R"sql(
        insert into return_parcel (id, code, case_id, order_id, state, was_told, note_sealed,
        received_by, station, at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"},
    {"return_parcel.update", R"sql(
        update return_parcel set code = ?, case_id = ?, order_id = ?, state = ?, was_told = ?,
        note_sealed = ?, received_by = ?, station = ?, at = ?
        where id = ?)sql"},
    {"return_parcel.remove", "delete from return_parcel where id = ?"}, {"return_parcel.select", R"sql(
        select id, code, case_id, order_id, state, was_told, note_sealed, received_by, station, at
        from return_parcel where id = ?)sql"}};

const store::TableSpec kPieces {"return_piece", 1,
    {"id", "case_id", "line_id", "sku", "code", "quantity", "grade", "graded_by", "at"},
    {"return_piece.insert", R"sql(
        insert into return_piece (id, case_id, line_id, sku, code, quantity, grade, graded_by, at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?))sql"},
    {"return_piece.update", R"sql(
        update return_piece set case_id = ?, line_id = ?, sku = ?, code = ?, quantity = ?,
        grade = ?, graded_by = ?, at = ?
        where id = ?)sql"},
    {"return_piece.remove", "delete from return_piece where id = ?"}, {"return_piece.select", R"sql(
        select id, case_id, line_id, sku, code, quantity, grade, graded_by, at
        from return_piece where id = ?)sql"}};

constexpr Statement kByCode {"return_parcel.by_code", R"sql(
    select id, code, case_id, order_id, state, was_told, note_sealed, received_by, station, at
    from return_parcel where code = ? order by id desc limit 1)sql"};
constexpr Statement kOfCase {"return_parcel.of_case", R"sql(
    select id, code, case_id, order_id, state, was_told, note_sealed, received_by, station, at
    from return_parcel where case_id = ? order by id)sql"};
constexpr Statement kInState {"return_parcel.in_state", R"sql(
    select id, code, case_id, order_id, state, was_told, note_sealed, received_by, station, at
    from return_parcel where state = ? order by at, id limit ?)sql"};
constexpr Statement kPiecesOfCase {"return_piece.of_case", R"sql(
    select id, case_id, line_id, sku, code, quantity, grade, graded_by, at
    from return_piece where case_id = ? order by id)sql"};

/// A null array would be bound as null.
QByteArray bound(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

Row rowOf(const ReturnParcel &one)
{
    return {qint64(one.id.value()), one.code, qint64(one.returnCase.value()), qint64(one.order.value()),
        one.state, int(one.wasTold), bound(one.noteSealed), one.receivedBy, one.station, qint64(one.at)};
}

Row rowOf(const ReturnPiece &one)
{
    return {qint64(one.id), qint64(one.returnCase.value()), qint64(one.line.value()), one.sku, one.code,
        one.quantity, one.grade, one.gradedBy, qint64(one.at)};
}

ReturnParcel readParcel(store::RowReader &row)
{
    ReturnParcel one;
    one.id = row.id<ReturnParcelId>();
    one.code = row.text();
    one.returnCase = row.id<CaseId>();
    one.order = row.id<orders::OrderId>();
    one.state = row.text();
    one.wasTold = row.truth();
    one.noteSealed = row.bytes();
    one.receivedBy = row.text();
    one.station = row.text();
    one.at = row.number();
    return one;
}

ReturnPiece readPiece(store::RowReader &row)
{
    ReturnPiece one;
    one.id = row.number();
    one.returnCase = row.id<CaseId>();
    one.line = row.id<orders::LineId>();
    one.sku = row.text();
    one.code = row.text();
    one.quantity = row.small();
    one.grade = row.text();
    one.gradedBy = row.text();
    one.at = row.number();
    return one;
}

} // namespace

void registerReturnTables(store::Registry &registry)
{
    registry.add(kParcels);
    registry.add(kPieces);
}

void putReturnParcel(store::Unit &unit, const std::optional<ReturnParcel> &before, const ReturnParcel &after)
{
    unit.edits.push_back({&kParcels, before ? std::optional(rowOf(*before)) : std::nullopt, rowOf(after)});
}

void putReturnPiece(store::Unit &unit, const ReturnPiece &piece)
{
    unit.edits.push_back({&kPieces, std::nullopt, rowOf(piece)});
}

void removeReturnPiece(store::Unit &unit, const ReturnPiece &piece)
{
    unit.edits.push_back({&kPieces, rowOf(piece), std::nullopt});
}

base::Result<std::optional<ReturnParcel>> findReturnParcel(store::Connection &connection, ReturnParcelId id)
{
    return store::collectOne(connection, kParcels.select, {qint64(id.value())}, readParcel);
}

base::Result<std::optional<ReturnParcel>> returnParcelOf(store::Connection &connection, const QString &code)
{
    return store::collectOne(connection, kByCode, {code}, readParcel);
}

base::Result<std::vector<ReturnParcel>> returnParcelsOf(store::Connection &connection, CaseId returnCase)
{
    return store::collect(connection, kOfCase, {qint64(returnCase.value())}, readParcel);
}

base::Result<std::vector<ReturnParcel>> returnParcelsIn(
    store::Connection &connection, const QString &state, int limit)
{
    return store::collect(connection, kInState, {state, limit}, readParcel);
}

base::Result<std::vector<ReturnPiece>> returnPiecesOf(store::Connection &connection, CaseId returnCase)
{
    return store::collect(connection, kPiecesOfCase, {qint64(returnCase.value())}, readPiece);
}

} // namespace purser::aftersales
