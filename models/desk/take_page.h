#pragma once

#include "desk/core.h"

namespace purser::desk {

/// One page in one piece of the writer: its orders, its broken ones, and the cursor behind it.
/// @returns how many orders were new or had changed
[[nodiscard]] base::Result<int> takePage(
    Core &core, const orders::Shop &shop, const marketplace::ChangesPage &page);

} // namespace purser::desk
