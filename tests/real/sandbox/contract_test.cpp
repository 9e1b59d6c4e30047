#include "support/json_schema.h"
#include "support/sandbox_child.h"

using namespace purser;

namespace {

struct Reply
{
    int status = 0;
    QJsonObject body {};
    net::Response raw {};
};

/// Calls the sandbox as the whole account and holds every answer against the contract.
class Caller
{
public:
    Caller()
        : m_sandbox(40)
    {
        m_contract = call("GET", QStringLiteral("/openapi.json"), {}, {}).body;
        m_token = call("POST", QStringLiteral("/v1/token"), {},
            {{QStringLiteral("api_token"), m_sandbox.ready().value(u"token").toString()}})
                      .body.value(u"access_token")
                      .toString()
                      .toUtf8();
    }

    /// @param path  as the contract has it: "/v1/orders/{id}"; @param values  for its braces
    Reply call(const QByteArray &method, const QString &path, const QStringList &values,
        const QJsonObject &body = {}, const QString &query = {}, const QByteArray &key = {})
    {
        QString filled = path;
        for (const QString &value : values)
            filled.replace(filled.indexOf(u'{'), filled.indexOf(u'}') - filled.indexOf(u'{') + 1, value);
        net::Request request =
            method == "GET" || method == "DELETE" ? net::Request {} : net::postJson({}, base::compact(body));
        request.method = method;
        request.url = QUrl(m_sandbox.url() + filled + query);
        if (!m_token.isEmpty())
            request.headers.push_back({"Authorization", "Bearer " + m_token});
        const bool isChange = method != "GET" && !path.startsWith(u"/control");
        if (isChange)
            request.headers.push_back(
                {"Idempotency-Key", key.isEmpty() ? "k" + QByteArray::number(++m_keys) : key});
        const auto answer = m_http.send(request);
        EXPECT_TRUE(answer) << qPrintable(path);
        if (!answer)
            return {};
        Reply reply {answer->status, QJsonDocument::fromJson(answer->body).object(), *answer};
        check(method, path, reply);
        return reply;
    }

    [[nodiscard]] QSet<QString> promised() const
    {
        QSet<QString> all;
        const auto paths = m_contract.value(u"paths").toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path)
            for (const QString &method : path.value().toObject().keys())
                if (method != u"parameters")
                    all.insert(method.toUpper() + u' ' + path.key());
        return all;
    }

    [[nodiscard]] const QSet<QString> &kept() const { return m_kept; }
    [[nodiscard]] support::SandboxChild &sandbox() { return m_sandbox; }

private:
    void check(const QByteArray &method, const QString &path, const Reply &reply)
    {
        if (m_contract.isEmpty())
            m_contract = reply.body;
        const QString name = QString::fromLatin1(method) + u' ' + path;
        const auto operation = m_contract.value(u"paths")
                                   .toObject()
                                   .value(path)
                                   .toObject()
                                   .value(QString::fromLatin1(method).toLower())
                                   .toObject();
        const auto responses = operation.value(u"responses").toObject();
        const auto response = responses.value(QString::number(reply.status)).toObject();
        EXPECT_FALSE(response.isEmpty())
            << qPrintable(name) << " answers " << reply.status << ": " << reply.raw.body.toStdString();
        const auto schema = response.value(u"content")
                                .toObject()
                                .value(u"application/json")
                                .toObject()
                                .value(u"schema")
                                .toObject();
        const auto components = m_contract.value(u"components").toObject().value(u"schemas").toObject();
        const auto faults =
            schema.isEmpty() ? QStringList {} : support::schemaFaults(reply.body, schema, components);
        EXPECT_TRUE(faults.isEmpty()) << qPrintable(name) << ":\n" << qPrintable(faults.join(u'\n'));
        if (reply.status < 300)
            m_kept.insert(name);
    }

    support::SandboxChild m_sandbox;
    net::HttpClient m_http;
    QJsonObject m_contract;
    QByteArray m_token;
    QSet<QString> m_kept;
    int m_keys = 0;
};

QJsonObject parcelTo(const QJsonObject &order)
{
    return {{QStringLiteral("weight_g"), 500}, {QStringLiteral("size_mm"), QJsonArray {200, 150, 50}},
        {QStringLiteral("to"), order.value(u"ship_to")}};
}

