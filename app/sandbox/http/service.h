#pragma once

#include "app/sandbox/http/route.h"
#include "app/sandbox/sandbox.h"

namespace purser::sandbox {

/// An answer and what happens to it on the wire.
struct Delivery
{
    Answer answer {};
    std::chrono::milliseconds delay {0};
    bool isCut = false; ///< the connection ends in the middle of the body
};

/// From call to answer: tokens, limits, idempotency, faults, routes. Knows no socket. One thread.
class Service
{
public:
    explicit Service(Sandbox &sandbox);

    [[nodiscard]] Delivery deliver(Call call);
    [[nodiscard]] const Router &router() const { return m_router; }

private:
    [[nodiscard]] Answer guarded(Call &call, const Route &route);
    [[nodiscard]] Answer executed(Call &call, const Route &route);
    /// Lets the buyer change or cancel the order that the call is about, where those faults strike.
    void interfere(const Call &call, const Route &route);
    void spoil(Delivery &delivery, const Call &call);

    Sandbox &m_sandbox;
    Router m_router;
};

} // namespace purser::sandbox
