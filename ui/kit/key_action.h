#pragma once

#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace purser::kit {

class ScannerFilter;

/// An action of @p screen with a stable name for tests. Keys of one or two letters or digits stand behind the
/// scanner filter and act only while the screen is shown and nobody writes; all others ("Ctrl+Z") are plain
/// shortcuts. @p screen becomes its parent.
QAction *addKeyAction(QWidget *screen, ScannerFilter &scanner, const char *name, const QString &keys,
    std::function<void()> act);

} // namespace purser::kit