QJsonArray oneLine(const QJsonObject &order, const char *extra = nullptr)
{
    QJsonObject line {
        {QStringLiteral("line_id"), order.value(u"lines").toArray().at(0).toObject().value(u"id")},
        {QStringLiteral("quantity"), 1}};
    if (extra != nullptr)
        line.insert(u"grade", QLatin1String(extra));
    return {line};
}

/// Open and paid orders of the American shop, with an address that its carriers take.
std::vector<QJsonObject> openOrders(Caller &caller)
{
    std::vector<QJsonObject> found;
    const auto truth = caller.call("GET", QStringLiteral("/control/truth"), {}).body;
    for (const auto &value : truth.value(u"orders").toArray()) {
        const auto order = value.toObject().value(u"order").toObject();
        const auto to = order.value(u"ship_to").toObject();
        if (order.value(u"status").toString() == u"open" && order.value(u"shop").toString() == u"juniper"
            && order.value(u"payment").toObject().value(u"state").toString() == u"paid"
            && !to.value(u"city").toString().isEmpty() && !to.value(u"postcode").toString().isEmpty())
            found.push_back(order);
    }
    return found;
}

} // namespace

TEST(SandboxContract, IsKeptByEveryPathThatItPromises)
{
    Caller caller;
    const auto open = openOrders(caller);
    ASSERT_GE(open.size(), 3u);
    const QJsonObject &order = open[0];
    const QString id = order.value(u"id").toString();
    const auto call = [&caller](const char *method, const char *path, const QStringList &values = {},
                          const QJsonObject &body = {}) {
        return caller.call(method, QLatin1String(path), values, body).body;
    };
    using S = QJsonObject;
    const auto key = [](const char *name) { return QString(QLatin1String(name)); };

    for (const char *path : {"/v1/account", "/v1/orders", "/v1/orders/ids", "/v1/messages", "/v1/returns",
             "/v1/products", "/v1/stock", "/v1/promotions", "/v1/webhooks", "/carrier/v1/services",
             "/carrier/v1/labels", "/supplier/v1/replenishments", "/sink/v1/messages", "/control/faults",
             "/control/clock", "/control/log", "/control/ready"})
        call("GET", path);
    call("GET", "/v1/orders/{id}", {id});
    call("PATCH", "/v1/orders/{id}/address", {id}, {{key("district"), QString()}});
    call("POST", "/v1/orders/{id}/messages", {id}, {{key("text"), key("When?")}});
    call("GET", "/v1/orders/{id}/messages", {id});

    S rate = parcelTo(order);
    rate.insert(u"from", key("US"));
    call("POST", "/carrier/v1/rates", {}, rate);
    S wish = parcelTo(order);
    wish.insert(u"reference", order.value(u"number").toString() + key("-1"));
    wish.insert(u"service", key("usps-ground"));
    const auto label = call("POST", "/carrier/v1/labels", {}, wish);
    const QString tracking = label.value(u"tracking").toString();
    call("GET", "/carrier/v1/tracking/{number}", {tracking});
    call("POST", "/carrier/v1/manifests", {},
        {{key("carrier"), key("usps")}, {key("labels"), QJsonArray {label.value(u"id")}}});
    wish.insert(u"reference", open[1].value(u"number").toString() + key("-1"));
    const auto other = call("POST", "/carrier/v1/labels", {}, wish);
    call("POST", "/carrier/v1/labels/{id}/void", {other.value(u"id").toString()});

    const auto sent = call("POST", "/v1/orders/{id}/fulfilments", {id},
        {{key("carrier"), key("usps")}, {key("tracking"), tracking}, {key("lines"), oneLine(order)}});
    const QString fulfilment = sent.value(u"fulfilments").toArray().at(0).toObject().value(u"id").toString();
    call("PATCH", "/v1/orders/{id}/fulfilments/{fulfilment}", {id, fulfilment},
        {{key("tracking"), key("9205590175547712345678")}});
    call("POST", "/v1/orders/{id}/refunds", {id}, {{key("amount_minor"), 1}, {key("reason"), key("late")}});
    call("POST", "/v1/orders/{id}/cancel", {open[1].value(u"id").toString()}, {{key("reason"), key("test")}});
    const QString payment = order.value(u"payment").toObject().value(u"gateway_id").toString();
    call("GET", "/pay/v1/payments/{id}", {payment});
    call("POST", "/pay/v1/payments/{id}/refunds", {payment},
        {{key("amount_minor"), 1}, {key("reason"), key("late")}});

    const auto wanted = call("POST", "/control/return", {},
        {{key("order"), id}, {key("line"), oneLine(order).at(0).toObject().value(u"line_id")},
            {key("quantity"), 1}, {key("reason"), key("damaged")}, {key("kind"), key("return_and_refund")}});
    const QString back = wanted.value(u"id").toString();
    call("GET", "/v1/returns/{id}", {back});
    call("GET", "/v1/returns/{id}/photos/{photo}", {back, key("1")});
    call("POST", "/v1/returns/{id}/decision", {back}, {{key("decision"), key("approve")}});
    call("POST", "/v1/returns/{id}/received", {back}, {{key("lines"), oneLine(order, "A")}});

    const auto stock = call("GET", "/v1/stock").value(u"stock").toArray().at(0).toObject();
    const QString sku = stock.value(u"sku").toString();
    call("PUT", "/v1/stock/{sku}", {sku}, {{key("warehouse"), key("HGH1")}, {key("on_hand"), 50}});
    const auto ordered = call("POST", "/supplier/v1/replenishments", {},
        {{key("warehouse"), key("HGH1")},
            {key("lines"), QJsonArray {S {{key("sku"), sku}, {key("quantity"), 5}}}}});
    call("GET", "/supplier/v1/replenishments/{id}", {ordered.value(u"id").toString()});
    const auto hook = call("POST", "/v1/webhooks", {},
        {{key("url"), key("http://127.0.0.1:9/hook")}, {key("secret"), key("a-long-enough-secret")}});
    call("DELETE", "/v1/webhooks/{id}", {hook.value(u"id").toString()});
    call("POST", "/sink/v1/mail", {},
        {{key("to"), key("a@example.com")}, {key("subject"), key("s")}, {key("text"), key("t")}});
    call("POST", "/sink/v1/sms", {}, {{key("to"), key("+31612345678")}, {key("text"), key("t")}});
    call("POST", "/sink/v1/webhook", {}, {{key("any"), 1}});
    call("POST", "/control/orders", {}, {{key("count"), 1}});
    call("POST", "/control/clock", {}, {{key("advance_s"), 60}});
    call("PUT", "/control/faults", {}, {{key("latency_ms"), 0}});

    const auto left = caller.promised() - caller.kept();
    EXPECT_TRUE(left.isEmpty()) << "never answered well:\n"
                                << qPrintable(QStringList(left.begin(), left.end()).join(u'\n'));
}

