#include "app/sandbox/http/fields.h"
#include "app/sandbox/http/page.h"
#include "app/sandbox/http/routes.h"
#include "base/json.h"

#include <QJsonArray>

namespace purser::sandbox {

namespace {

QString numbered(const QString &kind, std::size_t number)
{
    return QStringLiteral("%1_%2").arg(kind).arg(number, 8, 10, QLatin1Char('0'));
}

/// The supplier cannot always send all.
QList<SupplyLine> confirmedLines(Fields &fields, const Sandbox &sandbox)
{
    Chance chance(sandbox.world.seed, u"confirmed", sandbox.supply.size());
    QList<SupplyLine> lines;
    for (const auto &entry : fields.array(QStringLiteral("lines"))) {
        Fields line(entry.toObject());
        SupplyLine wanted;
        wanted.sku = line.text(QStringLiteral("sku"));
        wanted.quantity = static_cast<int>(line.whole(QStringLiteral("quantity"), 1));
        wanted.confirmed =
            chance.perMille(880) ? wanted.quantity : static_cast<int>(chance.between(0, wanted.quantity));
        if (line.fault())
            fields.complain(QStringLiteral("lines"));
        lines.append(wanted);
    }
    return lines;
}

Answer replenishAnswer(Sandbox &sandbox, const Call &call)
{
    Fields fields(call);
    const base::Instant now = sandbox.clock.now();
    Replenishment order;
    order.id = numbered(QStringLiteral("rep"), sandbox.supply.size() + 1);
    order.shop = call.shop;
    order.warehouse = fields.text(QStringLiteral("warehouse"));
    order.lines = confirmedLines(fields, sandbox);
    order.createdAt = order.updatedAt = now;
    order.expectedAt = now + std::chrono::days(3);
    if (const auto fault = fields.fault())
        return *fault;
    const QList<Warehouse> houses = warehouses();
    const auto isIt = [&](const Warehouse &house) { return house.id == order.warehouse; };
    if (std::none_of(houses.begin(), houses.end(), isIt))
        return refused({QStringLiteral("invalid_warehouse"), {order.warehouse}});
    for (const SupplyLine &line : order.lines)
        if (sandbox.market.stock().find(line.sku) == nullptr)
            return refused({QStringLiteral("invalid_sku"), {line.sku}});
    sandbox.supply.put(order);
    sandbox.life.replenishmentOrdered(order, now);
    return {201, sandbox.supply.json(order.id)};
}

Answer replenishmentAnswer(const Sandbox &sandbox, const Call &call)
{
    const Replenishment *found = sandbox.supply.find(call.captured.first());
    return found != nullptr && call.maySee(found->shop) ? Answer {200, sandbox.supply.json(found->id)}
                                                        : notFound();
}

Answer keep(Sandbox &sandbox, const QString &kind, const QString &shop, const QJsonObject &body)
{
    SinkMessage message;
    message.id = numbered(QStringLiteral("snk"), sandbox.sink.size() + 1);
    message.shop = shop;
    message.kind = kind;
    message.body = body;
    message.updatedAt = sandbox.clock.now();
    sandbox.sink.put(message);
    return answer(202, {{QStringLiteral("id"), message.id}});
}

Answer mailAnswer(Sandbox &sandbox, const Call &call, const QString &kind)
{
    Fields fields(call);
    (void)fields.text(QStringLiteral("to"));
    (void)fields.text(QStringLiteral("text"));
    if (kind == u"mail")
        (void)fields.text(QStringLiteral("subject"));
    const QString reference = fields.textOrNull(QStringLiteral("reference"));
    const QString topic = fields.oneOfOrNull(QStringLiteral("topic"), messageTopics());
    if (const auto fault = fields.fault())
        return *fault;
    const Order *order = sandbox.market.findByNumber(reference);
    if (order != nullptr && call.maySee(order->shop))
        sandbox.life.shopWrote(*order, topic, {}, sandbox.clock.now());
    return keep(sandbox, kind, call.shop, *base::parseObject(call.body));
}

Answer webhookAnswer(Sandbox &sandbox, const Call &call)
{
    const auto body = base::parseObject(call.body);
    if (!body)
        return problem(400, QStringLiteral("bad_request"), QStringLiteral("not a JSON object"));
    return keep(sandbox, QStringLiteral("webhook"), {}, *body);
}

} // namespace

QList<Route> supplyRoutes(Sandbox &sandbox)
{
    return {{"POST", QStringLiteral("/supplier/v1/replenishments"), Access::Keyed,
                [&sandbox](const Call &call) { return replenishAnswer(sandbox, call); }},
        {"GET", QStringLiteral("/supplier/v1/replenishments"), Access::Bearer,
            [&sandbox](const Call &call) { return idPageAnswer(call, sandbox.supply, "replenishments"); }},
        {"GET", QStringLiteral("/supplier/v1/replenishments/{id}"), Access::Bearer,
            [&sandbox](const Call &call) { return replenishmentAnswer(sandbox, call); }},
        {"POST", QStringLiteral("/sink/v1/mail"), Access::Keyed,
            [&sandbox](const Call &call) { return mailAnswer(sandbox, call, QStringLiteral("mail")); }},
        {"POST", QStringLiteral("/sink/v1/sms"), Access::Keyed,
            [&sandbox](const Call &call) { return mailAnswer(sandbox, call, QStringLiteral("sms")); }},
        {"POST", QStringLiteral("/sink/v1/webhook"), Access::Open,
            [&sandbox](const Call &call) { return webhookAnswer(sandbox, call); }},
        {"GET", QStringLiteral("/sink/v1/messages"), Access::Bearer,
            [&sandbox](const Call &call) { return idPageAnswer(call, sandbox.sink, "messages"); }}};
}

} // namespace purser::sandbox
