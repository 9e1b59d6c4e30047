#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace purser::documents {

/// What is put into the printer.
struct Media
{
    QString id; ///< "100x150"
    int widthUm = 0;
    int heightUm = 0;
    std::vector<int> partsUm {}; ///< heights between the cuts from the top; empty = one piece

    bool operator==(const Media &) const = default;
};

/// The media that the trade uses, from carriers' e-waybill sizes (China: one to three parts), 4 x 6 inch, ISO
/// 216.
[[nodiscard]] std::span<const Media> knownMedia();

/// By id ("100x150", "a5"), or by size for any "WIDTHxHEIGHT" in millimetres with at most three decimals
/// ("101.6x152.4"). @returns nullopt for anything else, and for sides below 20 mm or above 1 m.
[[nodiscard]] std::optional<Media> findMedia(const QString &id);

/// 100 mm x 150 mm.
[[nodiscard]] Media labelMedia();
/// 148 mm x 210 mm.
[[nodiscard]] Media slipMedia();
/// 210 mm x 297 mm.
[[nodiscard]] Media listMedia();

} // namespace purser::documents
