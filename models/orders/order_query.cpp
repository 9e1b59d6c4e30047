#include "orders/order_query.h"

#include "store/row_reader.h"

#include <deque>

namespace purser::orders {

namespace {

using store::Row;
using store::Statement;

/// The clauses of the list query, the one place that joins SQL: every part is a constant, every value bound.
enum Where { ByTab = 1, ByStage = 2, ByShop = 4 };

const char *whereText(int where)
{
    switch (where) {
    case ByTab: return "tab = ? and ";
    case ByStage: return "stage = ? and ";
    case ByTab | ByStage: return "tab = ? and stage = ? and ";
    case ByShop: return "shop_id = ? and ";
    case ByShop | ByTab: return "shop_id = ? and tab = ? and ";
    case ByShop | ByStage: return "shop_id = ? and stage = ? and ";
    case ByShop | ByTab | ByStage: return "shop_id = ? and tab = ? and stage = ? and ";
    default: return "";
    }
}

const char *orderText(OrderSort sort)
{
    switch (sort) {
    case OrderSort::ShipBy: return "(ship_by, id) > (?, ?) order by ship_by, id limit ?";
    case OrderSort::Newest: return "(placed_at, id) < (?, ?) order by placed_at desc, id desc limit ?";
    }
    return "";
}

/// Statements are made once each and never freed: the prepared query is found by the text's address.
Statement statementFor(int where, OrderSort sort)
{
    static std::mutex guard;
    static std::map<std::pair<int, OrderSort>, QByteArray> texts;
    const std::lock_guard hold(guard);
    QByteArray &text = texts[{where, sort}];
    if (text.isEmpty())
        text = QByteArray("select ") + orderColumns() + " from sales_order where " + whereText(where)
            + orderText(sort);
    return {"orders.page", text.constData()};
}

constexpr const char *kOneToken = R"sql(
    select order_id from search_token where token = ? and kind = ? and order_id < ? order by order_id desc limit ?)sql";
constexpr const char *kTwoTokens = R"sql(
    select a.order_id from search_token a
    join search_token b on b.token = ? and b.kind = ? and b.order_id = a.order_id
    where a.token = ? and a.kind = ? and a.order_id < ? order by a.order_id desc limit ?)sql";
constexpr const char *kThreeTokens = R"sql(
    select a.order_id from search_token a
    join search_token b on b.token = ? and b.kind = ? and b.order_id = a.order_id
    join search_token c on c.token = ? and c.kind = ? and c.order_id = a.order_id
    where a.token = ? and a.kind = ? and a.order_id < ? order by a.order_id desc limit ?)sql";
constexpr Statement kByTokens[] {{"search.one_token", kOneToken}, {"search.two_tokens", kTwoTokens},
    {"search.three_tokens", kThreeTokens}};
/// How many orders hold the token, up to a bound above which it counts as frequent.
constexpr Statement kTokenLength {"search.token_length",
    "select count(*) from (select 1 from search_token where token = ? and kind = ? limit 2000) as few"};
constexpr Statement kByNumber {"search.number", R"sql(
    select id from sales_order where number >= ? and number < ? order by number, id limit ?)sql"};
constexpr Statement kByTracking {"search.tracking", R"sql(
    select order_id from parcel where tracking >= ? and tracking < ? and tracking <> '' order by tracking, id limit ?)sql"};
constexpr Statement kBySku {
    "search.sku", "select order_id from order_line where sku = ? order by order_id desc limit ?"};
constexpr Statement kInsertToken {"search.insert", R"sql(
    insert into search_token (token, kind, order_id) values (?, ?, ?) on conflict (token, kind, order_id) do nothing)sql"};
constexpr std::size_t kTokensAtOnce = 16;
constexpr Statement kInsertTokens {"search.insert_many", R"sql(
    insert into search_token (token, kind, order_id) values (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?),
    (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?),
    (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?) on conflict (token, kind, order_id) do nothing)sql"};

