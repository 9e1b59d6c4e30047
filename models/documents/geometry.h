#pragma once

namespace purser::documents {

constexpr int kMicrometresPerInch = 25400;

/// Lengths on paper are integer micrometres from the page's top left corner.
[[nodiscard]] constexpr int millimetres(int count)
{
    return count * 1000;
}

/// Tenths of a typographic point (1/72 inch) as micrometres, rounded.
[[nodiscard]] constexpr int tenthPoints(int count)
{
    return (count * kMicrometresPerInch + 360) / 720;
}

constexpr int kHairline = 88; ///< 0.25 pt
constexpr int kRule = 176; ///< 0.5 pt

/// Glyphs are positioned on a grid six times as fine as the printer's dots, so that a whole dot is a whole
/// number.
constexpr int kUnitsPerDot = 6;

/// A rectangle on paper in micrometres.
struct Box
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    bool operator==(const Box &) const = default;
    [[nodiscard]] constexpr int right() const { return x + width; }
    [[nodiscard]] constexpr int bottom() const { return y + height; }
    [[nodiscard]] constexpr bool overlaps(const Box &other) const
    {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    [[nodiscard]] constexpr bool contains(const Box &other) const
    {
        return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }
};

} // namespace purser::documents