TEST(SandboxContract, GivesTheFirstAnswerAgainForAKeyThatIsRepeated)
{
    Caller caller;
    const auto order = openOrders(caller).front();
    const QStringList id {order.value(u"id").toString()};
    const QString path = QStringLiteral("/v1/orders/{id}/refunds");
    const QJsonObject body {
        {QStringLiteral("amount_minor"), 100}, {QStringLiteral("reason"), QStringLiteral("late")}};
    const auto first = caller.call("POST", path, id, body, {}, "one-key");
    const auto again = caller.call("POST", path, id, body, {}, "one-key");
    EXPECT_EQ(again.raw.body, first.raw.body);
    EXPECT_EQ(again.raw.header("Idempotent-Replayed"), "true");
    EXPECT_EQ(caller.call("GET", QStringLiteral("/v1/orders/{id}"), id).body.value(u"refunded_minor"),
        QJsonValue(100));
    const QJsonObject more {
        {QStringLiteral("amount_minor"), 200}, {QStringLiteral("reason"), QStringLiteral("late")}};
    EXPECT_EQ(caller.call("POST", path, id, more, {}, "one-key").status, 422);
}

TEST(SandboxContract, PagesThroughAllOrdersOnce)
{
    Caller caller;
    QStringList seen;
    QString query = QStringLiteral("?limit=7");
    while (!query.isEmpty()) {
        const auto page = caller.call("GET", QStringLiteral("/v1/orders"), {}, {}, query).body;
        EXPECT_LE(page.value(u"orders").toArray().size(), 7);
        for (const auto &order : page.value(u"orders").toArray())
            seen << order.toObject().value(u"id").toString();
        const QString next = page.value(u"next").toString();
        query = next.isEmpty()
            ? QString()
            : QStringLiteral("?limit=7&after=") + QString::fromLatin1(QUrl::toPercentEncoding(next));
    }
    EXPECT_EQ(seen.size(), 40);
    EXPECT_EQ(QSet<QString>(seen.begin(), seen.end()).size(), 40);
}
