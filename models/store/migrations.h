#pragma once

#include "store/connection.h"

namespace purser::store {

/// The newest schema this program knows.
inline constexpr int kSchemaVersion = 13;

/// Brings the schema up to kSchemaVersion, each step in a transaction with its version row.
/// @returns NotPermitted "store.newer-schema" when the file was written by a newer program, which is left
/// unchanged
[[nodiscard]] base::Result<> migrate(Connection &connection);

} // namespace purser::store
