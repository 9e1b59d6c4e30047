#include "app/sandbox/http/fields.h"
#include "app/sandbox/http/page.h"
#include "app/sandbox/http/routes.h"

namespace purser::sandbox {

namespace {

const Order *seenOrder(const Sandbox &sandbox, const Call &call)
{
    const Order *order = sandbox.market.orders().find(call.captured.first());
    return order != nullptr && call.maySee(order->shop) ? order : nullptr;
}

Answer writeAnswer(Sandbox &sandbox, const Call &call)
{
    const Order *order = seenOrder(sandbox, call);
    if (order == nullptr)
        return notFound();
    Fields fields(call);
    Message message;
    message.id = QStringLiteral("msg_s%1").arg(sandbox.market.messages().size(), 8, 10, QLatin1Char('0'));
    message.order = order->id;
    message.shop = order->shop;
    message.from = QStringLiteral("shop");
    message.text = fields.text(QStringLiteral("text"));
    message.topic = fields.oneOfOrNull(QStringLiteral("topic"), messageTopics());
    message.line = fields.textOrNull(QStringLiteral("line_id"));
    if (const auto fault = fields.fault())
        return *fault;
    if (message.text.trimmed().isEmpty())
        return refused({QStringLiteral("invalid_text")});
    const base::Instant now = sandbox.clock.now();
    sandbox.life.shopWrote(*order, message.topic, message.line, now);
    const QString id = sandbox.market.write(message, now).id;
    return {201, sandbox.market.messages().json(id)};
}

Answer conversation(const Sandbox &sandbox, const Call &call)
{
    const Order *order = seenOrder(sandbox, call);
    if (order == nullptr)
        return notFound();
    const Shelf<Message> &messages = sandbox.market.messages();
    QByteArray body;
    for (std::size_t at = 0; at < messages.size(); ++at)
        if (messages.at(at).order == order->id)
            body += (body.isEmpty() ? "" : ",") + messages.json(messages.at(at).id);
    return {200, "{\"messages\":[" + body + "]}"};
}

} // namespace

QList<Route> messageRoutes(Sandbox &sandbox)
{
    return {{"POST", QStringLiteral("/v1/orders/{id}/messages"), Access::Keyed,
                [&sandbox](const Call &call) { return writeAnswer(sandbox, call); }},
        {"GET", QStringLiteral("/v1/orders/{id}/messages"), Access::Bearer,
            [&sandbox](const Call &call) { return conversation(sandbox, call); }},
        {"GET", QStringLiteral("/v1/messages"), Access::Bearer, [&sandbox](const Call &call) {
             return pageAnswer(call, sandbox.market.messages(), "messages");
         }}};
}

} // namespace purser::sandbox
