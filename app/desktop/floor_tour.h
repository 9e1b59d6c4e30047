#pragma once

#include "app/desktop/floor_screens.h"

#include <QDir>

namespace purser::desktop {

/// Takes a picture of the window under a name.
using Grab = std::function<void(const QString &name)>;

/// Works through waves, bench and printing with the screens' own keys and scans while the day has orders for
/// them, a picture of every state. What it leaves is packed or picked as on any day. Blocks in the event
/// loop.
/// @param printed  folder that stands for the printers
void tourFloor(
    desk::Desk &desk, FloorScreens &floor, frame::MainFrame &frame, const QString &printed, const Grab &grab);

} // namespace purser::desktop
