#include "marketplace/sandbox/sandbox_connector.h"

#include "marketplace/sandbox/sandbox_format.h"

namespace purser::marketplace {

namespace {

using Kind = base::Error::Kind;
constexpr int kPage = 100;

QString overlapped(const QString &moment)
{
    const auto instant = base::parseIso(moment);
    return instant ? base::toIso(*instant - std::chrono::seconds(1)) : QString();
}

/// The cursor is "since|after|newest": where this pass began, where its next page begins, and the latest
/// change seen in it, from which the next pass begins one second earlier.
struct Cursor
{
    QString since {};
    QString after {};
    QString newest {};

    [[nodiscard]] static Cursor parse(const QString &text)
    {
        const auto parts = text.split(u'|');
        return {parts.value(0), parts.value(1), parts.value(2)};
    }

    [[nodiscard]] QString toString() const { return since + u'|' + after + u'|' + newest; }

    /// Behind a page that names @p next, or behind the last one.
    [[nodiscard]] Cursor goneOn(const QString &next) const
    {
        if (!next.isEmpty())
            return {since, next, newest};
        return {newest.isEmpty() ? since : overlapped(newest), {}, {}};
    }
};

QString query(const QString &path, std::initializer_list<std::pair<QString, QString>> values)
{
    QString text = path;
    QChar joint = u'?';
    for (const auto &[key, value] : values) {
        if (value.isEmpty())
            continue;
        text += joint + key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
        joint = u'&';
    }
    return text;
}

base::Result<> done(const base::Result<QJsonObject> &answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    return {};
}

} // namespace

SandboxConnector::SandboxConnector(net::HttpClient &http, const QUrl &url, const QString &apiToken)
    : m_session(http, url, apiToken, QStringLiteral("/v1/token"))
{}

Abilities SandboxConnector::abilities() const
{
    return {.changedSince = true,
        .moved = true,
        .idempotent = true,
        .partialCancel = true,
        .partialFulfil = true,
        .retrack = true,
        .refunds = true,
        .returns = true,
        .messages = true,
        .stock = true};
}

base::Result<std::optional<ShopFacts>> SandboxConnector::shop(const std::stop_token &stop)
{
    const auto answer = m_session.read(QStringLiteral("/v1/account"), stop);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto shops = answer->value(u"shops").toArray();
    if (shops.isEmpty())
        return std::optional<ShopFacts> {};
    return std::optional(parseSandboxShop(shops.first().toObject()));
}

base::Result<QJsonObject> SandboxConnector::changedPage(
    const char *list, const QString &since, const QString &after, const std::stop_token &stop)
{
    return m_session.read(query(QStringLiteral("/v1/") + QLatin1String(list),
                              {{QStringLiteral("updated_since"), since}, {QStringLiteral("after"), after},
                                  {QStringLiteral("limit"), QString::number(kPage)}}),
        stop);
}

base::Result<ChangesPage> SandboxConnector::changes(const QString &cursor, std::stop_token stop)
{
    Cursor at = Cursor::parse(cursor);
    const auto answer = changedPage("orders", at.since, at.after, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto orders = answer->value(u"orders").toArray();
    ChangesPage page = parseSandboxOrders(orders);
    for (const auto &value : orders)
        at.newest = std::max(at.newest, value.toObject().value(u"updated_at").toString());
    const QString next = answer->value(u"next").toString();
    page.hasMore = !next.isEmpty();
    if (page.hasMore && next == at.after)
        return base::fail(Kind::BrokenAnswer, QStringLiteral("sync.page-loop"));
    page.completeTo = base::parseIso(at.newest);
    page.cursor = at.goneOn(next).toString();
    return page;
}

base::Result<std::optional<RemoteOrder>> SandboxConnector::order(const QString &id, std::stop_token stop)
{
    const auto answer = m_session.read(QStringLiteral("/v1/orders/") + id, stop);
    if (!answer && answer.error().code == u"net.status-404")
        return std::optional<RemoteOrder> {};
    if (!answer)
        return tl::unexpected(answer.error());
    return parseSandboxOrder(*answer).map([](RemoteOrder order) { return std::optional(std::move(order)); });
}

base::Result<IdPage> SandboxConnector::ids(const QString &after, std::stop_token stop)
{
    const auto answer = m_session.read(
        query(QStringLiteral("/v1/orders/ids"),
            {{QStringLiteral("after"), after}, {QStringLiteral("limit"), QStringLiteral("1000")}}),
        stop);
    if (!answer)
        return tl::unexpected(answer.error());
    IdPage page;
    for (const auto &value : answer->value(u"ids").toArray()) {
        const auto one = value.toObject();
        page.ids.push_back({one.value(u"id").toString(), one.value(u"number").toString(),
            one.value(u"version").toInteger()});
    }
    if (const QString next = answer->value(u"next").toString(); !next.isEmpty())
        page.next = next;
    return page;
}

base::Result<RemoteOrder> SandboxConnector::changedOrder(
    const QString &path, const QJsonObject &body, const QString &key, const std::stop_token &stop)
{
    return m_session.change("POST", path, body, key, stop).and_then(parseSandboxOrder);
}

base::Result<RemoteOrder> SandboxConnector::fulfil(
    const Fulfilment &fulfilment, const QString &key, std::stop_token stop)
{
    return changedOrder(QStringLiteral("/v1/orders/%1/fulfilments").arg(fulfilment.order),
        {{QStringLiteral("carrier"), fulfilment.carrier}, {QStringLiteral("tracking"), fulfilment.tracking},
            {QStringLiteral("lines"), sandboxLines(fulfilment.lines)}},
        key, stop);
}

base::Result<RemoteOrder> SandboxConnector::retrack(
    const Retracking &retracking, const QString &key, std::stop_token stop)
{
    return m_session
        .change("PATCH",
            QStringLiteral("/v1/orders/%1/fulfilments/%2").arg(retracking.order, retracking.fulfilment),
            {{QStringLiteral("carrier"), retracking.carrier},
                {QStringLiteral("tracking"), retracking.tracking}},
            key, stop)
        .and_then(parseSandboxOrder);
}

base::Result<RemoteOrder> SandboxConnector::cancel(
    const Cancellation &cancellation, const QString &key, std::stop_token stop)
{
    QJsonObject body {{QStringLiteral("reason"), cancellation.reason}};
    if (!cancellation.lines.empty())
        body.insert(u"lines", sandboxLines(cancellation.lines));
    return changedOrder(QStringLiteral("/v1/orders/%1/cancel").arg(cancellation.order), body, key, stop);
}

base::Result<RemoteOrder> SandboxConnector::refund(
    const RefundOrder &refund, const QString &key, std::stop_token stop)
{
    QJsonObject body {{QStringLiteral("amount_minor"), qint64(refund.amountMinor)},
        {QStringLiteral("reason"), refund.reason}};
    if (!refund.lines.empty())
        body.insert(u"lines", sandboxLines(refund.lines));
    if (!refund.returnId.isEmpty())
        body.insert(u"return_id", refund.returnId);
    return changedOrder(QStringLiteral("/v1/orders/%1/refunds").arg(refund.order), body, key, stop);
}

base::Result<ReturnsPage> SandboxConnector::returns(const QString &cursor, std::stop_token stop)
{
    Cursor at = Cursor::parse(cursor);
    const auto answer = changedPage("returns", at.since, at.after, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    ReturnsPage page;
    for (const auto &value : answer->value(u"returns").toArray()) {
        auto request = parseSandboxReturn(value.toObject());
        if (!request)
            return tl::unexpected(request.error());
        at.newest = std::max(at.newest, base::toIso(request->updatedAt));
        page.returns.push_back(std::move(*request));
    }
    const QString next = answer->value(u"next").toString();
    page.hasMore = !next.isEmpty();
    page.cursor = at.goneOn(next).toString();
    return page;
}

base::Result<> SandboxConnector::decideReturn(
    const QString &id, bool approve, const QString &reason, const QString &key, std::stop_token stop)
{
    return done(m_session.change("POST", QStringLiteral("/v1/returns/%1/decision").arg(id),
        {{QStringLiteral("decision"), approve ? QStringLiteral("approve") : QStringLiteral("refuse")},
            {QStringLiteral("reason"), reason}},
        key, stop));
}

base::Result<> SandboxConnector::receiveReturn(
    const QString &id, const std::vector<LineQuantity> &lines, const QString &key, std::stop_token stop)
{
    return done(m_session.change("POST", QStringLiteral("/v1/returns/%1/received").arg(id),
        {{QStringLiteral("lines"), sandboxLines(lines)}}, key, stop));
}

base::Result<> SandboxConnector::message(
    const QString &order, const QString &text, const QString &topic, const QString &key, std::stop_token stop)
{
    return done(m_session.change("POST", QStringLiteral("/v1/orders/%1/messages").arg(order),
        {{QStringLiteral("text"), text}, {QStringLiteral("topic"), topic}}, key, stop));
}

base::Result<MessagesPage> SandboxConnector::messages(const QString &cursor, const std::stop_token &stop)
{
    Cursor at = Cursor::parse(cursor);
    const auto answer = changedPage("messages", at.since, at.after, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    MessagesPage page;
    for (const auto &value : answer->value(u"messages").toArray()) {
        auto message = parseSandboxMessage(value.toObject());
        if (!message)
            continue; // says neither what it is about nor when: there is nothing to keep it with
        at.newest = std::max(at.newest, base::toIso(message->at));
        page.messages.push_back(std::move(*message));
    }
    const QString next = answer->value(u"next").toString();
    page.hasMore = !next.isEmpty();
    page.cursor = at.goneOn(next).toString();
    return page;
}

base::Result<ListingPage> SandboxConnector::listings(const QString &after, std::stop_token stop)
{
    const auto answer = m_session.read(
        query(QStringLiteral("/v1/products"),
            {{QStringLiteral("after"), after}, {QStringLiteral("limit"), QString::number(kPage)}}),
        stop);
    if (!answer)
        return tl::unexpected(answer.error());
    ListingPage page;
    for (const auto &value : answer->value(u"products").toArray())
        page.listings.push_back(parseSandboxProduct(value.toObject()));
    if (const QString next = answer->value(u"next").toString(); !next.isEmpty())
        page.next = next;
    return page;
}

base::Result<StockPage> SandboxConnector::stock(const QString &after, std::stop_token stop)
{
    const auto answer = m_session.read(
        query(QStringLiteral("/v1/stock"),
            {{QStringLiteral("after"), after}, {QStringLiteral("limit"), QString::number(kPage)}}),
        stop);
    if (!answer)
        return tl::unexpected(answer.error());
    StockPage page;
    for (const auto &value : answer->value(u"stock").toArray())
        std::ranges::move(parseSandboxStock(value.toObject()), std::back_inserter(page.levels));
    if (const QString next = answer->value(u"next").toString(); !next.isEmpty())
        page.next = next;
    return page;
}

} // namespace purser::marketplace
