#include "marketplace/vendure/vendure_connector.h"

#include "marketplace/vendure/answers.h"
#include "marketplace/vendure/catalogue_format.h"
#include "marketplace/vendure/change_window.h"
#include "marketplace/vendure/order_format.h"
#include "marketplace/vendure/queries.h"

namespace purser::marketplace {

namespace {

using Kind = base::Error::Kind;
constexpr int kIdPage = 1000; // the admin API's own limit
constexpr int kCataloguePage = 100;
constexpr int kListTries = 3; // then each order is read on its own

QJsonObject byId(const QString &id)
{
    return {{QStringLiteral("id"), id}};
}

QJsonObject withOptions(const QJsonObject &options)
{
    return {{QStringLiteral("options"), options}};
}

QJsonObject byIdFrom(const QString &after, int take)
{
    return {{QStringLiteral("skip"), after.toInt()}, {QStringLiteral("take"), take},
        {QStringLiteral("sort"), QJsonObject {{QStringLiteral("id"), QStringLiteral("ASC")}}}};
}

/// Where the next page of a counted list begins; none behind the last.
std::optional<QString> nextOf(const QString &after, const QJsonObject &list)
{
    const auto seen = after.toInt() + list.value(u"items").toArray().size();
    const bool hasMore =
        !list.value(u"items").toArray().isEmpty() && seen < list.value(u"totalItems").toInteger();
    return hasMore ? std::optional(QString::number(seen)) : std::nullopt;
}

void take(ChangesPage &page, const QJsonObject &json)
{
    auto order = vendure::parseOrder(json);
    if (order)
        page.orders.push_back(std::move(*order));
    else
        page.broken.push_back(
            {json.value(u"id").toString(), order.error().code, order.error().detail, base::compact(json)});
}

} // namespace

struct VendureConnector::OrderList
{
    ChangesPage page {};
    std::vector<base::Instant> moments {}; ///< of change by the list's own order, of every order on the page
    std::int64_t total = 0;

