#include "app/sandbox/http/fields.h"
#include "app/sandbox/http/routes.h"

#include <QHostAddress>
#include <QJsonArray>

namespace purser::sandbox {

namespace {

QStringList eventNames()
{
    return {QStringLiteral("order.updated"), QStringLiteral("return.created")};
}

bool isLoopback(const QUrl &url)
{
    return url.isValid() && url.scheme() == u"http"
        && (url.host() == u"localhost" || QHostAddress(url.host()).isLoopback());
}

Answer addAnswer(Sandbox &sandbox, const Call &call)
{
    Fields fields(call);
    Webhook webhook;
    webhook.shop = call.shop;
    webhook.url = QUrl(fields.text(QStringLiteral("url")));
    webhook.secret = fields.text(QStringLiteral("secret")).toUtf8();
    webhook.events = eventNames();
    webhook.createdAt = sandbox.clock.now();
    if (fields.has(QStringLiteral("events"))) {
        webhook.events.clear();
        for (const auto &event : fields.array(QStringLiteral("events")))
            webhook.events.append(event.toString());
        for (const QString &event : webhook.events)
            if (!eventNames().contains(event))
                fields.complain(QStringLiteral("events"));
    }
    if (const auto fault = fields.fault())
        return *fault;
    if (!isLoopback(webhook.url))
        return refused({QStringLiteral("invalid_url"), {QStringLiteral("only http on loopback")}});
    return answer(201, toJson(sandbox.webhooks.add(webhook)));
}

Answer listAnswer(const Sandbox &sandbox, const Call &call)
{
    QJsonArray webhooks;
    for (const auto &[id, webhook] : sandbox.webhooks.all())
        if (call.maySee(webhook.shop))
            webhooks.append(toJson(webhook));
    return answer(200, {{QStringLiteral("webhooks"), webhooks}});
}

Answer removeAnswer(Sandbox &sandbox, const Call &call)
{
    const Webhook *webhook = sandbox.webhooks.find(call.captured.first());
    if (webhook == nullptr || !call.maySee(webhook->shop))
        return notFound();
    sandbox.webhooks.remove(QString(webhook->id));
    return {204, {}};
}

} // namespace

QList<Route> webhookRoutes(Sandbox &sandbox)
{
    return {{"POST", QStringLiteral("/v1/webhooks"), Access::Keyed,
                [&sandbox](const Call &call) { return addAnswer(sandbox, call); }},
        {"GET", QStringLiteral("/v1/webhooks"), Access::Bearer,
            [&sandbox](const Call &call) { return listAnswer(sandbox, call); }},
        {"DELETE", QStringLiteral("/v1/webhooks/{id}"), Access::Bearer,
            [&sandbox](const Call &call) { return removeAnswer(sandbox, call); }}};
}

} // namespace purser::sandbox
