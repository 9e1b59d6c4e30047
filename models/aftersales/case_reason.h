#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace purser::aftersales {

/// Why something comes back, in the stable words of files, CLI and marketplaces.
inline constexpr std::array kCaseReasons {
    "changed_mind", "size", "quality", "damaged", "wrong_item", "missing_parts", "not_as_described", "late"};

[[nodiscard]] inline bool isCaseReason(const QString &code)
{
    return std::ranges::any_of(
        kCaseReasons, [&code](const char *known) { return code == QLatin1String(known); });
}

} // namespace purser::aftersales
