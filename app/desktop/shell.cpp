#include "app/desktop/shell.h"

#include "app/desktop/first_steps.h"
#include "desk/problem_wording.h"
#include "ui/first_run/ways_page.h"
#include "ui/kit/language.h"
#include "ui/kit/theme.h"
#include "ui/settings/demo_page.h"
#include "ui/settings/settings_screen.h"

#include <QApplication>
#include <QFile>

namespace purser::desktop {

namespace {

using Step = ui::FirstRunScreen::Step;

constexpr QSize kFirstSize {1440, 900};

kit::Sentence sentenceOf(const base::Error &error)
{
    return [error] { return desk::ProblemWording::of(error); };
}

bool hasShops(desk::Desk &desk)
{
    const auto shops = desk::waited(desk.shops());
    return shops && !shops->empty();
}

} // namespace

Shell::Shell(
    Wish wish, Folders folders, kit::Theme &theme, kit::Language &language, std::function<Opened()> openOwn)
    : m_wish(std::move(wish))
    , m_folders(std::move(folders))
    , m_theme(theme)
    , m_language(language)
    , m_openOwn(std::move(openOwn))
{}

Shell::~Shell() = default;

/// After the signal that asked for it: what sent it may be gone then.
void Shell::later(void (Shell::*step)())
{
    QMetaObject::invokeMethod(
        this, [this, step] { (this->*step)(); }, Qt::QueuedConnection);
}

bool Shell::openOwn()
{
    if (!m_own.desk)
        m_own = m_openOwn();
    if (!m_own.desk)
        return false;
    showOwn();
    return true;
}

void Shell::showOwn()
{
    dress(*m_own.desk);
    show(*m_own.desk);
    m_window->firstSteps().setKeyPlace(m_own.key);
    markDemo();
    if (!hasShops(*m_own.desk))
        m_window->firstSteps().show(Step::Ways);
    Q_EMIT windowShown();
}

/// Printers and scanner belong to the computer, so the demo uses those of the own desk.
void Shell::show(desk::Desk &desk)
{
    auto window = std::make_unique<Window>(desk, m_folders.own, m_theme, m_language);
    if (m_window)
        window->frame().setGeometry(m_window->frame().geometry());
    else
        window->frame().resize(kFirstSize);
    window->frame().show();
    m_window = std::move(window);
    m_window->frame().activateWindow();
    auto *page = m_window->settings().demo();
    connect(&m_window->firstSteps(), &FirstSteps::demoWanted, this, &Shell::openDemo);
    connect(page, &ui::DemoPage::openWanted, this, &Shell::openDemo);
    connect(page, &ui::DemoPage::removeWanted, this, &Shell::removeDemo);
}

void Shell::dress(desk::Desk &desk)
{
    const auto kept = [&desk](desk::Setting which) {
        return desk::waited(desk.setting(which)).value_or(QString());
    };
    if (!m_wish.isThemeGiven)
        m_theme.setMode(kept(desk::Setting::Theme));
    if (!m_wish.isLanguageGiven)
        m_language.set(kept(desk::Setting::Language));
}

void Shell::openDemo()
{
    if (m_demo || std::exchange(m_isStarting, true))
        return;
    m_sandbox = std::make_unique<demo::SandboxProcess>();
    m_sandbox->begin(m_wish.orders, m_wish.seed, [this](const base::Result<demo::SandboxReady> &ready) {
        if (ready)
            fillDemo(*ready);
        else
            fail(ready.error());
    });
}

void Shell::fillDemo(const demo::SandboxReady &ready)
{
    if (auto erased = desk::eraseSandboxProfile(m_folders.demo); !erased)
        return fail(erased.error());
    Wish wish = m_wish;
    wish.isDemo = true;
    wish.profile = m_folders.demo;
    auto opened = openDesk(wish);
    if (!opened)
        return fail(opened.error());
    m_demo = std::move(*opened);
    if (m_own.desk)
        for (const auto which : {desk::Setting::Language, desk::Setting::Theme})
            if (const auto kept = desk::waited(m_own.desk->setting(which)); kept && !kept->isEmpty())
                (void)m_demo->saveSetting(which, *kept);
    addShops(ready, 0);
}

void Shell::addShops(const demo::SandboxReady &ready, std::size_t from)
{
    if (from == ready.shops.size())
        return later(&Shell::showDemo);
    const desk::DayShop &shop = ready.shops.at(from);
    m_demo->addShop(QStringLiteral("sandbox"), ready.url, shop.name, shop.token)
        .then(this, [this, ready, from](const base::Result<orders::ShopId> &added) {
            if (added)
                addShops(ready, from + 1);
            else
                fail(added.error());
        });
}

void Shell::showDemo()
{
    const bool isWalking = m_window && m_window->firstSteps().isShown();
    m_isStarting = false;
    dress(*m_demo);
    show(*m_demo);
    m_window->setDemo(/*isDemo=*/true);
    if (isWalking)
        m_window->firstSteps().show(Step::Printer);
    Q_EMIT windowShown();
}

void Shell::fail(const base::Error &error)
{
    m_isStarting = false;
    later(&Shell::leaveDemo);
    if (!m_window) {
        Q_EMIT failed(error);
        return;
    }
    m_window->firstSteps().screen().ways()->setProblem(sentenceOf(error));
    m_window->settings().demo()->setProblem(sentenceOf(error));
}

void Shell::leaveDemo()
{
    m_demo.reset();
    m_sandbox.reset();
}

void Shell::removeDemo()
{
    later(&Shell::eraseDemo);
}

void Shell::eraseDemo()
{
    if (m_demo) {
        if (!openOwn()) {
            m_window.reset();
            QApplication::quit();
        }
        leaveDemo();
    }
    const auto erased = desk::eraseSandboxProfile(m_folders.demo);
    if (!m_window)
        return;
    markDemo();
    if (!erased)
        m_window->settings().demo()->setProblem(sentenceOf(erased.error()));
}

void Shell::markDemo()
{
    using Demo = ui::DemoPage::Demo;
    const bool isLeft = QFile::exists(m_folders.demo + QStringLiteral(".passphrase"));
    m_window->settings().demo()->setDemo(isLeft ? Demo::Left : Demo::None);
}

} // namespace purser::desktop
