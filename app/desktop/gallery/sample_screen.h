#pragma once

#include "app/desktop/gallery/sample_orders.h"

#include <QWidget>

namespace purser::frame {
class MainFrame;
}

namespace purser::desktop {

/// The window of the design's first two pictures: list and panel in the frame, made of kit parts.
/// @param tongue  of the invented data; the frame's own words follow kit::Language
[[nodiscard]] frame::MainFrame *sampleWindow(SampleOrders::Tongue tongue);

} // namespace purser::desktop
