#include "ui/settings/settings_screen.h"

#include "ui/kit/ink.h"
#include "ui/kit/key_action.h"
#include "ui/kit/scanner_filter.h"
#include "ui/kit/tabs.h"
#include "ui/settings/backup_page.h"
#include "ui/settings/choice_list.h"
#include "ui/settings/demo_page.h"
#include "ui/settings/look_page.h"
#include "ui/settings/printer_page.h"
#include "ui/settings/scanner_page.h"
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
    , m_scanner(new ScannerPage(scanner))
    , m_look(new LookPage(desk))
    , m_users(new UserPage(desk))
    , m_backup(new BackupPage(desk))
    , m_demo(new DemoPage)
{
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    for (QWidget *page :
        std::initializer_list<QWidget *> {m_shops, m_printers, m_look, m_users, m_backup, m_scanner, m_demo})
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
    static constexpr std::array<const char *, kPageCount> kPageWords {QT_TR_NOOP("Shops"),
        QT_TR_NOOP("Printers"), QT_TR_NOOP("Language and theme"), QT_TR_NOOP("Users"), QT_TR_NOOP("Backup"),
        QT_TR_NOOP("Scanner"), QT_TR_NOOP("Demo")};
    for (std::size_t at = 0; at < kPageWords.size(); ++at) {
        const QByteArray name = QStringLiteral("settingsPage%1Action").arg(at + 1).toLatin1();
        addKeyAction(this, scanner, {name.constData(), kPageWords.at(at)}, QString::number(at + 1),
            [this, at] { showPage(static_cast<Page>(at)); });
    }
    const auto look = [&](const kit::ActionName &name, ChoiceList *list, const QString &code) {
        addKeyAction(this, scanner, name, {}, [list, code] { list->pick(code); });
    };
    look({"themeLightAction", QT_TR_NOOP("Light theme")}, m_look->theme(), QStringLiteral("light"));
    look({"themeDarkAction", QT_TR_NOOP("Dark theme")}, m_look->theme(), QStringLiteral("dark"));
    look({"themeSystemAction", QT_TR_NOOP("Theme as the computer")}, m_look->theme(),
        QStringLiteral("system"));
    look({"englishAction", QT_TR_NOOP("Language: English")}, m_look->language(), QStringLiteral("en"));
    look({"chineseAction", QT_TR_NOOP("Language: Chinese 简体中文")}, m_look->language(),
        QStringLiteral("zh"));
    addKeyAction(this, scanner, {"addShopAction", QT_TR_NOOP("Connect a shop")}, QStringLiteral("N"), [this] {
        showPage(Page::Shops);
        m_shops->addShop();
    });
    addKeyAction(this, scanner, {"saveAction", QT_TR_NOOP("Save")}, QStringLiteral("Ctrl+S"), [this] {
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
    m_tabs->setTabs({{tr("Shops")}, {tr("Printers")}, {tr("Language and theme")}, {tr("Users")},
        {tr("Backup")}, {tr("Scanner")}, {tr("Demo")}});
    m_tabs->setCurrent(current);
    m_shops->retranslate();
    m_printers->retranslate();
    m_look->retranslate();
    m_users->retranslate();
    m_backup->retranslate();
    m_demo->retranslate();
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
