#pragma once

#include "base/money.h"
#include "orders/ids.h"
#include "orders/stage.h"

#include <vector>

namespace purser::shipping {

/// Pieces of one order line in one parcel.
struct ParcelLine
{
    orders::LineId line {};
    int quantity = 0;

    bool operator==(const ParcelLine &) const = default;
};

/// One parcel of an order. At most one label of it is live.
struct Parcel
{
    orders::ParcelId id {};
    orders::OrderId order {};
    int position = 1;
    orders::ParcelStage stage = orders::ParcelStage::Planned;
    QString carrier {};
    QString service {};
    QString routing {}; ///< the carrier's sorting code, printed large
    QString tracking {};
    QString remoteLabel {}; ///< the carrier's id of the label
    QString purchaseKey {}; ///< idempotency key, stored before the purchase
    int weightGrams = 0;
    QString box {};
    base::Money cost {};
    QString fulfilment {}; ///< the marketplace's id, once it was told
    std::int64_t boughtAt = 0;
    std::int64_t handedAt = 0;
    std::int64_t lastScanAt = 0;
    QString lastScan {}; ///< the carrier's word
    orders::ShopId shop {};
    int printed = 0; ///< times that its label went to a printer
    std::vector<ParcelLine> lines {};

    bool operator==(const Parcel &) const = default;
};

/// The list that a parcel stands in: a named filter over stage, print and last scan, kept with the parcel.
enum class ParcelTab {
    None, ///< asked for or voided: nothing to do with it here
    ToPrint, ///< bought, but its label never went to a printer
    Ready, ///< waits for the driver
    OnTheWay,
    Delivered,
    Trouble ///< refused, lost, or the carrier reports that something is wrong
};
inline constexpr std::array kParcelTabs {
    ParcelTab::ToPrint, ParcelTab::Ready, ParcelTab::OnTheWay, ParcelTab::Trouble, ParcelTab::Delivered};

[[nodiscard]] ParcelTab tabOf(const Parcel &parcel);
/// What lists stand by, milliseconds UTC: the purchase while it is here, then the last that was heard of it.
[[nodiscard]] std::int64_t momentOf(const Parcel &parcel);

/// "to-print", "on-the-way"
[[nodiscard]] QString code(ParcelTab tab);
[[nodiscard]] std::optional<ParcelTab> parseParcelTab(const QString &code);

/// True for the parcel row of an order that leaves in another order's parcel: same label, bought by that one.
[[nodiscard]] bool ridesAlong(const Parcel &parcel);

/// True when the carrier's word means that somebody has to look.
[[nodiscard]] bool isTrouble(const QString &scan);

/// What a scan of the carrier, by the word for its state, makes of a parcel; the stage itself where it means
/// nothing to it.
[[nodiscard]] orders::ParcelStage stageAfterScan(orders::ParcelStage stage, const QString &scan);

} // namespace purser::shipping
