#include "app/sandbox/http/service.h"

#include "app/sandbox/http/routes.h"

namespace purser::sandbox {

namespace {

Answer tooMany(int seconds)
{
    Answer result = problem(429, QStringLiteral("too_many_calls"), QStringLiteral("slow down"));
    result.headers.emplace_back("Retry-After", QByteArray::number(seconds));
    return result;
}

Answer broken()
{
    return problem(500, QStringLiteral("internal"), QStringLiteral("something went wrong"));
}

/// What a business rule said, yes or no, is an answer for good; what the caller got wrong in form is not.
bool isForGood(const Answer &answer)
{
    return answer.status < 300 || answer.status == 409 || answer.status == 422;
}

/// The order that a label is bought for: its number or id is the reference, or begins it.
const Order *orderOfReference(const Market &market, const QByteArray &body)
{
    const QString reference = QJsonDocument::fromJson(body).object().value(u"reference").toString();
    for (qsizetype end = reference.size(); end > 0; end = reference.lastIndexOf(u'-', end - 1)) {
        const QString name = reference.left(end);
        const Order *order = market.findByNumber(name);
        if (order == nullptr)
            order = market.orders().find(name);
        if (order != nullptr)
            return order;
    }
    return nullptr;
}

} // namespace

Service::Service(Sandbox &sandbox)
    : m_sandbox(sandbox)
    , m_router(allRoutes(sandbox))
{}

Delivery Service::deliver(Call call)
{
    m_sandbox.life.catchUp(m_sandbox.clock.now());
    const Route *route = m_router.match(call);
    if (route == nullptr) {
        const bool isOther = m_router.knowsPath(call.path);
        return {isOther
                ? problem(405, QStringLiteral("method_not_allowed"), QStringLiteral("not by this method"))
                : problem(404, QStringLiteral("no_such_path"), QStringLiteral("see /openapi.json"))};
    }
    if (route->access == Access::Control)
        return {route->run(call)};
    Delivery delivery {guarded(call, *route)};
    delivery.delay = std::chrono::milliseconds(m_sandbox.faults.latencyMs);
    spoil(delivery, call);
    const QString name = QString::fromLatin1(route->method) + u' ' + route->path;
    ++m_sandbox.log.calls[name][delivery.answer.status];
    return delivery;
}

Answer Service::guarded(Call &call, const Route &route)
{
    Faults &faults = m_sandbox.faults;
    if (route.access != Access::Open) {
        if (auto refusal = m_sandbox.tokens.admit(call, m_sandbox.clock.unhurried()))
            return *refusal;
        if (faults.strikes(Fault::TokenRevoked)) {
            m_sandbox.tokens.revoke(call);
            return *m_sandbox.tokens.admit(call, m_sandbox.clock.unhurried());
        }
        if (const auto wait = m_sandbox.limiter.take(call.apiToken, faults.limitPerSecond))
            return tooMany(*wait);
    }
    if (faults.strikes(Fault::TooMany))
        return tooMany(static_cast<int>(faults.chance().between(1, 2)));
    if (!faults.strikes(Fault::Broken))
        return executed(call, route);
    // Half of the failures come after the work was done: the caller cannot know.
    if (faults.chance().perMille(500))
        (void)executed(call, route);
    return broken();
}

Answer Service::executed(Call &call, const Route &route)
{
    if (route.access != Access::Keyed)
        return route.run(call);
    if (auto earlier = m_sandbox.keyed.earlier(call)) {
        ++m_sandbox.log.replayed;
        return *earlier;
    }
    interfere(call, route);
    Answer answer = route.run(call);
    if (isForGood(answer))
        m_sandbox.keyed.keep(call, answer);
    if (answer.status < 300)
        ++m_sandbox.log.executed;
    return answer;
}

void Service::interfere(const Call &call, const Route &route)
{
    const bool isOnOrder = route.path.startsWith(u"/v1/orders/{id}/");
    const bool isLabel = route.path == u"/carrier/v1/labels";
    if (!isOnOrder && !isLabel)
        return;
    const Order *order = isOnOrder ? m_sandbox.market.orders().find(call.captured.first())
                                   : orderOfReference(m_sandbox.market, call.body);
    if (order == nullptr)
        return;
    const base::Instant now = m_sandbox.clock.now();
    if (m_sandbox.faults.strikes(Fault::ChangeWhileWorking))
        m_sandbox.life.changeNow(order->id, now);
    if (m_sandbox.faults.strikes(Fault::CancelWhileWorking))
        m_sandbox.life.cancelNow(order->id, now);
}

void Service::spoil(Delivery &delivery, const Call &call)
{
    Faults &faults = m_sandbox.faults;
    Answer &answer = delivery.answer;
    const bool hasBody = answer.status < 300 && !answer.body.isEmpty() && call.path != u"/v1/token";
    if (!hasBody)
        return;
    if (faults.strikes(Fault::Cut))
        delivery.isCut = true;
    else if (faults.strikes(Fault::BrokenJson))
        answer.body = answer.body.left(answer.body.size() * 2 / 3) + "\"}<html>";
}

} // namespace purser::sandbox
