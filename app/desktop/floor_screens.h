#pragma once

#include "desk/desk.h"
#include "ui/printing/print_center.h"
#include "ui/settings/printer_page.h"

class QStackedWidget;

namespace purser::kit {
class ScannerFilter;
}
namespace purser::frame {
class MainFrame;
}
namespace purser::ui {
class BenchScreen;
class PickScreen;
class ReturnScreen;
class ShipmentsScreen;
class WavesScreen;
} // namespace purser::ui

namespace purser::desktop {

/// The warehouse's screens in the window: waves, picker, bench, shipments and returns bench, and the printers
/// that they use. GUI thread.
class FloorScreens final : public QObject
{
    Q_OBJECT

public:
    /// @param folder  of the profile; this station's printers are kept in it
    FloorScreens(
        desk::Desk &desk, kit::ScannerFilter &scanner, frame::MainFrame &frame, const QString &folder);

    [[nodiscard]] ui::WavesScreen &waves() { return *m_waves; }
    [[nodiscard]] ui::BenchScreen &bench() { return *m_bench; }
    [[nodiscard]] ui::PickScreen &picker() { return *m_picker; }
    /// The picker's screen in the place of the waves, or the waves again.
    void showPicker(bool isShown);
    [[nodiscard]] ui::ShipmentsScreen &shipments() { return *m_shipments; }
    [[nodiscard]] ui::ReturnScreen &returns() { return *m_returns; }
    [[nodiscard]] ui::PrintCenter &printing() { return *m_printing; }
    /// This station's printers, for the pages that choose them.
    [[nodiscard]] ui::PrinterPlaces printerPlaces();
    /// The status bar's word on the label printer, as it is now.
    void showFacts();

Q_SIGNALS:
    void orderWanted(const QString &number);

private:
    void joinShipments();
    void joinPicker();
    void printParcel(orders::OrderId id, bool isCopy);
    frame::MainFrame &m_frame;
    ui::WavesScreen *m_waves;
    ui::PickScreen *m_picker;
    QStackedWidget *m_walks; ///< waves and picker
    ui::BenchScreen *m_bench;
    ui::ShipmentsScreen *m_shipments;
    ui::ReturnScreen *m_returns;
    ui::PrintCenter *m_printing;
    bool m_hasFailed = false; ///< the last print did not go out
};

} // namespace purser::desktop
