#pragma once

#include "app/desktop/session.h"
#include "app/desktop/window.h"
#include "ui/first_run/computer_facts.h"

namespace purser::desktop {

/// A desk that was opened, and where what opens it is kept.
struct Opened
{
    std::unique_ptr<desk::Desk> desk {};
    ui::Computer::KeyPlace key = ui::Computer::KeyPlace::Passphrase;
};

/// One program, one window at a time: the merchant's own desk, or the demo's in a folder beside it. The demo
/// begins anew whenever it is opened, and is erased when it is removed. GUI thread.
class Shell final : public QObject
{
    Q_OBJECT

public:
    struct Folders
    {
        QString own {};
        QString demo {};
    };
    /// @param openOwn  opens the merchant's desk, asking if need be; without one: it stays closed
    Shell(Wish wish, Folders folders, kit::Theme &theme, kit::Language &language,
        std::function<Opened()> openOwn);
    ~Shell() override;

    /// Opens the merchant's desk, with the first steps where it has no shop. @returns false when it stays
    /// closed
    [[nodiscard]] bool openOwn();
    /// Starts the sandbox and opens its shops on a desk of their own; returns at once.
    void openDemo();
    /// Goes back to the merchant's desk and erases all that the demo left on this computer.
    void removeDemo();
    [[nodiscard]] Window *window() const { return m_window.get(); }
    [[nodiscard]] bool isDemo() const { return m_demo != nullptr; }

Q_SIGNALS:
    void windowShown();
    /// There is no window to say it in.
    void failed(const purser::base::Error &error);

private:
    void show(desk::Desk &desk);
    void showOwn();
    void fillDemo(const demo::SandboxReady &ready);
    void addShops(const demo::SandboxReady &ready, std::size_t from);
    void showDemo();
    void fail(const base::Error &error);
    void leaveDemo();
    void eraseDemo();
    void markDemo();
    void dress(desk::Desk &desk);
    void later(void (Shell::*step)());

    Wish m_wish;
    Folders m_folders;
    kit::Theme &m_theme;
    kit::Language &m_language;
    std::function<Opened()> m_openOwn;
    bool m_isStarting = false; ///< the demo
    std::unique_ptr<demo::SandboxProcess> m_sandbox;
    Opened m_own;
    std::unique_ptr<desk::Desk> m_demo;
    std::unique_ptr<Window> m_window; // ends before the desk it shows
};

} // namespace purser::desktop