    void see(const QJsonObject &json)
    {
        if (const auto moment = base::parseIso(json.value(u"updatedAt").toString()))
            moments.push_back(*moment);
    }
};

VendureConnector::VendureConnector(net::HttpClient &http, const QUrl &shop, const Credentials &credentials)
    : m_session(http, shop, credentials)
{}

Abilities VendureConnector::abilities() const
{
    return {.changedSince = true,
        .moved = false,
        .idempotent = true,
        .partialCancel = true,
        .partialFulfil = true,
        .refunds = true,
        .returns = false,
        .messages = false,
        .stock = true};
}

base::Result<VendureConnector::OrderList> VendureConnector::list(
    const QJsonObject &options, const std::stop_token &stop)
{
    const auto data = m_session.read({vendure::ordersQuery(), withOptions(options)}, stop, kListTries);
    if (!data && data.error().code == QLatin1String(vendure::kServerError))
        return listOneByOne(options, stop);
    if (!data)
        return tl::unexpected(data.error());
    const auto orders = data->value(u"orders").toObject();
    OrderList result {.total = orders.value(u"totalItems").toInteger()};
    for (const auto &value : orders.value(u"items").toArray()) {
        result.see(value.toObject());
        take(result.page, value.toObject());
    }
    return result;
}

base::Result<VendureConnector::OrderList> VendureConnector::listOneByOne(
    const QJsonObject &options, const std::stop_token &stop)
{
    const auto data = m_session.read({vendure::orderIdsQuery(), withOptions(options)}, stop);
    if (!data)
        return tl::unexpected(data.error());
    const auto orders = data->value(u"orders").toObject();
    OrderList result {.total = orders.value(u"totalItems").toInteger()};
    for (const auto &value : orders.value(u"items").toArray()) {
        const QString id = value.toObject().value(u"id").toString();
        result.see(value.toObject());
        const auto one = m_session.read({vendure::orderQuery(), byId(id)}, stop, kListTries);
        if (one)
            take(result.page, one->value(u"order").toObject());
        else if (one.error().code == QLatin1String(vendure::kServerError))
            result.page.broken.push_back({id, QStringLiteral("order.unreadable"), one.error().detail, {}});
        else
            return tl::unexpected(one.error());
    }
    return result;
}

base::Result<ChangesPage> VendureConnector::changes(const QString &cursor, std::stop_token stop)
{
    const auto window = vendure::ChangeWindow::parse(cursor);
    auto read = list(window.options(), stop);
    if (!read)
        return tl::unexpected(read.error());
    ChangesPage page = std::move(read->page);
    page.hasMore =
        !read->moments.empty() && window.skip + static_cast<std::int64_t>(read->moments.size()) < read->total;
    const auto next = window.next(read->moments, page.hasMore);
    page.cursor = next.toString();
    page.completeTo = next.newest;
    return page;
}

base::Result<std::optional<RemoteOrder>> VendureConnector::order(const QString &id, std::stop_token stop)
{
    const auto data = m_session.read({vendure::orderQuery(), byId(id)}, stop);
    if (!data)
        return tl::unexpected(data.error());
    if (!data->value(u"order").isObject())
        return std::optional<RemoteOrder> {};
    return vendure::parseOrder(data->value(u"order").toObject()).map([](RemoteOrder order) {
        return std::optional(std::move(order));
    });
}

base::Result<IdPage> VendureConnector::ids(const QString &after, std::stop_token stop)
{
    auto options = byIdFrom(after, kIdPage);
    options.insert(u"filter", vendure::placedFilter());
    const auto data = m_session.read({vendure::orderIdsQuery(), withOptions(options)}, stop);
    if (!data)
        return tl::unexpected(data.error());
    const auto orders = data->value(u"orders").toObject();
    IdPage page;
    for (const auto &value : orders.value(u"items").toArray())
        page.ids.push_back(
            {value.toObject().value(u"id").toString(), value.toObject().value(u"code").toString(), 0});
    page.next = nextOf(after, orders);
    return page;
}

base::Result<ChangesPage> VendureConnector::reread(
    const std::vector<QString> &ids, const std::stop_token &stop)
{
    QJsonArray wanted;
    for (const QString &id : ids)
        wanted.append(id);
    const QJsonObject isWanted {{QStringLiteral("id"), QJsonObject {{QStringLiteral("in"), wanted}}}};
    auto read =
        list({{QStringLiteral("filter"), isWanted}, {QStringLiteral("take"), qint64(ids.size())}}, stop);
    if (!read)
        return tl::unexpected(read.error());
    return std::move(read->page);
}

base::Result<QJsonObject> VendureConnector::variants(
    const QString &query, const QString &after, const std::stop_token &stop)
{
    return m_session.read({query, withOptions(byIdFrom(after, kCataloguePage))}, stop)
        .map([](const QJsonObject &data) { return data.value(u"productVariants").toObject(); });
}

base::Result<ListingPage> VendureConnector::listings(const QString &after, std::stop_token stop)
{
    return variants(vendure::listingsQuery(), after, stop).map([&after](const QJsonObject &list) {
        ListingPage page {{}, nextOf(after, list)};
        for (const auto &variant : list.value(u"items").toArray())
            page.listings.push_back(vendure::listingOf(variant.toObject()));
        return page;
    });
}

base::Result<StockPage> VendureConnector::stock(const QString &after, std::stop_token stop)
{
    return variants(vendure::stockQuery(), after, stop).map([&after](const QJsonObject &list) {
        StockPage page {{}, nextOf(after, list)};
        for (const auto &variant : list.value(u"items").toArray())
            std::ranges::move(vendure::stockOf(variant.toObject()), std::back_inserter(page.levels));
        return page;
    });
}

} // namespace purser::marketplace
