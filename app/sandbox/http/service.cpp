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

} // namespace

Service::Service(Sandbox &sandbox)
    : m_sandbox(sandbox)
    , m_router(allRoutes(sandbox))
{}

Delivery Service::deliver(Call call)
{
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
    Answer answer = route.run(call);
    if (isForGood(answer))
        m_sandbox.keyed.keep(call, answer);
    if (answer.status < 300)
        ++m_sandbox.log.executed;
    return answer;
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
