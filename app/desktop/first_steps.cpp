#include "app/desktop/first_steps.h"

#include "app/desktop/floor_screens.h"
#include "ui/first_run/ways_page.h"
#include "ui/frame/main_frame.h"
#include "ui/kit/key_action.h"
#include "ui/kit/scanner_filter.h"
#include "ui/settings/choice_list.h"
#include "ui/settings/look_page.h"
#include "ui/settings/scanner_page.h"
#include "ui/settings/settings_screen.h"
#include "ui/settings/shop_page.h"

#include <QDir>
#include <QStorageInfo>

namespace purser::desktop {

using ui::FirstRunScreen;
using Step = FirstRunScreen::Step;

FirstSteps::FirstSteps(desk::Desk &desk, kit::ScannerFilter &scanner, frame::MainFrame &frame,
    ui::SettingsScreen &settings, FloorScreens &floor, const QString &folder)
    : QObject(&frame)
    , m_frame(frame)
    , m_printers(new ui::PrinterPage)
    , m_scanner(new ui::ScannerPage(scanner))
    , m_screen(new FirstRunScreen(desk, scanner, m_printers, m_scanner, &frame))
{
    m_screen->hide();
    m_printers->setPlaces(floor.printerPlaces());
    m_computer.freeBytes = QStorageInfo(folder).bytesAvailable();
    connect(m_printers, &ui::PrinterPage::printersRead, this, [this] {
        m_computer.printers = m_printers->printers().size();
        m_screen->ways()->setComputer(m_computer);
    });
    connect(m_screen, &FirstRunScreen::demoWanted, this, &FirstSteps::demoWanted);
    connect(m_screen, &FirstRunScreen::left, this, [this](bool isDone) {
        if (isDone)
            Q_EMIT ordersWanted();
        else
            m_frame.show(frame::Place::Home);
    });
    joinScanner(scanner, settings, QDir(folder).filePath(QStringLiteral("station.ini")));
    joinLook(desk, settings);
    joinSettings(settings);
    kit::addKeyAction(&frame, scanner,
        {"firstStepsAction", QT_TR_NOOP("First steps: shop, printer, scanner"),
            "purser::desktop::FirstSteps"},
        {}, [this] { show(Step::Ways); });
}

void FirstSteps::joinScanner(kit::ScannerFilter &scanner, ui::SettingsScreen &settings, const QString &file)
{
    const auto kept = kit::readScanSetup(file);
    scanner.setSetup(kept);
    for (ui::ScannerPage *page : {m_scanner, settings.scanner()}) {
        ui::ScannerPage *other = page == m_scanner ? settings.scanner() : m_scanner;
        page->setSetup(kept);
        connect(page, &ui::ScannerPage::changed, other, [file, other](const kit::ScanSetup &setup) {
            kit::writeScanSetup(file, setup);
            other->setSetup(setup);
        });
    }
}

void FirstSteps::joinLook(desk::Desk &desk, ui::SettingsScreen &settings)
{
    ui::WaysPage *ways = m_screen->ways();
    connect(ways, &ui::WaysPage::languageChosen, &settings,
        [&settings](const QString &code) { settings.look()->language()->pick(code); });
    connect(ways, &ui::WaysPage::themeChosen, &settings,
        [&settings](const QString &code) { settings.look()->theme()->pick(code); });
    desk.setting(desk::Setting::Language).then(this, [this, &desk](const base::Result<QString> &language) {
        desk.setting(desk::Setting::Theme).then(this, [this, language](const base::Result<QString> &theme) {
            m_screen->ways()->setLook(language.value_or(QString()), theme.value_or(QString()));
        });
    });
}

void FirstSteps::joinSettings(ui::SettingsScreen &settings)
{
    using Page = ui::SettingsScreen::Page;
    connect(m_screen, &FirstRunScreen::connectWanted, &settings, [this, &settings] {
        m_isConnecting = true;
        m_frame.show(frame::Place::Settings);
        settings.showPage(Page::Shops);
        settings.shops()->addShop();
    });
    connect(m_screen, &FirstRunScreen::restoreWanted, &settings, [this, &settings] {
        m_frame.show(frame::Place::Settings);
        settings.showPage(Page::Backup);
    });
    connect(settings.shops(), &ui::ShopPage::shopAdded, this, [this] {
        if (std::exchange(m_isConnecting, false))
            show(Step::Printer);
    });
}

void FirstSteps::show(Step step)
{
    m_isConnecting = false;
    m_screen->showStep(step);
    m_frame.showMode(m_screen);
    m_frame.setAlone(/*isAlone=*/true);
    m_screen->setFocus();
    m_screen->ways()->setComputer(m_computer);
    m_printers->readPrinters();
}

bool FirstSteps::isShown() const
{
    return m_frame.currentScreen() == m_screen;
}

void FirstSteps::setKeyPlace(ui::Computer::KeyPlace place)
{
    m_computer.key = place;
    m_screen->ways()->setComputer(m_computer);
}

} // namespace purser::desktop
