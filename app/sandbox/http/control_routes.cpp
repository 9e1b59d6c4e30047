#include "app/sandbox/http/fields.h"
#include "app/sandbox/http/routes.h"
#include "base/json.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>

namespace purser::sandbox {

namespace {

QByteArray sha256(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

Answer setFaults(Sandbox &sandbox, const Call &call)
{
    Fields fields(call);
    Faults &faults = sandbox.faults;
    std::array<double, kFaultCount> shares {};
    for (const Fault fault : allFaults())
        shares[static_cast<std::size_t>(fault)] = fields.share(keyOf(fault), faults.share(fault));
    const auto latency = fields.wholeOr(QStringLiteral("latency_ms"), 0, faults.latencyMs);
    const auto limit = fields.wholeOr(QStringLiteral("limit_per_s"), 0, faults.limitPerSecond);
    const auto skew = fields.wholeOr(QStringLiteral("clock_skew_s"), -86'400, faults.clockSkewSeconds);
    const QString poison = fields.textOrNull(QStringLiteral("poison_order_id"));
    if (const auto fault = fields.fault())
        return *fault;
    for (const Fault fault : allFaults())
        faults.setShare(fault, shares[static_cast<std::size_t>(fault)]);
    faults.latencyMs = latency;
    faults.limitPerSecond = limit;
    faults.clockSkewSeconds = skew;
    if (!poison.isNull())
        faults.poisonOrderId = poison;
    sandbox.market.setSkew(std::chrono::seconds(skew));
    return answer(200, faults.toJson());
}

QJsonObject clockJson(const Sandbox &sandbox)
{
    return {{QStringLiteral("now"), toIsoMs(sandbox.clock.now())},
        {QStringLiteral("speed"), sandbox.clock.speed()}};
}

/// By a span, or to a moment, which may be asked for twice: time never goes back.
Answer advanceClock(Sandbox &sandbox, const Call &call)
{
    Fields fields(call);
    const bool isMoment = fields.has(QStringLiteral("to"));
    const auto to = isMoment ? base::parseIso(fields.text(QStringLiteral("to"))) : std::nullopt;
    const auto seconds = isMoment ? 0 : fields.whole(QStringLiteral("advance_s"), 0);
    if (isMoment && !to)
        fields.complain(QStringLiteral("to"));
    if (const auto fault = fields.fault())
        return *fault;
    const auto wait = to ? *to - sandbox.clock.now() : std::chrono::seconds(seconds);
    sandbox.clock.advance(std::max(wait, base::Instant::duration(0)));
    sandbox.life.catchUp(sandbox.clock.now());
    return answer(200, clockJson(sandbox));
}

Answer placeOrders(Sandbox &sandbox, const Call &call)
{
    Fields fields(call);
    const auto count = fields.whole(QStringLiteral("count"), 1);
    if (const auto fault = fields.fault())
        return *fault;
    QJsonArray placed;
    for (std::int64_t number = 0; number < count; ++number) {
        const Order &order = sandbox.market.placeNext(sandbox.clock.now());
        sandbox.life.orderPlaced(order);
        placed.append(QJsonObject {{QStringLiteral("id"), order.id}, {QStringLiteral("number"), order.number},
            {QStringLiteral("shop"), order.shop}});
    }
    return answer(200, {{QStringLiteral("orders"), placed}});
}

QStringList returnReasons()
{
    return {QStringLiteral("size"), QStringLiteral("damaged"), QStringLiteral("late"),
        QStringLiteral("wrong_item"), QStringLiteral("quality"), QStringLiteral("not_as_described"),
        QStringLiteral("changed_mind"), QStringLiteral("missing_parts")};
}

QStringList returnKinds()
{
    return {QStringLiteral("return_and_refund"), QStringLiteral("refund_only"), QStringLiteral("exchange"),
        QStringLiteral("repair")};
}

Answer forceReturn(Sandbox &sandbox, const Call &call)
{
    Fields fields(call);
    const QString name = fields.text(QStringLiteral("order"));
    const QString line = fields.text(QStringLiteral("line"));
    const auto quantity = fields.whole(QStringLiteral("quantity"), 1);
    const QString reason = fields.oneOf(QStringLiteral("reason"), returnReasons());
    const QString kind = fields.oneOfOrNull(QStringLiteral("kind"), returnKinds());
    if (const auto fault = fields.fault())
        return *fault;
    const Order *byId = sandbox.market.orders().find(name);
    const Order *order = byId != nullptr ? byId : sandbox.market.findByNumber(name);
    if (order == nullptr)
        return notFound();
    const auto wanted = sandbox.life.wishReturn(
        *order, {line, static_cast<int>(quantity), reason, kind}, sandbox.clock.now());
    return wanted ? Answer {201, sandbox.market.returns().json(*wanted)} : refused(wanted.error());
}

/// {"checksum":…,"order":…},… ; adds each checksum to @p all.
QByteArray orderTruths(const Shelf<Order> &orders, QCryptographicHash &all)
{
    QByteArray truths;
    truths.reserve(static_cast<qsizetype>(orders.size()) * 2600);
    for (const Order *order : orders.pageById({}, {}, orders.size())) {
        const QByteArray &json = orders.json(order->id);
        const QByteArray sum = sha256(json);
        all.addData(sum);
        truths += truths.isEmpty() ? "{\"checksum\":\"" : ",{\"checksum\":\"";
        truths += sum + "\",\"order\":" + json + '}';
    }
    return truths;
}

template <typename Kept>
QByteArray allJson(const Shelf<Kept> &shelf)
{
    QByteArray all;
    for (const Kept *kept : shelf.pageById({}, {}, shelf.size()))
        all += (all.isEmpty() ? "" : ",") + shelf.json(kept->id);
    return all;
}

Answer truthAnswer(const Sandbox &sandbox)
{
    QCryptographicHash all(QCryptographicHash::Sha256);
    const QByteArray orders = orderTruths(sandbox.market.orders(), all);
    QByteArray body = "{\"now\":\"" + toIsoMs(sandbox.clock.now()).toLatin1() + "\",\"checksum\":\""
        + all.result().toHex() + "\",\"orders\":[" + orders + "],\"returns\":["
        + allJson(sandbox.market.returns()) + "],\"messages\":[" + allJson(sandbox.market.messages())
        + "],\"labels\":[";
    QByteArray labels;
    for (const auto &[id, label] : sandbox.carrier.labels())
        labels += (labels.isEmpty() ? "" : ",") + base::compact(toJson(label));
    body += labels + "]}";
    return {200, body};
}

Answer logAnswer(const Sandbox &sandbox)
{
    QJsonObject calls;
    for (auto call = sandbox.log.calls.begin(); call != sandbox.log.calls.end(); ++call) {
        QJsonObject counts;
        for (auto count = call->begin(); count != call->end(); ++count)
            counts[QString::number(count.key())] = count.value();
        calls[call.key()] = counts;
    }
    return answer(200,
        {{QStringLiteral("calls"), calls}, {QStringLiteral("faults"), sandbox.faults.counts()},
            {QStringLiteral("executed"), sandbox.log.executed},
            {QStringLiteral("replayed"), sandbox.log.replayed}});
}

/// As the first line of output; the address is the one that the caller came by.
Answer readyAnswer(const Sandbox &sandbox, const Call &call)
{
    return answer(
        200, readyLine(sandbox, QStringLiteral("http://") + QString::fromLatin1(call.headers.value("host"))));
}

Answer contractAnswer()
{
    QFile file(QStringLiteral(":/purser/sandbox/openapi.json"));
    return file.open(QIODevice::ReadOnly) ? Answer {200, file.readAll()} : notFound();
}

Route control(const QByteArray &method, const QString &path, std::function<Answer(const Call &)> run)
{
    return {method, path, Access::Control, std::move(run)};
}

} // namespace

QList<Route> controlRoutes(Sandbox &sandbox)
{
    return {control("GET", QStringLiteral("/control/ready"),
                [&sandbox](const Call &call) { return readyAnswer(sandbox, call); }),
        control("GET", QStringLiteral("/control/faults"),
            [&sandbox](const Call &) { return answer(200, sandbox.faults.toJson()); }),
        control("PUT", QStringLiteral("/control/faults"),
            [&sandbox](const Call &call) { return setFaults(sandbox, call); }),
        control("GET", QStringLiteral("/control/clock"),
            [&sandbox](const Call &) { return answer(200, clockJson(sandbox)); }),
        control("POST", QStringLiteral("/control/clock"),
            [&sandbox](const Call &call) { return advanceClock(sandbox, call); }),
        control("POST", QStringLiteral("/control/orders"),
            [&sandbox](const Call &call) { return placeOrders(sandbox, call); }),
        control("POST", QStringLiteral("/control/return"),
            [&sandbox](const Call &call) { return forceReturn(sandbox, call); }),
        control("GET", QStringLiteral("/control/truth"),
            [&sandbox](const Call &) { return truthAnswer(sandbox); }),
        control(
            "GET", QStringLiteral("/control/log"), [&sandbox](const Call &) { return logAnswer(sandbox); }),
        control("GET", QStringLiteral("/openapi.json"), [](const Call &) { return contractAnswer(); })};
}

} // namespace purser::sandbox
