#include "ui/settings/settings_screen.h"

#include "ui/kit/ink.h"
#include "ui/kit/key_action.h"
#include "ui/kit/scanner_filter.h"
#include "ui/kit/tabs.h"
#include "ui/settings/look_page.h"
#include "ui/settings/printer_page.h"
#include "ui/settings/shop_page.h"
#include "ui/settings/user_page.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace purser::ui {

SettingsScreen::SettingsScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new kit::Tabs)
    , m_pages(new QStackedWidget)
    , m_shops(new ShopPage(desk))
    , m_printers(new PrinterPage)
    , m_look(new LookPage(desk))
    , m_users(new UserPage(desk))
{
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    for (QWidget *page : std::initializer_list<QWidget *> {m_shops, m_printers, m_look, m_users})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &kit::Tabs::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_look, &LookPage::languageChosen, this, &SettingsScreen::languageChosen);
    connect(m_look, &LookPage::themeChosen, this, &SettingsScreen::themeChosen);
    connect(m_shops, &ShopPage::shopsChanged, this, &SettingsScreen::shopsChanged);
    addKeys(scanner);
    retranslate();
}

void SettingsScreen::addKeys(kit::ScannerFilter &scanner)
{
    using kit::addKeyAction;
    for (int at = 0; at < kPageCount; ++at)
        addKeyAction(this, scanner, qPrintable(QStringLiteral("settingsPage%1Action").arg(at + 1)),
            QString::number(at + 1), [this, at] { showPage(static_cast<Page>(at)); });
    addKeyAction(this, scanner, "addShopAction", QStringLiteral("N"), [this] {
        showPage(Page::Shops);
        m_shops->addShop();
    });
    addKeyAction(this, scanner, "saveAction", QStringLiteral("Ctrl+S"), [this] {
        if (m_pages->currentWidget() == m_shops)
            m_shops->save();
    });
}

void SettingsScreen::showPage(Page page)
{
    m_tabs->setCurrent(static_cast<int>(page));
    m_pages->setCurrentIndex(static_cast<int>(page));
}

void SettingsScreen::retranslate()
{
    const int current = m_tabs->current();
    m_tabs->setTabs({{tr("Shops")}, {tr("Printers")}, {tr("Language and theme")}, {tr("Users")}});
    m_tabs->setCurrent(current);
    m_shops->retranslate();
    m_printers->retranslate();
    m_look->retranslate();
    m_users->retranslate();
}

void SettingsScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::Ink(painter, palette()).fill(rect(), kit::Role::Canvas);
}

} // namespace purser::ui
