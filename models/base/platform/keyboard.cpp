#include "base/platform/keyboard.h"

#include <QtGlobal>

namespace purser::base::platform {

int keyPosition(std::uint32_t nativeScanCode)
{
#if defined(Q_OS_WIN)
    return static_cast<int>(nativeScanCode);
#elif defined(Q_OS_MACOS)
    Q_UNUSED(nativeScanCode)
    return 0;
#else
    constexpr std::uint32_t kFirst = 8; // X11 and xkb keep the first eight codes to themselves
    return nativeScanCode > kFirst ? static_cast<int>(nativeScanCode - kFirst) : 0;
#endif
}

} // namespace purser::base::platform
