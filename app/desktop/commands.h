#pragma once

#include "desk/desk.h"
#include "ui/frame/main_frame.h"
#include "ui/help/help_panel.h"
#include "ui/kit/command_palette.h"
#include "ui/kit/shortcut_sheet.h"

namespace purser::kit {
class ScannerFilter;
}
namespace purser::ui {
class SettingsScreen;
}

namespace purser::desktop {

/// What the keyboard reaches everywhere: G and a letter for each screen, Ctrl+K for the palette over screens,
/// actions, orders, customers and settings, "?" for the sheet of keys, F1 for the
/// help of the screen. GUI thread.
class Commands final : public QObject
{
    Q_OBJECT

public:
    /// What it is given outlives it; @p frame becomes its parent.
    Commands(
        desk::Desk &desk, kit::ScannerFilter &scanner, frame::MainFrame &frame, ui::SettingsScreen &settings);

    [[nodiscard]] kit::CommandPalette &palette() { return *m_palette; }
    [[nodiscard]] kit::ShortcutSheet &sheet() { return *m_sheet; }
    [[nodiscard]] ui::HelpPanel &help() { return *m_help; }

Q_SIGNALS:
    /// Orders with this in number, name or phone tail are asked for.
    void searchWanted(const QString &text);

private:
    struct Go
    {
        frame::Place place;
        QAction *action;
    };

    void addKeys(kit::ScannerFilter &scanner);
    void keepRecent();
    void openSheet();
    void openHelp();
    [[nodiscard]] std::vector<kit::Command> gathered() const;
    void addSettings(std::vector<kit::Command> &commands) const;
    void find(const QString &query, const kit::CommandPalette::Found &found);
    [[nodiscard]] std::vector<kit::Command> commandsOf(const desk::ListPage &page, const QString &query);

    desk::Desk &m_desk;
    frame::MainFrame &m_frame;
    ui::SettingsScreen &m_settings;
    kit::CommandPalette *m_palette;
    kit::ShortcutSheet *m_sheet;
    ui::HelpPanel *m_help;
    std::vector<Go> m_places;
};

} // namespace purser::desktop
