#pragma once

#include "documents/geometry.h"

namespace purser::documents {

/// The six sizes of print, in points. 24 is for a label's routing code alone.
enum class TextSize { Pt7, Pt8, Pt9, Pt11, Pt14, Pt24 };

struct TextStyle
{
    TextSize size = TextSize::Pt9;
    bool isStrong = false; ///< weight 600

    bool operator==(const TextStyle &) const = default;
};

[[nodiscard]] constexpr int points(TextSize size)
{
    switch (size) {
    case TextSize::Pt7: return 7;
    case TextSize::Pt8: return 8;
    case TextSize::Pt9: return 9;
    case TextSize::Pt11: return 11;
    case TextSize::Pt14: return 14;
    case TextSize::Pt24: return 24;
    }
    return 0;
}

/// Distance of base lines in micrometres: 9, 11, 12.5, 14, 18, 28 pt.
[[nodiscard]] constexpr int lineHeight(TextSize size)
{
    switch (size) {
    case TextSize::Pt7: return tenthPoints(90);
    case TextSize::Pt8: return tenthPoints(110);
    case TextSize::Pt9: return tenthPoints(125);
    case TextSize::Pt11: return tenthPoints(140);
    case TextSize::Pt14: return tenthPoints(180);
    case TextSize::Pt24: return tenthPoints(280);
    }
    return 0;
}

/// From the top of a line to its base line: capitals stand in the middle (Noto Sans: cap height 0.714).
[[nodiscard]] constexpr int baseline(TextSize size)
{
    return (lineHeight(size) + tenthPoints(points(size) * 10) * 714 / 1000) / 2;
}

} // namespace purser::documents
