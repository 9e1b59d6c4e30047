#pragma once

#include "store/edit.h"

namespace purser::desk {

/// Every table that actions of the desk write through the journal, beside those of orders and catalog.
void registerDeskTables(store::Registry &registry);

} // namespace purser::desk
