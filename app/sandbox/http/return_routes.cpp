#include "app/sandbox/http/fields.h"
#include "app/sandbox/http/page.h"
#include "app/sandbox/http/photo.h"
#include "app/sandbox/http/routes.h"
#include "app/sandbox/market/order_changes.h"

#include <QJsonArray>

namespace purser::sandbox {

namespace {

using ReturnWork = std::function<Answer(Sandbox &, const Call &, const Return &)>;

Answer withReturn(Sandbox &sandbox, const Call &call, const ReturnWork &work)
{
    const Return *wanted = sandbox.market.returns().find(call.captured.first());
    return wanted != nullptr && call.maySee(wanted->shop) ? work(sandbox, call, *wanted) : notFound();
}

Answer stored(Sandbox &sandbox, const ReturnChanged &changed)
{
    if (!changed)
        return refused(changed.error());
    const QString id = sandbox.market.put(*changed, sandbox.clock.now(), false).id;
    return {200, sandbox.market.returns().json(id)};
}

Answer decisionAnswer(Sandbox &sandbox, const Call &call, const Return &wanted)
{
    Fields fields(call);
    const QString decision =
        fields.oneOf(QStringLiteral("decision"), {QStringLiteral("approve"), QStringLiteral("refuse")});
    const QString reason = fields.textOrNull(QStringLiteral("reason"));
    if (const auto fault = fields.fault())
        return *fault;
    const base::Instant now = sandbox.clock.now();
    const ReturnChanged changed = decide(wanted, decision == u"approve", reason, now);
    if (changed)
        sandbox.life.returnDecided(*changed, now);
    return stored(sandbox, changed);
}

Answer receivedAnswer(Sandbox &sandbox, const Call &call, const Return &wanted)
{
    Fields fields(call);
    const QJsonArray listed = fields.array(QStringLiteral("lines"));
    QList<ReturnLine> lines;
    QList<LineQuantity> quantities;
    for (const auto &entry : listed) {
        Fields line(entry.toObject());
        ReturnLine back;
        back.line = line.text(QStringLiteral("line_id"));
        back.received = static_cast<int>(line.whole(QStringLiteral("quantity"), 1));
        back.grade = line.oneOf(QStringLiteral("grade"),
            {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("scrap")});
        if (line.fault())
            fields.complain(QStringLiteral("lines"));
        lines.append(back);
        quantities.append({back.line, back.received});
    }
    if (const auto fault = fields.fault())
        return *fault;
    const base::Instant now = sandbox.clock.now();
    const ReturnChanged changed = receive(wanted, lines, now);
    if (!changed)
        return refused(changed.error());
    const Changed order = takeBack(*sandbox.market.orders().find(wanted.order), quantities);
    if (!order)
        return refused(order.error());
    sandbox.market.change(*order, now);
    return stored(sandbox, changed);
}

Answer photoAnswer(Sandbox &, const Call &call, const Return &wanted)
{
    bool isNumber = false;
    const int number = call.captured.at(1).toInt(&isNumber);
    if (!isNumber || number < 1 || number > wanted.photos)
        return notFound();
    return {200, photoOf(wanted.id, number), "image/png"};
}

Route returnRoute(Sandbox &sandbox, const QByteArray &method, const QString &path, ReturnWork work)
{
    return {method, QStringLiteral("/v1/returns/{id}") + path,
        method == "GET" ? Access::Bearer : Access::Keyed,
        [&sandbox, work = std::move(work)](const Call &call) { return withReturn(sandbox, call, work); }};
}

Answer oneReturn(Sandbox &sandbox, const Call &, const Return &wanted)
{
    return {200, sandbox.market.returns().json(wanted.id)};
}

} // namespace

QList<Route> returnRoutes(Sandbox &sandbox)
{
    return {
        {"GET", QStringLiteral("/v1/returns"), Access::Bearer,
            [&sandbox](const Call &call) { return pageAnswer(call, sandbox.market.returns(), "returns"); }},
        returnRoute(sandbox, "GET", {}, oneReturn),
        returnRoute(sandbox, "GET", QStringLiteral("/photos/{photo}"), photoAnswer),
        returnRoute(sandbox, "POST", QStringLiteral("/decision"), decisionAnswer),
        returnRoute(sandbox, "POST", QStringLiteral("/received"), receivedAnswer)};
}

} // namespace purser::sandbox
