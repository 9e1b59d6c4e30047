#pragma once

#include "desk/core.h"

namespace purser::desk {

/// One page in one piece of the writer: its orders, its broken ones, and the cursor behind it.
/// @returns how many orders were new or had changed
[[nodiscard]] base::Result<int> takePage(
    Core &core, const orders::Shop &shop, const marketplace::ChangesPage &page);

/// A page on its way through the writer.
struct PageInWork
{
    orders::Shop shop {}; ///< as it stands once the page is in
    std::shared_ptr<int> changed {}; ///< valid once done
    std::future<base::Result<>> done {};
};

/// As takePage(), without waiting; for pages that follow each other.
/// @param from  cursor that the page began at: where the shop stands elsewhere by then, because the page
/// before
///     was not taken or another process went on, this one is refused with "sync.page-out-of-turn"
[[nodiscard]] PageInWork takeLater(
    Core &core, const orders::Shop &shop, marketplace::ChangesPage page, const QString &from);

} // namespace purser::desk
