#include "app/sandbox/faults.h"

namespace purser::sandbox {

Faults::Faults(std::uint64_t seed)
    : m_chance(seed, u"faults")
{}

bool Faults::strikes(Fault fault)
{
    const auto at = static_cast<std::size_t>(fault);
    if (!m_chance.share(m_shares[at]))
        return false;
    ++m_struck[at];
    return true;
}

QJsonObject Faults::toJson() const
{
    QJsonObject json {{QStringLiteral("latency_ms"), qint64(latencyMs)},
        {QStringLiteral("limit_per_s"), qint64(limitPerSecond)},
        {QStringLiteral("clock_skew_s"), qint64(clockSkewSeconds)},
        {QStringLiteral("poison_order_id"), poisonOrderId.isNull() ? QStringLiteral("") : poisonOrderId}};
    for (const Fault fault : allFaults())
        json[keyOf(fault)] = share(fault);
    return json;
}

QJsonObject Faults::counts() const
{
    QJsonObject json;
    for (const Fault fault : allFaults())
        json[keyOf(fault)] = m_struck[static_cast<std::size_t>(fault)];
    return json;
}

QString keyOf(Fault fault)
{
    switch (fault) {
    case Fault::TooMany: return QStringLiteral("share_429");
    case Fault::Broken: return QStringLiteral("share_500");
    case Fault::Cut: return QStringLiteral("share_cut");
    case Fault::BrokenJson: return QStringLiteral("share_broken_json");
    case Fault::PoisonOrder: return QStringLiteral("poison_order");
    case Fault::RepeatPage: return QStringLiteral("share_repeat_page");
    case Fault::ShufflePage: return QStringLiteral("share_shuffle_page");
    case Fault::ChangeWhileWorking: return QStringLiteral("share_change_while_working");
    case Fault::CancelWhileWorking: return QStringLiteral("share_cancel_while_working");
    case Fault::TokenRevoked: return QStringLiteral("share_token_revoked");
    }
    return {};
}

std::array<Fault, kFaultCount> allFaults()
{
    return {Fault::TooMany, Fault::Broken, Fault::Cut, Fault::BrokenJson, Fault::PoisonOrder,
        Fault::RepeatPage, Fault::ShufflePage, Fault::ChangeWhileWorking, Fault::CancelWhileWorking,
        Fault::TokenRevoked};
}

} // namespace purser::sandbox
