#include "app/desktop/commands.h"

#include "base/fuzzy.h"
#include "desk/wording.h"
#include "ui/frame/search_field.h"
#include "ui/frame/top_bar.h"
#include "ui/kit/key_action.h"
#include "ui/kit/scanner_filter.h"
#include "ui/settings/settings_screen.h"

#include <QAction>
#include <QPointer>

namespace purser::desktop {

namespace {

using kit::Command;

constexpr int kMostFound = 8;
/// What the desk found holds the text, though not always in the words shown.
constexpr int kFoundFit = 6;

QString goKey(frame::Place place)
{
    using frame::Place;
    switch (place) {
    case Place::Home: return QStringLiteral("GH");
    case Place::Orders: return QStringLiteral("GO");
    case Place::Waves: return QStringLiteral("GW");
    case Place::Bench: return QStringLiteral("GB");
    case Place::Shipments: return QStringLiteral("GS");
    case Place::Returns: return QStringLiteral("GT");
    case Place::AfterSales: return QStringLiteral("GA");
    case Place::Reports: return QStringLiteral("GR");
    case Place::Sync: return QStringLiteral("GY");
    case Place::Rules: return QStringLiteral("GU");
    case Place::Audit: return QStringLiteral("GL");
    case Place::Settings: return QStringLiteral("GE");
    }
    Q_UNREACHABLE();
}

Command commandOf(
    QAction *action, Command::Kind kind, const QString &remark, std::function<void()> before = {})
{
    const auto run = [before = std::move(before), alive = QPointer(action)] {
        if (before)
            before();
        if (alive)
            alive->trigger();
    };
    return {.id = QStringLiteral("action.") + action->objectName(),
        .kind = kind,
        .title = kit::wordsOf(*action),
        .remark = remark,
        .key = kit::keysOf(*action),
        .names = kit::everyWordOf(*action),
        .run = run};
}

std::vector<kit::ShortcutSheet::Key> keysOf(const std::vector<QAction *> &actions)
{
    std::vector<kit::ShortcutSheet::Key> keys;
    for (const QAction *action : actions)
        if (const QString key = kit::keysOf(*action); !key.isEmpty() && action->isEnabled())
            keys.push_back({kit::wordsOf(*action), key});
    return keys;
}

} // namespace

Commands::Commands(
    desk::Desk &desk, kit::ScannerFilter &scanner, frame::MainFrame &frame, ui::SettingsScreen &settings)
    : QObject(&frame)
    , m_desk(desk)
    , m_frame(frame)
    , m_settings(settings)
    , m_palette(new kit::CommandPalette(frame.topBar()->search(), &frame))
    , m_sheet(new kit::ShortcutSheet(&frame))
    , m_help(new ui::HelpPanel(&frame))
{
    addKeys(scanner);
    connect(&frame, &frame::MainFrame::placeShown, m_help, &ui::HelpPanel::hide);
    m_palette->setGather([this] { return gathered(); });
    m_palette->setFinder(
        [this](const QString &query, const kit::CommandPalette::Found &found) { find(query, found); });
    keepRecent();
}

void Commands::addKeys(kit::ScannerFilter &scanner)
{
    for (int index = 0; index < frame::kPlaceCount; ++index) {
        const auto place = static_cast<frame::Place>(index);
        const QString keys = goKey(place);
        const QByteArray name = QStringLiteral("go%1Action").arg(keys).toLatin1();
        auto *action = kit::addKeyAction(&m_frame, scanner,
            {name.constData(), frame::wordOf(place), frame::kPlaceContext}, keys,
            [this, place] { m_frame.show(place); });
        action->setEnabled(m_frame.screen(place) != nullptr);
        m_places.push_back({place, action});
    }
    kit::addKeyAction(&m_frame, scanner,
        {"shortcutSheetAction", QT_TR_NOOP("All keys of this screen"), "purser::desktop::Commands"},
        QStringLiteral("?"), [this] { openSheet(); });
    kit::addKeyAction(&m_frame, scanner,
        {"helpAction", QT_TR_NOOP("Help for this screen"), "purser::desktop::Commands"}, QStringLiteral("F1"),
        [this] { openHelp(); })
        ->setShortcutContext(Qt::WindowShortcut);
}

void Commands::openHelp()
{
    const QWidget *screen = m_frame.currentScreen();
    if (m_help->isVisible() || screen == nullptr)
        m_help->close();
    else
        m_help->open(*screen);
}

void Commands::keepRecent()
{
    constexpr auto kKept = desk::Setting::RecentCommands;
    m_desk.setting(kKept).then(this, [this](const base::Result<QString> &kept) {
        m_palette->setRecent(kept.value_or(QString()).split(u'\n', Qt::SkipEmptyParts));
    });
    connect(m_palette, &kit::CommandPalette::recentChanged, this,
        [this](const QStringList &ids) { (void)m_desk.saveSetting(kKept, ids.join(u'\n')); });
}

void Commands::openSheet()
{
    std::vector<kit::ShortcutSheet::Group> groups;
    const auto shown = std::ranges::find_if(
        m_places, [this](const Go &go) { return m_frame.screen(go.place) == m_frame.currentScreen(); });
    const QString title = shown == m_places.end() ? tr("This screen") : frame::nameOf(shown->place);
    if (const QWidget *screen = m_frame.currentScreen())
        if (auto keys = keysOf(kit::namedActions(*screen)); !keys.empty())
            groups.push_back({title, std::move(keys)});
    groups.push_back({tr("Everywhere"), keysOf(kit::namedActions(m_frame))});
    m_sheet->open(groups);
}

std::vector<Command> Commands::gathered() const
{
    std::vector<Command> commands;
    if (const QWidget *screen = m_frame.currentScreen(); screen != nullptr && screen != &m_settings)
        for (QAction *action : kit::namedActions(*screen))
            if (action->isEnabled())
                commands.push_back(commandOf(action, Command::Kind::Action, {}));
    for (const Go &go : m_places)
        if (go.action->isEnabled())
            commands.push_back(commandOf(go.action, Command::Kind::Screen, {}));
    addSettings(commands);
    static const QStringList kEverywhere {QStringLiteral("shortcutSheetAction"),
        QStringLiteral("firstStepsAction"), QStringLiteral("helpAction")};
    for (QAction *action : kit::namedActions(m_frame))
        if (kEverywhere.contains(action->objectName()))
            commands.push_back(commandOf(action, Command::Kind::Action, {}));
    return commands;
}

void Commands::addSettings(std::vector<Command> &commands) const
{
    const QString remark = frame::nameOf(frame::Place::Settings);
    for (QAction *action : kit::namedActions(m_settings)) {
        const bool isLook = action->objectName().startsWith(u"theme") || kit::keysOf(*action).isEmpty();
        const auto open =
            isLook ? std::function<void()> {} : [&frame = m_frame] { frame.show(frame::Place::Settings); };
        commands.push_back(commandOf(action, Command::Kind::Setting, remark, open));
    }
}

void Commands::find(const QString &query, const kit::CommandPalette::Found &found)
{
    m_desk.list({.filter = {}, .text = query}, {}, kMostFound)
        .then(this, [this, query, found](const base::Result<desk::ListPage> &page) {
            found(page ? commandsOf(*page, query) : std::vector<Command> {});
        });
}

std::vector<Command> Commands::commandsOf(const desk::ListPage &page, const QString &query)
{
    std::vector<Command> commands;
    std::map<QString, int> customers; // name → orders found
    const auto searchFor = [this](
                               const QString &text) { return [this, text] { Q_EMIT searchWanted(text); }; };
    for (const desk::ListRow &row : page.rows) {
        commands.push_back({.id = QStringLiteral("order.") + row.order.id.toString(),
            .kind = Command::Kind::Order,
            .title = row.order.number,
            .remark =
                QStringList {row.recipient, row.city, desk::Wording::tab(orders::tabOf(row.order))}.join(
                    QStringLiteral(" · ")),
            .names = {row.order.number, row.recipient},
            .fit = kFoundFit,
            .run = searchFor(row.order.number)});
        if (base::fitOf(query, row.recipient) > 0)
            ++customers[row.recipient];
    }
    for (const auto &[name, count] : customers)
        commands.push_back({.id = QStringLiteral("customer"),
            .kind = Command::Kind::Customer,
            .title = name,
            .remark = tr("%n orders", /*c=*/nullptr, count),
            .names = {name},
            .run = searchFor(name)});
    commands.push_back({.id = QStringLiteral("search"),
        .kind = Command::Kind::Order,
        .title = tr("Search all orders for “%1”").arg(query),
        .fit = 2,
        .run = searchFor(query)});
    return commands;
}

} // namespace purser::desktop
