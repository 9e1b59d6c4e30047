#pragma once

#include <QString>

#include <functional>

namespace purser::desktop {

class Window;

/// Shows what the keyboard reaches in the order list: a typed filter, the command palette, the sheet of keys,
/// a round of approving. @p grab takes a picture of each.
void tourLists(Window &window, const std::function<void(const QString &name)> &grab);

} // namespace purser::desktop
