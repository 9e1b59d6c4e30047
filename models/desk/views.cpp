#include "desk/views.h"

#include "base/json.h"
#include "desk/bulk.h"
#include "orders/shop.h"

#include <QJsonArray>

namespace purser::desk {

namespace {

using orders::KeptView;
using Kind = base::Error::Kind;

constexpr const char *kTable = "saved_view";

QString layoutOf(const SavedView &view)
{
    QJsonObject widths;
    for (const auto &[column, width] : view.widths)
        widths.insert(column, width);
    return QString::fromUtf8(
        base::compact(QJsonObject {{QStringLiteral("columns"), QJsonArray::fromStringList(view.columns)},
            {QStringLiteral("widths"), widths}}));
}

base::Result<SavedView> opened(Core &core, const KeptView &kept)
{
    const auto filter =
        core.readerKeys().open(core.reader(), kept.filterSealed, {kTable, kept.id.value(), "filter_sealed"});
    if (!filter)
        return tl::unexpected(filter.error());
    SavedView view {.id = kept.id,
        .owner = kept.owner,
        .audience = kept.audience,
        .name = kept.name,
        .filter = QString::fromUtf8(*filter),
        .position = kept.position};
    const auto layout = base::parseObject(kept.layout.toUtf8()).value_or(QJsonObject {});
    for (const auto &column : layout.value(u"columns").toArray())
        view.columns << column.toString();
    const auto widths = layout.value(u"widths").toObject();
    for (auto width = widths.begin(); width != widths.end(); ++width)
        view.widths[width.key()] = width.value().toInt();
    return view;
}

base::Result<> checked(Core &core, const SavedView &view)
{
    if (view.name.trimmed().isEmpty())
        return base::fail(Kind::Refused, QStringLiteral("view.no-name"));
    const auto shops = orders::allShops(core.reader());
    if (!shops)
        return tl::unexpected(shops.error());
    QStringList names;
    for (const orders::Shop &shop : *shops)
        names << shop.name;
    if (!orders::parseFilter(view.filter, names))
        return base::fail(Kind::Refused, QStringLiteral("view.bad-filter"));
    return {};
}

/// The view as it is kept, if the actor may change it; none = there is no such view yet.
base::Result<std::optional<KeptView>> owned(Core &core, Writing &writing, orders::ViewId id)
{
    if (id.value() == 0)
        return std::optional<KeptView> {};
    auto before = orders::findView(writing.connection, id);
    if (!before)
        return before;
    if (!*before)
        return base::fail(Kind::Refused, QStringLiteral("view.not-found"));
    const bool isOwn = (*before)->owner == core.actor().user;
    if (!isOwn && !core.may(QStringLiteral("views.share")))
        return base::fail(Kind::NotPermitted, QStringLiteral("view.not-yours"));
    return before;
}

/// One journalled edit of a view. @returns the undo token
base::Result<QString> editView(Core &core, const char *action, orders::ViewId id,
    const std::function<base::Result<std::optional<KeptView>>(Writing &, const std::optional<KeptView> &)>
        &edit)
{
    std::int64_t entry = 0;
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        const auto before = owned(core, writing, id);
        if (!before)
            return tl::unexpected(before.error());
        const auto after = edit(writing, *before);
        if (!after)
            return tl::unexpected(after.error());
        store::Unit unit {.actor = core.actor(), .at = writing.at(), .action = QLatin1String(action)};
        unit.edits.push_back(orders::changedView(*before, *after));
        const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
        if (!seq)
            return tl::unexpected(seq.error());
        entry = *seq;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return undoTokenOf({entry});
}

} // namespace

base::Result<std::vector<SavedView>> savedViews(Core &core)
{
    const auto kept = orders::viewsFor(core.reader(), core.actor().user, core.actor().role);
    if (!kept)
        return tl::unexpected(kept.error());
    std::vector<SavedView> views;
    views.reserve(kept->size());
    for (const KeptView &each : *kept) {
        auto view = opened(core, each);
        if (!view)
            return tl::unexpected(view.error());
        views.push_back(std::move(*view));
    }
    return views;
}

base::Result<QString> saveView(Core &core, const SavedView &view)
{
    if (auto fine = checked(core, view); !fine)
        return tl::unexpected(fine.error());
    return editView(core, view.id.value() == 0 ? "view.save" : "view.change", view.id,
        [&](Writing &writing,
            const std::optional<KeptView> &before) -> base::Result<std::optional<KeptView>> {
            KeptView after = before.value_or(KeptView {
                .id = orders::ViewId(writing.newId()), .owner = core.actor().user, .position = writing.at()});
            if (auto key = writing.keys.ensureCustomer(writing.connection, after.id.value()); !key)
                return tl::unexpected(key.error());
            auto sealed = writing.keys.seal(writing.connection, after.id.value(), view.filter.toUtf8(),
                {kTable, after.id.value(), "filter_sealed"});
            if (!sealed)
                return tl::unexpected(sealed.error());
            after.audience = view.audience;
            after.name = view.name.trimmed();
            after.filterSealed = std::move(*sealed);
            after.layout = layoutOf(view);
            if (view.position != 0)
                after.position = view.position;
            return std::optional(after);
        });
}

base::Result<QString> removeView(Core &core, orders::ViewId id)
{
    if (id.value() == 0)
        return base::fail(Kind::Refused, QStringLiteral("view.not-found"));
    return editView(core, "view.remove", id,
        [](Writing &, const std::optional<KeptView> &) -> base::Result<std::optional<KeptView>> {
            return std::optional<KeptView> {};
        });
}

} // namespace purser::desk
