#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/http/guard.h"
#include "app/sandbox/http/webhooks.h"
#include "app/sandbox/life/life.h"
#include "app/sandbox/market/market.h"

namespace purser::sandbox {

/// What the command line asks for.
struct Options
{
    quint16 port = 0; ///< 0 = any that is free
    std::uint64_t seed = 1;
    int orders = 200; ///< that are there at the start
    double ratePerMinute = 0; ///< that come in, by sandbox time
    double speed = 1;
    std::optional<base::Instant> now {}; ///< the sandbox's time at the start; else the computer's
};

/// Counts of calls and answers for /control/log.
struct CallLog
{
    QHash<QString, QHash<int, int>> calls {}; ///< "GET /v1/orders" to status to count
    int executed = 0, replayed = 0;
};

/// Everything that the program holds. One thread.
struct Sandbox
{
    explicit Sandbox(const Options &options);

    World world;
    SandboxClock clock;
    Market market;
    Carrier carrier;
    Shelf<Replenishment> supply {};
    Shelf<SinkMessage> sink {};
    Life life;
    Webhooks webhooks;
    Faults faults;
    Tokens tokens;
    Limiter limiter {};
    KeyedAnswers keyed {};
    CallLog log {};
};

/// Where the shops are and how to get in: the first line of output, and GET /control/ready.
[[nodiscard]] QJsonObject readyLine(const Sandbox &sandbox, const QString &url);

} // namespace purser::sandbox
