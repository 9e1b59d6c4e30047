#pragma once

#include "orders/ids.h"
#include "store/edit.h"

#include <vector>

namespace purser::documents {

/// A paper as it was made: its bytes stay, so that it is printed again without being made again.
struct StoredDocument
{
    std::int64_t id = 0;
    orders::OrderId order {};
    orders::ParcelId parcel {};
    QString kind {}; ///< "label", "slip"
    QString format {}; ///< "pdf", "zpl"
    QString state {}; ///< "made", "queued", "sent", "failed"
    int printed = 0;
    QByteArray bytesSealed {};
    std::int64_t madeAt = 0;
};

void registerDocumentTable(store::Registry &registry);
void putDocument(store::Unit &unit, const std::optional<StoredDocument> &before, const StoredDocument &after);
[[nodiscard]] base::Result<std::vector<StoredDocument>> documentsOf(
    store::Connection &connection, orders::OrderId order);

} // namespace purser::documents
