#pragma once

#include "desk/bulk.h"
#include "documents/fonts.h"

namespace purser::desk {

/// What the bench says of a parcel: what the scale showed and the box; 0 and empty = as the catalogue tells.
struct PackedParcel
{
    int grams = 0;
    QString box {};
};

/// Buys, stores and lays out labels. Intent is stored before the purchase, one key a parcel; after a crash
/// the carrier is asked before anything is bought again, so that a parcel never has two live labels. What the
/// carrier refuses puts the order among the problems, with the carrier's word.
/// Needs a QGuiApplication. One thread.
class LabelRun
{
public:
    explicit LabelRun(Core &core);

    /// Orders whose pieces are all checked get one parcel, one label, its bytes in the store.
    [[nodiscard]] BulkResult label(const std::vector<orders::OrderId> &ids, const std::stop_token &stop = {},
        const PackedParcel &packed = {});

private:
    struct Job;

    [[nodiscard]] base::Result<> labelOne(orders::OrderId id, BulkItem &item, const std::stop_token &stop);
    [[nodiscard]] base::Result<std::optional<Job>> jobOf(orders::OrderId id, BulkItem &item);
    [[nodiscard]] base::Result<> plan(Job &job, const std::stop_token &stop);
    [[nodiscard]] base::Result<> buy(Job &job, const std::stop_token &stop);
    [[nodiscard]] base::Result<> refuse(const Job &job, const base::Error &refusal, BulkItem &item);
    [[nodiscard]] base::Result<> keep(const Job &job, BulkItem &item);

    Core &m_core;
    documents::Fonts m_fonts;
    PackedParcel m_packed;
};

} // namespace purser::desk
