#pragma once

#include "desk/personal.h"
#include "documents/fonts.h"
#include "documents/page.h"
#include "shipping/parcel_table.h"

namespace purser::desk {

/// The address below the name, as the post of its country reads it; the country, in English, only abroad.
[[nodiscard]] QStringList addressLines(const base::PostalAddress &recipient, const orders::Shop &shop);

/// The label's page as it was bought; also for the sheet of a whole run.
[[nodiscard]] documents::Drawn<documents::Page> labelPage(const orders::Order &order,
    const Personal &personal, const shipping::Parcel &parcel, const orders::Shop &shop,
    documents::Fonts &fonts, bool isCopy = false);

} // namespace purser::desk
