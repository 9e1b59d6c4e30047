#pragma once

#include "desk/core.h"
#include "desk/setting_table.h"

#include <QImage>

namespace purser::desk {

/// Every setting of a profile. Unknown keys stay in the store.
enum class Setting {
    Language, ///< "en", "zh"; empty = the computer's
    Theme, ///< "light", "dark", "system"
    RecentCommands, ///< ids of what the command palette ran last, one a line
    RuleDraft, ///< approval rules that were not published yet, JSON
};

/// "window.language", as the store keeps it.
[[nodiscard]] QString keyOf(Setting setting);
/// @returns empty when it was never set
[[nodiscard]] base::Result<QString> setting(Core &core, Setting which);
[[nodiscard]] base::Result<> saveSetting(Core &core, Setting which, const QString &value);

/// What a shop's papers and sync need beside its login; JSON in shop.settings, unknown members are kept.
struct ShopSettings
{
    QStringList sender {}; ///< lines below the shop's name on labels and slips
    QString country {}; ///< ISO 3166-1 alpha-2, where parcels come from; empty = not known
    bool isPaused = false; ///< the desk neither asks nor tells the marketplace anything by itself
    std::chrono::minutes compareEvery {60}; ///< longest time between two comparisons of all ids

    bool operator==(const ShopSettings &) const = default;
};
[[nodiscard]] ShopSettings settingsOf(const orders::Shop &shop);
/// @p before as text, with @p settings put over it; a country that is not known leaves the one before.
[[nodiscard]] QString settingsText(const QString &before, const ShopSettings &settings);

/// What a person may change of a shop.
struct ShopChange
{
    QString name {};
    QString url {};
    QString token {}; ///< as marketplace::Credentials writes it; empty = as it is
    ShopSettings settings {};
};
/// Journalled; a new token is tried first, and it or a new address counts from the next call on. Blocks.
/// @returns Refused "shop.not-found", "shop.no-name", "shop.bad-url"; what the marketplace says to the token
[[nodiscard]] base::Result<> changeShop(Core &core, orders::ShopId id, const ShopChange &change);
[[nodiscard]] base::Result<> pauseShop(Core &core, orders::ShopId id, bool isPaused);

/// Longest edge of a kept logo in pixels: 20 mm at 600 dots per inch.
inline constexpr int kLogoPixels = 472;
/// The logo that is printed on slips; null = none.
[[nodiscard]] base::Result<QImage> shopLogo(Core &core, orders::ShopId id);
/// Kept as PNG, larger ones made smaller; a null image takes it away.
[[nodiscard]] base::Result<> saveShopLogo(Core &core, orders::ShopId id, const QImage &logo);

} // namespace purser::desk
