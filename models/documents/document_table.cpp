#include "documents/document_table.h"

#include "store/row_reader.h"

namespace purser::documents {

namespace {

const store::TableSpec kDocuments {"document", 1,
    {"id", "order_id", "parcel_id", "kind", "format", "state", "printed", "bytes_sealed", "made_at"},
    {"document.insert", R"sql(
        insert into document (id, order_id, parcel_id, kind, format, state, printed, bytes_sealed,
        made_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?))sql"},
    {"document.update", R"sql(
        update document set order_id = ?, parcel_id = ?, kind = ?, format = ?, state = ?,
        printed = ?, bytes_sealed = ?, made_at = ?
        where id = ?)sql"},
    {"document.remove", "delete from document where id = ?"}, {"document.select", R"sql(
        select id, order_id, parcel_id, kind, format, state, printed, bytes_sealed, made_at
        from document where id = ?)sql"}};

constexpr store::Statement kSelectOfOrder {"document.of_order", R"sql(
    select id, order_id, parcel_id, kind, format, state, printed, bytes_sealed, made_at
    from document where order_id = ? order by id)sql"};

store::Row rowOf(const StoredDocument &document)
{
    return {qint64(document.id), qint64(document.order.value()), qint64(document.parcel.value()),
        document.kind, document.format, document.state, document.printed, document.bytesSealed,
        qint64(document.madeAt)};
}

} // namespace

void registerDocumentTable(store::Registry &registry)
{
    registry.add(kDocuments);
}

void putDocument(store::Unit &unit, const std::optional<StoredDocument> &before, const StoredDocument &after)
{
    unit.edits.push_back({&kDocuments, before ? std::optional(rowOf(*before)) : std::nullopt, rowOf(after)});
}

base::Result<std::vector<StoredDocument>> documentsOf(store::Connection &connection, orders::OrderId order)
{
    return store::collect(connection, kSelectOfOrder, {qint64(order.value())}, [](store::RowReader &row) {
        StoredDocument document;
        document.id = row.number();
        document.order = row.id<orders::OrderId>();
        document.parcel = row.id<orders::ParcelId>();
        document.kind = row.text();
        document.format = row.text();
        document.state = row.text();
        document.printed = row.small();
        document.bytesSealed = row.bytes();
        document.madeAt = row.number();
        return document;
    });
}

} // namespace purser::documents
