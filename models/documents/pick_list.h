#pragma once

#include "documents/page.h"
#include "documents/words.h"

#include <optional>

namespace purser::documents {

/// Pieces of a stop that go into one tote.
struct ToteShare
{
    QString tote; ///< "T3"
    int quantity = 1;
};

/// One bin to stop at and what to take from it.
struct PickStop
{
    QString bin;
    QString sku;
    QString title;
    QString note {}; ///< variant, lot, "fragile"
    std::vector<ToteShare> totes {}; ///< in the order of the cart; their sum is what to take
};

struct PickListContent
{
    QString wave; ///< "W-18"
    Barcode code {}; ///< scanned to start the wave; empty data = none
    QString date {};
    QString picker {};
    int orders = 0;
    std::optional<int>
        metres {}; ///< length of the walk; nullopt = no bin plan: then sorted by bin, and said so
    std::optional<int> minutes {};
    std::vector<PickStop> stops {}; ///< in walking order when metres is given
    bool isCopy = false;
    Language language = Language::English;
};

/// Stops as a picker reads bins: A-2 before A-10; of equal bins by SKU. Stable.
[[nodiscard]] std::vector<PickStop> sortedByBin(std::vector<PickStop> stops);

/// Lays a pick list out on A4, over as many pages as the stops need.
/// @returns a refusal as layoutSlip() does
[[nodiscard]] Drawn<Pages> layoutPickList(const PickListContent &content, Fonts &fonts);

} // namespace purser::documents
