#include "desk/lists.h"

#include "desk/part_refund.h"
#include "insight/order_set_table.h"
#include "orders/merge_table.h"
#include "orders/order_table.h"

#include <numeric>

namespace purser::desk {

namespace {

using orders::Order;
using orders::OrderId;

QString cursorOf(const orders::PageKey &key)
{
    return QStringLiteral("%1.%2").arg(key.value).arg(key.id);
}

std::optional<orders::PageKey> keyOf(const QString &cursor)
{
    const auto parts = cursor.split(u'.');
    bool isValue = false;
    bool isId = false;
    const orders::PageKey key {parts.value(0).toLongLong(&isValue), parts.value(1).toLongLong(&isId)};
    return isValue && isId ? std::optional(key) : std::nullopt;
}

base::Result<ListRow> opened(Core &core, Order order)
{
    const auto personal = openPersonal(core.reader(), core.readerKeys(), order);
    if (!personal && personal.error().code != u"sealed.erased")
        return tl::unexpected(personal.error());
    ListRow row {std::move(order), {}, {}};
    if (personal) {
        row.recipient = personal->recipient.name;
        row.city = personal->recipient.city + personal->recipient.sublocality;
    }
    return row;
}

constexpr int kMostRead = 4'000; ///< orders that one page looks at
constexpr int kMostCounted = 20'000;
constexpr int kMostHits = 1'000;

/// The query with its conditions as criteria of the filter.
base::Result<ListQuery> resolved(Core &core, ListQuery query)
{
    if (query.conditions.empty())
        return query;
    const auto shops = orders::allShops(core.reader());
    if (!shops)
        return tl::unexpected(shops.error());
    query.filter.criteria =
        orders::criteriaOf({query.conditions, {}}, *shops, core.now(), QTimeZone::systemTimeZone());
    return query;
}

/// Adds the candidate if it exists, passes the filter and really holds the text.
base::Result<> addIfTrue(Core &core, OrderId id, const ListQuery &query, bool isPlain, ListPage &page)
{
    auto order = orders::findOrderRow(core.reader(), id);
    if (!order)
        return tl::unexpected(order.error());
    if (!*order || !orders::passes(**order, query.filter))
        return {};
    const bool isThere =
        std::ranges::any_of(page.rows, [id](const ListRow &row) { return row.order.id == id; });
    if (isThere)
        return {};
    const auto personal = openPersonal(core.reader(), core.readerKeys(), **order);
    if (!personal)
        return personal.error().code == u"sealed.erased" ? base::Result<> {}
                                                         : tl::unexpected(personal.error());
    if (!isPlain && !store::matches(searchableOf(*personal), query.text))
        return {};
    page.rows.push_back({std::move(**order), personal->recipient.name,
        personal->recipient.city + personal->recipient.sublocality});
    return {};
}

/// Opens candidates page by page until @p limit of them are true hits.
base::Result<> addTokenHits(
    Core &core, const std::set<store::SearchToken> &tokens, const ListQuery &query, int limit, ListPage &page)
{
    constexpr int kCandidates = 100;
    std::int64_t before = 0;
    while (static_cast<int>(page.rows.size()) < limit) {
        const auto candidates = orders::tokenCandidates(core.reader(), tokens, before, kCandidates);
        if (!candidates)
            return tl::unexpected(candidates.error());
        for (const OrderId id : *candidates) {
            if (auto done = addIfTrue(core, id, query, /*isPlain=*/false, page); !done)
                return done;
            before = id.value();
            if (static_cast<int>(page.rows.size()) == limit)
                return {};
        }
        if (static_cast<int>(candidates->size()) < kCandidates)
            return {};
    }
    return {};
}

base::Result<ListPage> searched(Core &core, const ListQuery &query, int limit)
{
    ListPage page;
    const auto plain = orders::plainCandidates(core.reader(), query.text.trimmed(), limit);
    if (!plain)
        return tl::unexpected(plain.error());
    for (const OrderId id : *plain)
        if (auto done = addIfTrue(core, id, query, /*isPlain=*/true, page); !done)
            return tl::unexpected(done.error());
    for (const auto &tokens : store::queryTokens(query.text, core.readerKeys().tokenKey()))
        if (auto done = addTokenHits(core, tokens, query, limit, page); !done)
            return tl::unexpected(done.error());
    return page;
}

base::Result<ListPage> openedPage(
    Core &core, std::vector<Order> orders, const std::optional<orders::PageKey> &next)
{
    ListPage page;
    for (Order &order : orders) {
        auto row = opened(core, std::move(order));
        if (!row)
            return tl::unexpected(row.error());
        page.rows.push_back(std::move(*row));
    }
    if (next)
        page.next = cursorOf(*next);
    return page;
}

base::Result<ListPage> listOfSet(
    Core &core, const insight::OrderSet &set, const std::optional<orders::PageKey> &after, int limit)
{
    const auto found = insight::pageOf(core.reader(), set, after, limit);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<Order> rows;
    rows.reserve(found->ids.size());
    for (const OrderId id : found->ids) {
        auto order = orders::findOrderRow(core.reader(), id);
        if (!order)
            return tl::unexpected(order.error());
        if (*order)
            rows.push_back(std::move(**order));
    }
    return openedPage(core, std::move(rows), found->next);
}

} // namespace

ListQuery typedInto(ListQuery query, const orders::TypedFilter &typed)
{
    const bool leavesTab = !typed.words.isEmpty()
        || std::ranges::any_of(typed.conditions,
            [](const orders::Condition &one) { return one.key == orders::FilterKey::Stage && !one.isNot; });
    if (leavesTab)
        query.filter.tab.reset();
    query.conditions = typed.conditions;
    query.text = typed.words;
    return query;
}

base::Result<ListPage> listPage(Core &core, const ListQuery &asked, const QString &cursor, int limit)
{
    if (asked.set && (cursor.isEmpty() || keyOf(cursor)))
        return listOfSet(core, *asked.set, keyOf(cursor), limit);
    const auto query = resolved(core, asked);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->text.trimmed().isEmpty())
        return searched(core, *query, limit);
    const auto after = keyOf(cursor);
    if (!cursor.isEmpty() && !after)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("list.bad-cursor"));
    auto found = query->filter.criteria.empty()
        ? orders::orderPage(core.reader(), query->filter, after, limit)
        : orders::filteredPage(core.reader(), query->filter, after, limit, kMostRead);
    if (!found)
        return tl::unexpected(found.error());
    return openedPage(core, std::move(found->orders), found->next);
}