/// The tokens that narrow most, at most as many as one statement joins, rarest first: it is the one that is
/// walked along.
base::Result<std::vector<store::SearchToken>> rarest(
    store::Connection &connection, const std::set<store::SearchToken> &tokens)
{
    std::vector<std::pair<std::int64_t, store::SearchToken>> lengths;
    for (const store::SearchToken &token : tokens) {
        const auto row = connection.row(kTokenLength, {qint64(token.value), int(token.kind)});
        if (!row)
            return tl::unexpected(row.error());
        lengths.emplace_back((**row)[0].toLongLong(), token);
    }
    std::ranges::sort(lengths);
    lengths.resize(std::min(lengths.size(), std::size(kByTokens)));
    std::vector<store::SearchToken> used;
    for (const auto &[length, token] : lengths)
        used.push_back(token);
    return used;
}

OrderId readId(store::RowReader &row)
{
    return row.id<OrderId>();
}

PageKey keyOf(const Order &order, OrderSort sort)
{
    return {sort == OrderSort::ShipBy ? order.shipBy : order.placedAt, order.id.value()};
}

PageKey before(OrderSort sort)
{
    constexpr auto kLast = std::numeric_limits<std::int64_t>::max();
    return sort == OrderSort::ShipBy ? PageKey {-1, 0} : PageKey {kLast, kLast};
}

} // namespace

base::Result<OrderPage> orderPage(
    store::Connection &connection, const OrderFilter &filter, std::optional<PageKey> after, int limit)
{
    Row values;
    int where = 0;
    if (filter.shop) {
        where |= ByShop;
        values << qint64(filter.shop->value());
    }
    if (filter.tab) {
        where |= ByTab;
        values << int(*filter.tab);
    }
    if (filter.stage) {
        where |= ByStage;
        values << int(*filter.stage);
    }
    if (filter.sort == OrderSort::Newest && where != 0)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("list.unsorted"));
    const PageKey from = after.value_or(before(filter.sort));
    values << qint64(from.value) << qint64(from.id) << limit;
    auto orders = store::collect(connection, statementFor(where, filter.sort), values, readOrder);
    if (!orders)
        return tl::unexpected(orders.error());
    OrderPage page {std::move(*orders), {}};
    if (static_cast<int>(page.orders.size()) == limit)
        page.next = keyOf(page.orders.back(), filter.sort);
    return page;
}

OrderFilter narrowed(OrderFilter filter)
{
    for (const Criterion &criterion : filter.criteria) {
        if (criterion.isNot || criterion.codes.size() != 1)
            continue;
        const std::int64_t code = criterion.codes.front();
        if (criterion.key == FilterKey::Shop && !filter.shop)
            filter.shop = ShopId(code);
        if (criterion.key == FilterKey::Stage && code >= Criterion::kTabCodes && !filter.tab)
            filter.tab = static_cast<Tab>(code - Criterion::kTabCodes);
        if (criterion.key == FilterKey::Stage && code < Criterion::kTabCodes && !filter.stage)
            filter.stage = static_cast<Stage>(code);
    }
    return filter;
}

