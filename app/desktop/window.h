#pragma once

#include "desk/desk.h"
#include "ui/frame/main_frame.h"
#include "ui/kit/scanner_filter.h"

#include <QBasicTimer>

namespace purser::kit {
class Language;
class Theme;
} // namespace purser::kit

namespace purser::ui {
class ApproveScreen;
class CasesScreen;
class OrdersScreen;
class SettingsScreen;
class SyncScreen;
} // namespace purser::ui

namespace purser::desktop {

class Commands;
class FirstSteps;
class FloorScreens;
class InsightScreens;

/// The merchant's window on one desk: the screens, the facts of the status bar, and the pump that keeps the
/// marketplaces true while no other process does. GUI thread.
class Window final : public QObject
{
    Q_OBJECT

public:
    /// What surrounds it outlives it.
    Window(desk::Desk &desk, const QString &folder, kit::Theme &theme, kit::Language &language);

    [[nodiscard]] desk::Desk &desk() { return m_desk; }
    [[nodiscard]] frame::MainFrame &frame() { return m_frame; }
    [[nodiscard]] ui::OrdersScreen &orders() { return *m_orders; }
    [[nodiscard]] ui::ApproveScreen &approve() { return *m_approve; }
    [[nodiscard]] ui::CasesScreen &cases() { return *m_cases; }
    [[nodiscard]] ui::SyncScreen &sync() { return *m_sync; }
    [[nodiscard]] ui::SettingsScreen &settings() { return *m_settings; }
    [[nodiscard]] FloorScreens &floor() { return *m_floor; }
    [[nodiscard]] InsightScreens &insight() { return *m_insight; }
    [[nodiscard]] FirstSteps &firstSteps() { return *m_firstSteps; }
    /// The desk is the demo's: said in the window, and the settings offer to remove it.
    void setDemo(bool isDemo);
    [[nodiscard]] Commands &commands() { return *m_commands; }

protected:
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addOffice(kit::Theme &theme, kit::Language &language);
    void joinApprove();
    void joinPrinting();
    void showOrder(const QString &number);
    void open(const desk::Lead &lead);
    void readShops();
    void pump();
    void showFacts();

    desk::Desk &m_desk;
    kit::ScannerFilter m_scanner;
    frame::MainFrame m_frame;
    ui::OrdersScreen *m_orders;
    ui::ApproveScreen *m_approve;
    ui::CasesScreen *m_cases;
    ui::SyncScreen *m_sync;
    ui::SettingsScreen *m_settings;
    FloorScreens *m_floor;
    InsightScreens *m_insight;
    FirstSteps *m_firstSteps;
    Commands *m_commands;
    std::vector<orders::Shop> m_shops;
    int m_syncing = 0; ///< passes that have not ended
    bool m_isFollowing = false; ///< carriers are being asked
    QBasicTimer m_pumpTimer;
    QBasicTimer m_factTimer;
};

} // namespace purser::desktop
