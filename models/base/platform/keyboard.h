#pragma once

#include <cstdint>

namespace purser::base::platform {

/// Where a key lies, from the scan code that the window system reports, as the PC keyboard numbers it (set 1:
/// 16 is the key right of Tab, "Q" on an American one); 0 where the system does not tell.
[[nodiscard]] int keyPosition(std::uint32_t nativeScanCode);

} // namespace purser::base::platform
