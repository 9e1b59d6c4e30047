#pragma once

#include "desk/label_job.h"
#include "documents/fonts.h"

namespace purser::desk {

/// Buys, stores and lays out labels. Intent is stored before the purchase, one key a parcel; after a crash
/// the carrier is asked before anything is bought again, so that a parcel never has two live labels. What the
/// carrier refuses puts the order among the problems, with the carrier's word.
/// Needs a QGuiApplication. One thread.
class LabelRun
{
public:
    explicit LabelRun(Core &core);

    /// Orders whose pieces are all checked get a label for each parcel, its bytes in the store: one parcel
    /// an order, more of a split one, one for all orders of a merge, which wait for each other.
    [[nodiscard]] BulkResult label(const std::vector<orders::OrderId> &ids, const std::stop_token &stop = {},
        const PackedParcel &packed = {});

private:
    using Job = LabelJob;

    [[nodiscard]] base::Result<> labelOne(orders::OrderId id, BulkItem &item, const std::stop_token &stop);
    /// One label. @returns whether the order needs another
    [[nodiscard]] base::Result<bool> labelNext(
        orders::OrderId id, BulkItem &item, const std::stop_token &stop);
    [[nodiscard]] base::Result<> plan(Job &job, const std::stop_token &stop);
    [[nodiscard]] static base::Result<> buy(Job &job, const std::stop_token &stop);
    [[nodiscard]] base::Result<> refuse(const Job &job, const base::Error &refusal, BulkItem &item);
    [[nodiscard]] base::Result<> keep(const Job &job, BulkItem &item);
    [[nodiscard]] base::Result<> keepCovered(const Job &job, BulkItem &item);

    Core &m_core;
    documents::Fonts m_fonts;
    PackedParcel m_packed;
    std::vector<orders::OrderId> m_labelled; ///< in this run, with a merge's leader
};

} // namespace purser::desk
