#include "store/writer.h"

namespace purser::store {

namespace {
/// A commit costs about 6 ms of disk; more pieces than this would make the first wait too long.
constexpr std::size_t kPiecesPerCommit = 64;
} // namespace

Writer::Writer(std::function<void()> undone)
    : m_undone(std::move(undone))
{}

base::Result<std::unique_ptr<Writer>> Writer::start(const Location &location, std::function<void()> undone)
{
    std::unique_ptr<Writer> writer(new Writer(std::move(undone)));
    std::promise<base::Result<>> opened;
    auto answer = opened.get_future();
    writer->m_thread.reset(
        QThread::create([&writer = *writer, location, &opened] { writer.loop(location, opened); }));
    writer->m_thread->setObjectName(QStringLiteral("writer"));
    writer->m_thread->start();
    if (auto done = answer.get(); !done)
        return tl::unexpected(done.error());
    return writer;
}

Writer::~Writer()
{
    {
        const std::lock_guard hold(m_guard);
        m_ending = true;
    }
    m_wake.notify_all();
    if (m_thread)
        m_thread->wait();
}

std::future<base::Result<>> Writer::submit(Work work)
{
    Piece piece {std::move(work), {}};
    auto done = piece.done.get_future();
    {
        const std::lock_guard hold(m_guard);
        m_queue.push_back(std::move(piece));
    }
    m_wake.notify_all();
    return done;
}

void Writer::observe(Observer observer)
{
    const std::lock_guard hold(m_guard);
    m_observer = std::move(observer);
}

void Writer::tell(const char *step)
{
    Observer observer;
    {
        const std::lock_guard hold(m_guard);
        observer = m_observer;
    }
    if (observer)
        observer(step);
}

std::deque<Writer::Piece> Writer::taken()
{
    std::unique_lock hold(m_guard);
    m_wake.wait(hold, [this] { return m_ending || !m_queue.empty(); });
    std::deque<Piece> pieces;
    while (!m_queue.empty() && pieces.size() < kPiecesPerCommit) {
        pieces.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return pieces;
}

void Writer::loop(const Location &location, std::promise<base::Result<>> &opened)
{
    auto connection = Connection::open(location, Role::Writer);
    if (!connection) {
        opened.set_value(tl::unexpected(connection.error()));
        return;
    }
    opened.set_value({});
    for (auto pieces = taken(); !pieces.empty(); pieces = taken())
        commitTogether(**connection, std::move(pieces));
}

base::Result<> Writer::runPiece(Connection &connection, const Piece &piece)
{
    if (auto done = connection.execute(QStringLiteral("savepoint piece")); !done)
        return done;
    auto done = piece.work(connection);
    if (!done) {
        (void)connection.execute(QStringLiteral("rollback to savepoint piece"));
        if (m_undone)
            m_undone();
    }
    (void)connection.execute(QStringLiteral("release savepoint piece"));
    return done;
}

void Writer::commitTogether(Connection &connection, std::deque<Piece> pieces)
{
    tell("begin");
    std::vector<base::Result<>> results(pieces.size());
    auto whole = connection.begin();
    if (whole) {
        for (std::size_t at = 0; at < pieces.size(); ++at)
            results[at] = runPiece(connection, pieces[at]);
        tell("commit");
        whole = connection.commit();
        tell("committed");
    }
    if (!whole) {
        connection.rollback();
        if (m_undone)
            m_undone();
    }
    for (std::size_t at = 0; at < pieces.size(); ++at)
        pieces[at].done.set_value(whole ? results[at] : whole);
}

} // namespace purser::store
