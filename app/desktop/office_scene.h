#pragma once

#include "desk/desk.h"

namespace purser::desktop {

/// Leaves something to see on the screens of the office once a day is over: buyers ask for returns, some of
/// which are answered, and one order arrives that cannot be read. @param control  the sandbox's /control
[[nodiscard]] base::Result<> makeOfficeScene(desk::Desk &desk, const QString &control);

} // namespace purser::desktop
