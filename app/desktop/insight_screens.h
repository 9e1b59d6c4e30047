#pragma once

#include "desk/desk.h"

namespace purser::kit {
class ScannerFilter;
}
namespace purser::frame {
class MainFrame;
}
namespace purser::ui {
class DashboardScreen;
}

namespace purser::desktop {

/// The screens that count: the day. Each number leads to the list it counts. GUI thread.
class InsightScreens final : public QObject
{
    Q_OBJECT

public:
    InsightScreens(desk::Desk &desk, kit::ScannerFilter &scanner, frame::MainFrame &frame);

    [[nodiscard]] ui::DashboardScreen &dashboard() { return *m_dashboard; }
    /// Only this shop, or all.
    void setShop(std::optional<orders::ShopId> shop);
    /// By which the shown numbers count their days.
    [[nodiscard]] QTimeZone zone() const;

Q_SIGNALS:
    void wanted(const purser::desk::Lead &lead);

private:
    ui::DashboardScreen *m_dashboard;
};

} // namespace purser::desktop
