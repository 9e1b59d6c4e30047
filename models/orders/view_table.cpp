#include "orders/view_table.h"

#include "store/row_reader.h"

namespace purser::orders {

namespace {

using store::Row;

const store::TableSpec kViews {"saved_view", 1,
    {"id", "owner", "audience", "name", "filter_sealed", "layout", "position"}, {"saved_view.insert", R"sql(
        insert into saved_view (id, owner, audience, name, filter_sealed, layout, position)
        values (?, ?, ?, ?, ?, ?, ?))sql"},
    {"saved_view.update", R"sql(
        update saved_view set owner = ?, audience = ?, name = ?, filter_sealed = ?, layout = ?, position = ?
        where id = ?)sql"},
    {"saved_view.remove", "delete from saved_view where id = ?"}, {"saved_view.select", R"sql(
        select id, owner, audience, name, filter_sealed, layout, position from saved_view where id = ?)sql"}};

/// Own, everybody's and the role's, each by its index.
constexpr store::Statement kSelectVisible {"saved_view.visible", R"sql(
    select id, owner, audience, name, filter_sealed, layout, position from saved_view where owner = ?
    union
    select id, owner, audience, name, filter_sealed, layout, position from saved_view where audience = '*'
    union
    select id, owner, audience, name, filter_sealed, layout, position from saved_view
    where audience = ? and audience <> ''
    order by 7, 1)sql"};

Row rowOf(const KeptView &view)
{
    return {qint64(view.id.value()), view.owner, view.audience, view.name, view.filterSealed, view.layout,
        qint64(view.position)};
}

std::optional<Row> rowOf(const std::optional<KeptView> &view)
{
    return view ? std::optional(rowOf(*view)) : std::nullopt;
}

KeptView readView(store::RowReader &row)
{
    KeptView view;
    view.id = row.id<ViewId>();
    view.owner = row.text();
    view.audience = row.text();
    view.name = row.text();
    view.filterSealed = row.bytes();
    view.layout = row.text();
    view.position = row.number();
    return view;
}

} // namespace

void registerViewTable(store::Registry &registry)
{
    registry.add(kViews);
}

base::Result<std::vector<KeptView>> viewsFor(
    store::Connection &connection, const QString &user, const QString &role)
{
    return store::collect(connection, kSelectVisible, {user, role}, readView);
}

base::Result<std::optional<KeptView>> findView(store::Connection &connection, ViewId id)
{
    return store::collectOne(connection, kViews.select, {qint64(id.value())}, readView);
}

store::Edit changedView(const std::optional<KeptView> &before, const std::optional<KeptView> &after)
{
    return {&kViews, rowOf(before), rowOf(after)};
}

std::vector<store::Statement> viewTableSelects()
{
    return {kViews.select, kSelectVisible};
}

} // namespace purser::orders
