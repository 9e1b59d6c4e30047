#include "desk/journal_watch.h"

#include "desk/desk.h"

namespace purser::desk {

JournalWatch::JournalWatch(Desk &desk, std::function<void()> grown)
    : m_desk(desk)
    , m_grown(std::move(grown))
{}

void JournalWatch::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    m_desk.lastEntry().then(this, [this](const base::Result<std::int64_t> &entry) {
        m_isLooking = false;
        if (entry && *entry != std::exchange(m_seen, *entry))
            m_grown();
    });
}

} // namespace purser::desk
