#pragma once

#include "app/sandbox/world/chance.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace purser::sandbox {

enum class Fault {
    TooMany, ///< 429 with Retry-After; nothing was done
    Broken, ///< 500, before or after the change was done
    Cut, ///< the connection ends in the middle of the body; the change was done
    BrokenJson, ///< the body is no JSON; the change was done
    PoisonOrder, ///< one order of a page cannot be read
    RepeatPage, ///< the page before comes again
    ShufflePage, ///< the orders of a page are in no order
    ChangeWhileWorking, ///< the buyer changes the order just before the call
    CancelWhileWorking, ///< the buyer cancels the order just before the call
    TokenRevoked ///< the bearer token is taken away
};

inline constexpr int kFaultCount = 10;

/// The switches at /control/faults. Whether a fault strikes is drawn from the seed. One thread.
class Faults
{
public:
    explicit Faults(std::uint64_t seed);

    /// Draws whether @p fault strikes this time, and counts it.
    [[nodiscard]] bool strikes(Fault fault);
    [[nodiscard]] Chance &chance() { return m_chance; }

    [[nodiscard]] double share(Fault fault) const { return m_shares[static_cast<std::size_t>(fault)]; }
    void setShare(Fault fault, double share) { m_shares[static_cast<std::size_t>(fault)] = share; }

    std::int64_t latencyMs = 0;
    std::int64_t limitPerSecond = 0; ///< 0 = the default
    std::int64_t clockSkewSeconds = 0;
    QString poisonOrderId {}; ///< this order is broken in every answer

    [[nodiscard]] QJsonObject toJson() const;
    /// How often each fault struck.
    [[nodiscard]] QJsonObject counts() const;

private:
    std::array<double, kFaultCount> m_shares {};
    std::array<int, kFaultCount> m_struck {};
    Chance m_chance;
};

/// The key of a share in the contract: "share_429", …, in the order of Fault.
[[nodiscard]] QString keyOf(Fault fault);
[[nodiscard]] std::array<Fault, kFaultCount> allFaults();

} // namespace purser::sandbox
