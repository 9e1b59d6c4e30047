#pragma once

#include "store/edit.h"

namespace purser::desk {

/// Words of the profile that are no business step: look, language, printers, logos. Keys as in settings.h.
[[nodiscard]] base::Result<std::optional<QString>> findSetting(
    store::Connection &connection, const QString &key);
/// Made or replaced.
[[nodiscard]] base::Result<> saveSetting(
    store::Connection &connection, const QString &key, const QString &value);

struct UserRow
{
    QString name {};
    QString role {};
    QStringList permissions {}; ///< "*" = all

    bool operator==(const UserRow &) const = default;
};
/// Who may work here, by name.
[[nodiscard]] base::Result<std::vector<UserRow>> allUsers(store::Connection &connection);

} // namespace purser::desk
