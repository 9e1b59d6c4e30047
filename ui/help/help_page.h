#pragma once

#include <QLocale>
#include <QString>

class QWidget;

namespace purser::ui {

/// The page of a screen, after its class: "OrdersScreen" → "orders", "FirstRunScreen" → "first-run".
[[nodiscard]] QString helpPageOf(const QWidget &screen);

/// Markdown of @p page in the language of @p locale; empty when there is none.
[[nodiscard]] QString helpText(const QString &page, const QLocale &locale);

/// What a page names as keys: everything in backquotes, each once.
[[nodiscard]] QStringList keysIn(const QString &markdown);

} // namespace purser::ui
