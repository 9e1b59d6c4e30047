#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace purser::kit {

/// One thing that the command palette finds.
struct Command
{
    enum class Kind { Action, Screen, Order, Customer, Setting };

    QString id {}; ///< the same tomorrow, never personal: "action.holdAction", "order.77"
    Kind kind = Kind::Action;
    QString title {};
    QString remark {}; ///< beside the title, muted
    QString key {}; ///< as people read it
    QStringList names {}; ///< searched: the title in every language, a number, a name
    int fit = 0; ///< of what was found by asking: it fits at least as well, see base::fitOf
    std::function<void()> run {};
};

/// The commands that fit @p query, best first; of two that fit alike the one used last (front of @p recent),
/// then as given. Without a query: those used last, then all.
[[nodiscard]] std::vector<Command> ranked(
    std::vector<Command> commands, const QString &query, const QStringList &recent);

/// @p recent with @p id in front, at most twelve.
[[nodiscard]] QStringList withRecent(QStringList recent, const QString &id);

} // namespace purser::kit
