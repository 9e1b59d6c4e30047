#pragma once

#include "ui/first_run/first_run_screen.h"

namespace purser::kit {
class ScannerFilter;
}
namespace purser::frame {
class MainFrame;
}
namespace purser::ui {
class PrinterPage;
class ScannerPage;
class SettingsScreen;
} // namespace purser::ui

namespace purser::desktop {

class FloorScreens;

/// The walk of a new desk in the window: its screen alone, with pages of the settings in it, and the way to
/// the settings and back when a shop is connected. GUI thread.
class FirstSteps final : public QObject
{
    Q_OBJECT

public:
    /// @param folder  of the station's file
    FirstSteps(desk::Desk &desk, kit::ScannerFilter &scanner, frame::MainFrame &frame,
        ui::SettingsScreen &settings, FloorScreens &floor, const QString &folder);

    void show(ui::FirstRunScreen::Step step);
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] ui::FirstRunScreen &screen() { return *m_screen; }
    void setDemo(bool isDemo) { m_screen->setDemo(isDemo); }
    void setKeyPlace(ui::Computer::KeyPlace place);

Q_SIGNALS:
    void demoWanted();
    void ordersWanted();

private:
    void joinScanner(kit::ScannerFilter &scanner, ui::SettingsScreen &settings, const QString &file);
    void joinLook(desk::Desk &desk, ui::SettingsScreen &settings);
    void joinSettings(ui::SettingsScreen &settings);

    frame::MainFrame &m_frame;
    ui::PrinterPage *m_printers;
    ui::ScannerPage *m_scanner;
    ui::FirstRunScreen *m_screen;
    ui::Computer m_computer;
    bool m_isConnecting = false; ///< the walk goes on once a shop is there
};

} // namespace purser::desktop
