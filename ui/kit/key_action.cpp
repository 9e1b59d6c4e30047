#include "ui/kit/key_action.h"

#include "ui/kit/button.h"
#include "ui/kit/language.h"
#include "ui/kit/scanner_filter.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace purser::kit {

namespace {

constexpr const char *kWords = "purserWords";
constexpr const char *kContext = "purserContext";
constexpr const char *kKeys = "purserKeys";

bool isBare(const QString &keys)
{
    if (keys.size() == 1)
        return true;
    return keys.size() == 2 && std::ranges::all_of(keys, [](QChar key) { return key.isUpper(); });
}

QByteArray property(const QAction &action, const char *name)
{
    return action.property(name).toByteArray();
}

/// "Ctrl+Shift+Z" → "Ctrl Shift Z", "GW" → "G W", "Return" → "⏎"
QString readable(const QString &keys)
{
    if (keys == u"Return")
        return QStringLiteral("\u23ce");
    if (isBare(keys) && keys.size() == 2)
        return keys.front() + QStringLiteral(" ") + keys.back();
    return keys.size() == 1 ? keys : QString(keys).replace(u'+', u' ');
}

/// Keeps the words of a button true when the language changes.
class ButtonWords final : public QObject
{
public:
    ButtonWords(Button *button, QAction *action)
        : QObject(button)
        , m_button(button)
        , m_action(action)
    {
        button->installEventFilter(this);
        show();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            show();
        return QObject::eventFilter(watched, event);
    }

private:
    void show()
    {
        if (m_action)
            m_button->setText(wordsOf(*m_action));
    }

    Button *m_button;
    QPointer<QAction> m_action;
};

} // namespace

QAction *addKeyAction(QWidget *screen, ScannerFilter &scanner, const ActionName &name, const QString &keys,
    std::function<void()> act)
{
    auto *action = new QAction(screen);
    nameAction(action, name, keys);
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

void nameAction(QAction *action, const ActionName &name, const QString &keys)
{
    const char *own = action->parent()->metaObject()->className();
    action->setObjectName(QLatin1String(name.name));
    action->setProperty(kWords, QByteArray(name.words));
    action->setProperty(kContext, QByteArray(name.context != nullptr ? name.context : own));
    action->setProperty(kKeys, keys);
}

void joinButton(Button *button, QAction *action)
{
    button->setKey(keysOf(*action));
    new ButtonWords(button, action);
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
}

QString wordsOf(const QAction &action)
{
    const QByteArray words = property(action, kWords);
    return words.isEmpty()
        ? QString()
        : QCoreApplication::translate(property(action, kContext).constData(), words.constData());
}

QStringList everyWordOf(const QAction &action)
{
    const QByteArray words = property(action, kWords);
    if (words.isEmpty())
        return {};
    return {wordsOf(action), QString::fromUtf8(words),
        Language::inChinese(property(action, kContext).constData(), words.constData())};
}

QString keysOf(const QAction &action)
{
    return readable(action.property(kKeys).toString());
}

std::vector<QAction *> namedActions(const QWidget &screen)
{
    std::vector<QAction *> named;
    for (QAction *action : screen.actions()) {
        const QString words = wordsOf(*action);
        const bool isKnown =
            std::ranges::any_of(named, [&words](const QAction *other) { return wordsOf(*other) == words; });
        if (!words.isEmpty() && !isKnown)
            named.push_back(action);
    }
    return named;
}

} // namespace purser::kit