std::pair<std::int64_t, std::int64_t> shipBySpan(const OrderFilter &filter)
{
    std::pair span {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
    for (const Criterion &criterion : filter.criteria)
        if (!criterion.isNot && criterion.codes.size() <= 2
            && (criterion.key == FilterKey::Late || criterion.key == FilterKey::Due)) {
            span.first = std::max(span.first, criterion.from);
            span.second = std::min(span.second, criterion.before);
        }
    return span;
}

bool passes(const Order &order, const OrderFilter &filter)
{
    return (!filter.tab || tabOf(order) == *filter.tab) && (!filter.stage || order.stage == *filter.stage)
        && (!filter.shop || order.shop == *filter.shop)
        && std::ranges::all_of(
            filter.criteria, [&order](const Criterion &criterion) { return passes(order, criterion); });
}

base::Result<OrderPage> filteredPage(store::Connection &connection, const OrderFilter &filter,
    std::optional<PageKey> after, int limit, int mostRead)
{
    constexpr int kChunk = 500;
    const OrderFilter index = narrowed(filter);
    Q_ASSERT(filter.sort == OrderSort::ShipBy);
    const auto [from, before] = shipBySpan(filter);
    if (!after && from > 0)
        after = PageKey {from - 1, std::numeric_limits<std::int64_t>::max()};
    OrderPage found;
    for (int read = 0; read < mostRead; read += kChunk) {
        auto page = orderPage(connection, index, after, kChunk);
        if (!page)
            return tl::unexpected(page.error());
        for (Order &order : page->orders) {
            if (order.shipBy >= before)
                return found;
            if (!passes(order, filter))
                continue;
            found.orders.push_back(std::move(order));
            if (static_cast<int>(found.orders.size()) == limit) {
                found.next = keyOf(found.orders.back(), filter.sort);
                return found;
            }
        }
        if (!page->next)
            return found;
        after = page->next;
    }
    found.next = after;
    return found;
}

std::vector<Statement> orderQueryStatements()
{
    std::vector<Statement> all {std::begin(kByTokens), std::end(kByTokens)};
    for (int where = 0; where <= (ByTab | ByStage | ByShop); ++where)
        all.push_back(statementFor(where, OrderSort::ShipBy));
    all.push_back(statementFor(0, OrderSort::Newest));
    all.insert(all.end(), {kTokenLength, kByNumber, kByTracking, kBySku});
    return all;
}

base::Result<std::vector<OrderId>> tokenCandidates(store::Connection &connection,
    const std::set<store::SearchToken> &tokens, std::int64_t beforeId, int limit)
{
    if (tokens.empty())
        return std::vector<OrderId> {};
    auto used = rarest(connection, tokens);
    if (!used)
        return tl::unexpected(used.error());
    Row values;
    for (auto token = used->rbegin(); token != used->rend(); ++token)
        values << qint64(token->value) << int(token->kind);
    values << qint64(beforeId == 0 ? std::numeric_limits<std::int64_t>::max() : beforeId) << limit;
    return store::collect(connection, kByTokens[used->size() - 1], values, readId);
}

base::Result<std::vector<OrderId>> plainCandidates(
    store::Connection &connection, const QString &text, int limit)
{
    std::vector<OrderId> found;
    const auto add = [&](const Statement &statement, const Row &values) -> base::Result<> {
        auto some = store::collect(connection, statement, values, readId);
        if (!some)
            return tl::unexpected(some.error());
        for (const OrderId id : *some)
            if (std::ranges::find(found, id) == found.end())
                found.push_back(id);
        return {};
    };
    const QString end = text + QChar(0xffff);
    if (auto done = add(kByNumber, {text, end, limit}); !done)
        return tl::unexpected(done.error());
    if (auto done = add(kByTracking, {text, end, limit}); !done)
        return tl::unexpected(done.error());
    if (auto done = add(kBySku, {text, limit}); !done)
        return tl::unexpected(done.error());
    return found;
}

base::Result<> putTokens(
    store::Connection &connection, std::vector<std::pair<store::SearchToken, OrderId>> tokens)
{
    std::ranges::sort(tokens); // neighbours share pages of the index
    std::size_t at = 0;
    while (at < tokens.size()) {
        const bool isMany = tokens.size() - at >= kTokensAtOnce;
        Row values;
        for (const std::size_t end = at + (isMany ? kTokensAtOnce : 1); at < end; ++at)
            values << qint64(tokens[at].first.value) << int(tokens[at].first.kind)
                   << qint64(tokens[at].second.value());
        if (auto done = connection.run(isMany ? kInsertTokens : kInsertToken, values); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace purser::orders
