#include "app/desktop/insight_screens.h"

#include "ui/dashboard/dashboard_screen.h"
#include "ui/frame/main_frame.h"

namespace purser::desktop {

InsightScreens::InsightScreens(desk::Desk &desk, kit::ScannerFilter &scanner, frame::MainFrame &frame)
    : QObject(&frame)
    , m_dashboard(new ui::DashboardScreen(desk, scanner))
{
    frame.addScreen(frame::Place::Home, m_dashboard);
    connect(m_dashboard, &ui::DashboardScreen::wanted, this, &InsightScreens::wanted);
    connect(m_dashboard, &ui::DashboardScreen::settingsWanted, &frame,
        [&frame] { frame.show(frame::Place::Settings); });
}

void InsightScreens::setShop(std::optional<orders::ShopId> shop)
{
    m_dashboard->setShop(shop);
}

QTimeZone InsightScreens::zone() const
{
    const auto &board = m_dashboard->board();
    return board ? board->day.zone : QTimeZone::systemTimeZone();
}

} // namespace purser::desktop
