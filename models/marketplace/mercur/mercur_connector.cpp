#include "marketplace/mercur/mercur_connector.h"

#include "marketplace/mercur/mercur_format.h"

#include <QJsonArray>

namespace purser::marketplace {

namespace {

using Kind = base::Error::Kind;
constexpr int kPage = 20; // each order is a request of its own
constexpr int kIdPage = 500;
constexpr int kCataloguePage = 100;
constexpr std::chrono::seconds kOverlap {5};

/// Latest change first: where the last pass began, how many orders of this pass were read, its latest change.
struct Cursor
{
    std::optional<base::Instant> since {};
    int offset = 0;
    std::optional<base::Instant> newest {};

    [[nodiscard]] static Cursor parse(const QString &text)
    {
        const auto parts = text.split(u'|');
        return {base::parseIso(parts.value(0)), parts.value(1).toInt(), base::parseIso(parts.value(2))};
    }

    [[nodiscard]] QString toString() const
    {
        const auto textOf = [](const auto &moment) { return moment ? base::toIso(*moment) : QString(); };
        return textOf(since) + u'|' + QString::number(offset) + u'|' + textOf(newest);
    }
};

QString page(const char *path, int offset, int limit)
{
    return QStringLiteral("%1&offset=%2&limit=%3").arg(QLatin1String(path)).arg(offset).arg(limit);
}

/// Where the next page of a counted list begins; none behind the last.
std::optional<QString> nextOf(int offset, qsizetype count, const QJsonObject &list)
{
    const bool hasMore = count > 0 && offset + count < list.value(u"count").toInteger();
    return hasMore ? std::optional(QString::number(offset + count)) : std::nullopt;
}

tl::unexpected<base::Error> notSupported()
{
    return base::fail(Kind::Refused, QStringLiteral("marketplace.not-supported"));
}

} // namespace

MercurConnector::MercurConnector(net::HttpClient &http, const QUrl &mall, const Credentials &credentials)
    : m_session(http, mall, credentials)
{}

Abilities MercurConnector::abilities() const
{
    return {.changedSince = true, .stock = true};
}

base::Result<ChangesPage> MercurConnector::changes(const QString &cursor, std::stop_token stop)
{
    Cursor at = Cursor::parse(cursor);
    const auto list =
        m_session.read(page("/vendor/orders?fields=id,updated_at&order=-updated_at", at.offset, kPage), stop);
    if (!list)
        return tl::unexpected(list.error());
    const auto listed = list->value(u"orders").toArray();
    ChangesPage result;
    bool isBehind = false;
    for (const auto &value : listed) {
        const QString id = value.toObject().value(u"id").toString();
        const auto moment = base::parseIso(value.toObject().value(u"updated_at").toString());
        if (moment)
            at.newest = std::max(at.newest.value_or(*moment), *moment);
        isBehind = at.since && moment && *moment < *at.since;
        if (isBehind)
            break;
        auto one = order(id, stop);
        if (one && *one)
            result.orders.push_back(std::move(**one));
        else if (!one && one.error().kind == Kind::BrokenAnswer)
            result.broken.push_back({id, one.error().code, one.error().detail, {}});
        else if (!one)
            return tl::unexpected(one.error());
    }
    result.hasMore = !isBehind && nextOf(at.offset, listed.size(), *list).has_value();
    if (result.hasMore)
        at.offset += static_cast<int>(listed.size());
    else
        at = {at.newest ? std::optional(*at.newest - kOverlap) : at.since, 0, {}};
    if (!result.hasMore && at.since)
        result.completeTo = *at.since + kOverlap;
    result.cursor = at.toString();
    return result;
}

base::Result<std::optional<RemoteOrder>> MercurConnector::order(const QString &id, std::stop_token stop)
{
    const auto answer = m_session.read(QStringLiteral("/vendor/orders/") + id, stop);
    if (!answer && (answer.error().code == u"net.status-403" || answer.error().code == u"net.status-404"))
        return std::optional<RemoteOrder> {};
    if (!answer)
        return tl::unexpected(answer.error());
    return mercur::parseOrder(answer->value(u"order").toObject()).map([](RemoteOrder order) {
        return std::optional(std::move(order));
    });
}

base::Result<IdPage> MercurConnector::ids(const QString &after, std::stop_token stop)
{
    const auto list = m_session.read(
        page("/vendor/orders?fields=id,display_id&order=created_at", after.toInt(), kIdPage), stop);
    if (!list)
        return tl::unexpected(list.error());
    const auto listed = list->value(u"orders").toArray();
    IdPage result;
    for (const auto &value : listed)
        result.ids.push_back({value.toObject().value(u"id").toString(),
            QString::number(value.toObject().value(u"display_id").toInteger()), 0});
    result.next = nextOf(after.toInt(), listed.size(), *list);
    return result;
}

base::Result<ListingPage> MercurConnector::listings(const QString &after, std::stop_token stop)
{
    const auto list = m_session.read(
        page("/vendor/products?fields=id,title,variants.id,variants.sku,variants.title,variants.weight,"
             "variants.barcode",
            after.toInt(), kCataloguePage),
        stop);
    if (!list)
        return tl::unexpected(list.error());
    const auto products = list->value(u"products").toArray();
    ListingPage result {{}, nextOf(after.toInt(), products.size(), *list)};
    for (const auto &product : products)
        std::ranges::move(mercur::listingsOf(product.toObject()), std::back_inserter(result.listings));
    return result;
}

base::Result<StockPage> MercurConnector::stock(const QString &after, std::stop_token stop)
{
    const auto list = m_session.read(
        page("/vendor/inventory-items?fields=id,sku,*location_levels", after.toInt(), kCataloguePage), stop);
    if (!list)
        return tl::unexpected(list.error());
    const auto items = list->value(u"inventory_items").toArray();
    StockPage result {{}, nextOf(after.toInt(), items.size(), *list)};
    for (const auto &item : items)
        std::ranges::move(mercur::stockOf(item.toObject()), std::back_inserter(result.levels));
    return result;
}

base::Result<RemoteOrder> MercurConnector::fulfil(const Fulfilment &, const QString &, std::stop_token)
{
    return notSupported();
}

base::Result<RemoteOrder> MercurConnector::cancel(const Cancellation &, const QString &, std::stop_token)
{
    return notSupported();
}

base::Result<RemoteOrder> MercurConnector::refund(const RefundOrder &, const QString &, std::stop_token)
{
    return notSupported();
}

base::Result<ReturnsPage> MercurConnector::returns(const QString &, std::stop_token)
{
    return notSupported();
}

base::Result<> MercurConnector::decideReturn(
    const QString &, bool, const QString &, const QString &, std::stop_token)
{
    return notSupported();
}

base::Result<> MercurConnector::receiveReturn(
    const QString &, const std::vector<LineQuantity> &, const QString &, std::stop_token)
{
    return notSupported();
}

base::Result<> MercurConnector::message(
    const QString &, const QString &, const QString &, const QString &, std::stop_token)
{
    return notSupported();
}

} // namespace purser::marketplace
