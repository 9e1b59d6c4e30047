#pragma once

#include "desk/core.h"

namespace purser::desk {

/// Knocks at the address once, for a few seconds, then signs in and reads a page of listings; nothing is
/// kept.
/// @returns RetryLater "shop.no-answer" when nobody answers there; what the marketplace says to the login
[[nodiscard]] base::Result<> trySignIn(
    Core &core, const QString &kind, const QString &url, const QString &token);

/// Adds a shop and reads its listings and stock. A shop that cannot be signed in to is not added.
[[nodiscard]] base::Result<orders::ShopId> addShop(
    Core &core, const QString &kind, const QString &url, const QString &name, const QString &token);

} // namespace purser::desk