base::Result<ListCount> listCount(Core &core, const ListQuery &asked)
{
    const auto query = resolved(core, asked);
    if (!query)
        return tl::unexpected(query.error());
    const auto &filter = query->filter;
    if (!query->text.trimmed().isEmpty())
        return searched(core, *query, kMostHits).map([](const ListPage &page) {
            return ListCount {static_cast<std::int64_t>(page.rows.size()), page.rows.size() < kMostHits};
        });
    if (filter.criteria.empty() && !filter.stage)
        return orders::tabCounts(core.reader(), filter.shop).map([&filter](const auto &counts) {
            if (filter.tab)
                return ListCount {counts[static_cast<std::size_t>(*filter.tab)]};
            return ListCount {std::accumulate(counts.begin(), counts.end(), std::int64_t {0})};
        });
    return orders::filteredPage(core.reader(), filter, {}, kMostHits, kMostCounted)
        .map([](const orders::OrderPage &page) {
            return ListCount {static_cast<std::int64_t>(page.orders.size()), !page.next};
        });
}

namespace {

base::Result<std::vector<QString>> companionsOf(store::Connection &reader, OrderId id)
{
    const auto group = orders::mergedWith(reader, id);
    if (!group)
        return tl::unexpected(group.error());
    std::vector<QString> numbers;
    for (const orders::MergedOrder &one : *group) {
        const auto other = orders::findOrderRow(reader, one.order);
        if (!other)
            return tl::unexpected(other.error());
        if (*other && one.order != id)
            numbers.push_back((*other)->number);
    }
    return numbers;
}

} // namespace

base::Result<std::optional<OrderDetail>> orderDetail(Core &core, OrderId id)
{
    auto &reader = core.reader();
    auto order = orders::findOrder(reader, id);
    if (!order)
        return tl::unexpected(order.error());
    if (!*order)
        return std::optional<OrderDetail> {};
    OrderDetail detail;
    detail.order = std::move(**order);
    if (auto shop = orders::findShop(reader, detail.order.shop); shop && *shop)
        detail.shop = **shop;
    if (auto personal = openPersonal(reader, core.readerKeys(), detail.order)) {
        detail.personal = std::move(*personal);
        auto conflict = addressConflict(reader, core.readerKeys(), detail.order, detail.personal);
        if (!conflict)
            return tl::unexpected(conflict.error());
        detail.conflict = std::move(*conflict);
    }
    const auto keep = [](auto &into, auto &&from) -> std::optional<base::Error> {
        if (!from)
            return from.error();
        into = std::move(*from);
        return std::nullopt;
    };
    for (const auto &problem : {keep(detail.findings, intake::findingsOf(reader, id)),
             keep(detail.parcels, shipping::parcelsOf(reader, id)),
             keep(detail.leavesWith, companionsOf(reader, id)),
             keep(detail.cases, aftersales::casesOf(reader, id)),
             keep(detail.refunds, aftersales::refundsOf(reader, id)),
             keep(detail.proposals, openProposals(reader, id)),
             keep(detail.messages, buyerMessages(reader, core.readerKeys(), id)),
             keep(detail.why, orderWhy(reader, id)),
             keep(detail.timeline, store::historyOf(reader, id.value()))})
        if (problem)
            return tl::unexpected(*problem);
    return std::optional(std::move(detail));
}

base::Result<std::vector<OrderId>> idsIn(Core &core, const orders::OrderFilter &filter, int limit)
{
    std::vector<OrderId> ids;
    std::optional<orders::PageKey> after;
    do {
        const auto page = orders::orderPage(core.reader(), filter, after, std::min(limit, 500));
        if (!page)
            return tl::unexpected(page.error());
        for (const Order &order : page->orders)
            ids.push_back(order.id);
        after = page->next;
    } while (after && static_cast<int>(ids.size()) < limit);
    ids.resize(std::min(ids.size(), static_cast<std::size_t>(limit)));
    return ids;
}

base::Result<std::vector<OrderId>> ordersNamed(
    Core &core, const QString &word, std::optional<orders::ShopId> shop)
{
    bool isNumber = false;
    const std::int64_t id = word.mid(1).toLongLong(&isNumber);
    if (word.startsWith(u'o') && isNumber) {
        const auto order = orders::findOrder(core.reader(), OrderId(id));
        if (!order)
            return tl::unexpected(order.error());
        if (*order)
            return std::vector {OrderId(id)};
    }
    auto found = orders::ordersNumbered(core.reader(), word);
    if (!found || !shop)
        return found;
    std::erase_if(*found, [&](OrderId one) {
        const auto order = orders::findOrder(core.reader(), one);
        return !order || !*order || (*order)->shop != *shop;
    });
    return found;
}

} // namespace purser::desk
