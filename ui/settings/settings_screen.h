#pragma once

#include "desk/desk.h"

#include <QWidget>

class QStackedWidget;

namespace purser::kit {
class ScannerFilter;
class Tabs;
} // namespace purser::kit

namespace purser::ui {

class BackupPage;
class DemoPage;
class LookPage;
class PrinterPage;
class ScannerPage;
class ShopPage;
class UserPage;

/// Shops, printers, look, users, backup, scanner, demo. GUI thread.
class SettingsScreen final : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Shops, Printers, Look, Users, Backup, Scanner, Demo };
    static constexpr int kPageCount = static_cast<int>(Page::Demo) + 1;

    SettingsScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    void showPage(Page page);
    [[nodiscard]] ShopPage *shops() const { return m_shops; }
    [[nodiscard]] LookPage *look() const { return m_look; }
    [[nodiscard]] BackupPage *backup() const { return m_backup; }
    [[nodiscard]] PrinterPage *printers() const { return m_printers; }
    [[nodiscard]] ScannerPage *scanner() const { return m_scanner; }
    [[nodiscard]] DemoPage *demo() const { return m_demo; }

Q_SIGNALS:
    void languageChosen(const QString &code);
    void themeChosen(const QString &code);
    void shopsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addKeys(kit::ScannerFilter &scanner);
    void retranslate();

    kit::Tabs *m_tabs;
    QStackedWidget *m_pages;
    ShopPage *m_shops;
    PrinterPage *m_printers;
    ScannerPage *m_scanner;
    LookPage *m_look;
    UserPage *m_users;
    BackupPage *m_backup;
    DemoPage *m_demo;
};

} // namespace purser::ui
