#pragma once

#include "desk/shipment_list.h"
#include "ui/kit/row_delegate.h"

#include <QCoreApplication>

namespace purser::ui {

/// Words of the shipments screen, in the user's language. Codes that are not known are shown as they are.
class ShipmentWords
{
    Q_DECLARE_TR_FUNCTIONS(purser::ui::ShipmentWords)

public:
    [[nodiscard]] static QString tab(shipping::ParcelTab tab);
    /// "out for delivery" for the carrier's state
    [[nodiscard]] static QString scan(const QString &state);
    /// Why a carrier's answer is missing: what happened and what is safe.
    [[nodiscard]] static QString silence(const QString &code);
    /// Why a parcel is not handed over, or a number not corrected.
    [[nodiscard]] static QString refusal(const QString &code, const QStringList &arguments = {});
    /// Why a tab is empty: a sentence, and what would appear.
    [[nodiscard]] static std::pair<QString, QString> nothing(shipping::ParcelTab tab);
    /// What is wrong with the parcel now, if anything is; a good one has no chip.
    [[nodiscard]] static kit::RowChips chips(const shipping::Parcel &parcel, base::Instant now);
    /// "0.820 kg"; nothing when it was not weighed.
    [[nodiscard]] static QString weight(int grams);
    /// A moment as the shop's wall clock shows it, as short as it stays clear.
    [[nodiscard]] static QString moment(std::int64_t at, const orders::Shop &shop, base::Instant now);
};

} // namespace purser::ui
