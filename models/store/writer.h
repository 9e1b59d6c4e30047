#pragma once

#include "store/connection.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>

namespace purser::store {

/// The only thread of a process that writes. Work runs in the order submitted, each piece whole or not at
/// all; pieces that wait together share one commit, each behind its savepoint. Thread-safe.
class Writer
{
public:
    using Work = std::function<base::Result<>(Connection &)>;
    /// Tells after which step a kill would find the database; tests set it, the product does not.
    using Observer = std::function<void(const char *step)>;

    /// @param undone  called on the writer's thread after a rollback, to drop what was cached of it
    [[nodiscard]] static base::Result<std::unique_ptr<Writer>> start(
        const Location &location, std::function<void()> undone = {});
    ~Writer(); ///< runs what is queued, then ends
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// The result is there once the commit stands.
    [[nodiscard]] std::future<base::Result<>> submit(Work work);

    /// submit() and wait.
    [[nodiscard]] base::Result<> run(Work work) { return submit(std::move(work)).get(); }

    void observe(Observer observer);

private:
    struct Piece
    {
        Work work;
        std::promise<base::Result<>> done;
    };

    explicit Writer(std::function<void()> undone);
    void loop(const Location &location, std::promise<base::Result<>> &opened);
    /// Waits for what shares the next commit; nothing at the end.
    std::deque<Piece> taken();
    void commitTogether(Connection &connection, std::deque<Piece> pieces);
    [[nodiscard]] base::Result<> runPiece(Connection &connection, const Piece &piece);
    void tell(const char *step);

    std::function<void()> m_undone;
    std::mutex m_guard; // guards m_queue, m_ending, m_observer
    std::condition_variable m_wake;
    std::deque<Piece> m_queue;
    bool m_ending = false;
    Observer m_observer;
    std::unique_ptr<QThread> m_thread;
};

} // namespace purser::store
