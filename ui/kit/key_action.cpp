#include "ui/kit/key_action.h"

#include "ui/kit/scanner_filter.h"

#include <QAction>
#include <QWidget>

namespace purser::kit {

namespace {

bool isBare(const QString &keys)
{
    return !keys.isEmpty() && keys.size() <= 2 && std::ranges::all_of(keys, [](QChar key) {
        return key.isUpper() || key.isDigit();
    }); // "Up" is a key, not U and P
}

} // namespace

QAction *addKeyAction(
    QWidget *screen, ScannerFilter &scanner, const char *name, const QString &keys, std::function<void()> act)
{
    auto *action = new QAction(screen);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, screen, std::move(act));
    if (isBare(keys)) {
        scanner.addShortcut(keys, action, screen);
    } else {
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    screen->addAction(action);
    return action;
}

} // namespace purser::kit
