#pragma once

#include <QStringList>

#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace purser::kit {

class Button;
class ScannerFilter;

/// What an action is called: by tests (never changes) and by people. The words are marked for translation
/// (QT_TR_NOOP) in the screen's own context unless another is named.
struct ActionName
{
    // NOLINTNEXTLINE(google-explicit-constructor): most places give the name alone
    ActionName(const char *object, const char *source = nullptr, const char *from = nullptr)
        : name(object)
        , words(source)
        , context(from)
    {}

    const char *name;
    const char *words;
    const char *context;
};

/// An action of @p screen, registered once for its key, its button, the command palette and the shortcut
/// sheet. Keys of one sign, or of two capital letters, stand behind the scanner filter and act only
/// while the screen is shown and nobody writes; all others ("Ctrl+Z", "Return") are plain shortcuts; no key
/// at all is fine. @p screen becomes its parent.
QAction *addKeyAction(QWidget *screen, ScannerFilter &scanner, const ActionName &name, const QString &keys,
    std::function<void()> act);

/// Gives an action that was made elsewhere its words and keys, so that palette and sheet show it.
void nameAction(QAction *action, const ActionName &name, const QString &keys);

/// The words and keys of @p button follow @p action, a click triggers it.
void joinButton(Button *button, QAction *action);

/// Words of an action in the user's language; empty when it has none.
[[nodiscard]] QString wordsOf(const QAction &action);
/// The same in every language we speak, to be searched.
[[nodiscard]] QStringList everyWordOf(const QAction &action);
/// Its keys as people read them: "H", "G W", "Ctrl Z", "⏎"; empty: none.
[[nodiscard]] QString keysOf(const QAction &action);
/// The actions of @p screen that have words, in the order they were added; of several with the same words the
/// first.
[[nodiscard]] std::vector<QAction *> namedActions(const QWidget &screen);

} // namespace purser::kit
