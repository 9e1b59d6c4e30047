#pragma once

#include "ui/kit/icons.h"

#include <QString>

namespace purser::frame {

/// The places of the rail, from above; Sync, Rules, Audit and Settings stand at its foot.
enum class Place {
    Home,
    Orders,
    Waves,
    Bench,
    Shipments,
    Returns,
    AfterSales,
    Reports,
    Sync,
    Rules,
    Audit,
    Settings
};
inline constexpr int kPlaceCount = static_cast<int>(Place::Settings) + 1;

/// Where the words of the places are translated.
inline constexpr const char *kPlaceContext = "purser::frame::Place";
/// The rail's word as it stands in the translations.
[[nodiscard]] const char *wordOf(Place place);
/// The rail's word in the user's language.
[[nodiscard]] QString nameOf(Place place);
[[nodiscard]] kit::Icon iconOf(Place place);

} // namespace purser::frame
