#pragma once

#include "desk/bulk.h"
#include "desk/personal.h"
#include "documents/fonts.h"
#include "documents/page.h"
#include "shipping/parcel_table.h"

namespace purser::desk {

/// What the bench says of a parcel: what the scale showed and the box; 0 and empty = as the catalogue tells.
struct PackedParcel
{
    int grams = 0;
    QString box {};
};

/// Buys, stores and lays out labels. Intent is stored before the purchase, one key a parcel; after a crash
/// the carrier is asked before anything is bought again, so that a parcel never has two live labels.
/// Needs a QGuiApplication. One thread.
class LabelRun
{
public:
    explicit LabelRun(Core &core);

    /// Orders whose pieces are all checked get one parcel, one label, its bytes in the store.
    [[nodiscard]] BulkResult label(const std::vector<orders::OrderId> &ids, const std::stop_token &stop = {},
        const PackedParcel &packed = {});
    /// Voids the live labels of the orders with the carrier; they go back to the bench.
    [[nodiscard]] BulkResult voidLabels(const std::vector<orders::OrderId> &ids);

private:
    [[nodiscard]] base::Result<> labelOne(orders::OrderId id, BulkItem &item, const std::stop_token &stop);
    [[nodiscard]] base::Result<std::optional<shipping::Parcel>> intent(const orders::Order &order,
        const Personal &personal, shipping::Carrier &carrier, BulkItem &item, const std::stop_token &stop);
    [[nodiscard]] base::Result<QByteArray> bytesOf(const orders::Order &order, const Personal &personal,
        const shipping::Parcel &parcel, const orders::Shop &shop, BulkItem &item);

    Core &m_core;
    documents::Fonts m_fonts;
    std::vector<std::int64_t> m_entries;
    PackedParcel m_packed;
};

/// The label's page as it was bought; also for the sheet of a whole run.
[[nodiscard]] documents::Drawn<documents::Page> labelPage(const orders::Order &order,
    const Personal &personal, const shipping::Parcel &parcel, const orders::Shop &shop,
    documents::Fonts &fonts, bool isCopy = false);

} // namespace purser::desk
