#pragma once

#include <QObject>

#include <functional>

namespace purser::desk {

class Desk;

/// Tells a screen when the journal has grown since its last look. One look at a time; its owner's thread.
class JournalWatch final : public QObject
{
public:
    JournalWatch(Desk &desk, std::function<void()> grown);

    /// Asks for the newest entry; @c grown follows when it is another than at the last look.
    void look();
    /// The next look tells in any case.
    void forget() { m_seen = kNone; }

private:
    static constexpr std::int64_t kNone = -1;

    Desk &m_desk;
    std::function<void()> m_grown;
    std::int64_t m_seen = kNone;
    bool m_isLooking = false;
};

} // namespace purser::desk
