#pragma once

#include "base/money.h"
#include "documents/page.h"
#include "documents/words.h"

#include <optional>

namespace purser::documents {

struct ManifestParcel
{
    QString tracking;
    QString order;
    QString destination {}; ///< town and country; no name and no street: a driver needs neither
    std::int64_t grams = 0; ///< 0 = not weighed
    std::optional<base::Money> collect {}; ///< cash on delivery
};

struct ManifestContent
{
    QString carrier;
    QString shop {};
    QString pickUp {}; ///< "18 Nov 2026, 17:30", and where
    Barcode code {}; ///< the list's number; empty data = none
    std::vector<ManifestParcel> parcels {}; ///< scanned into the hand-over
    std::vector<ManifestParcel> notScanned {}; ///< expected, but not there
    bool isCopy = false;
    Language language = Language::English;
};

/// Lays a carrier's hand-over list out on A4: parcels, their sums (one for each currency to be collected),
/// what was not scanned, and fields for both signatures, which stay together.
/// @returns a refusal as layoutSlip() does
[[nodiscard]] Drawn<Pages> layoutManifest(const ManifestContent &content, Fonts &fonts);

} // namespace purser::documents
