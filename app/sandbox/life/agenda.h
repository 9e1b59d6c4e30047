#pragma once

#include "base/instant.h"

#include <QString>

#include <map>
#include <optional>

namespace purser::sandbox {

enum class EventKind {
    NewOrder,
    BuyerPays,
    BuyerAnswers,
    ParcelMoves,
    ReturnWish,
    ReturnShips,
    OrderCompletes,
    SupplierMoves
};

/// Something that will happen to its subject (order, message, parcel, return, replenishment).
struct Event
{
    EventKind kind = EventKind::NewOrder;
    QString subject {}, detail {};
    int step = 0;
};

/// What will happen when, first due first, then first planned. One thread.
class Agenda
{
public:
    void add(base::Instant due, Event event)
    {
        m_events.emplace(std::pair(due, m_planned++), std::move(event));
    }

    /// The next event that is due at @p now.
    [[nodiscard]] std::optional<std::pair<base::Instant, Event>> takeDue(base::Instant now)
    {
        if (m_events.empty() || m_events.begin()->first.first > now)
            return std::nullopt;
        auto next = m_events.extract(m_events.begin());
        return std::pair(next.key().first, std::move(next.mapped()));
    }

private:
    std::map<std::pair<base::Instant, std::uint64_t>, Event> m_events;
    std::uint64_t m_planned = 0;
};

} // namespace purser::sandbox
