#include "desk/setting_table.h"

#include "store/row_reader.h"

namespace purser::desk {

namespace {

using store::Statement;

constexpr Statement kSelect {"setting.select", "select value from setting where key = ?"};
constexpr Statement kSave {"setting.save", R"sql(
    insert into setting (key, value) values (?, ?)
    on conflict (key) do update set value = excluded.value)sql"};
constexpr Statement kSelectUsers {"user.all", "select name, role from app_user order by name"};
constexpr Statement kSelectRights {
    "role.permissions", "select permission from role_right where role = ? order by permission"};

} // namespace

base::Result<std::optional<QString>> findSetting(store::Connection &connection, const QString &key)
{
    return store::collectOne(connection, kSelect, {key}, [](store::RowReader &row) { return row.text(); });
}

base::Result<> saveSetting(store::Connection &connection, const QString &key, const QString &value)
{
    const auto touched = connection.run(kSave, {key, value});
    if (!touched)
        return tl::unexpected(touched.error());
    return {};
}

base::Result<std::vector<UserRow>> allUsers(store::Connection &connection)
{
    auto users = store::collect(connection, kSelectUsers, {}, [](store::RowReader &row) {
        UserRow user;
        user.name = row.text();
        user.role = row.text();
        return user;
    });
    if (!users)
        return users;
    for (UserRow &user : *users) {
        auto rights = store::collect(
            connection, kSelectRights, {user.role}, [](store::RowReader &row) { return row.text(); });
        if (!rights)
            return tl::unexpected(rights.error());
        user.permissions = QStringList(rights->begin(), rights->end());
    }
    return users;
}

} // namespace purser::desk
