#pragma once

#include "desk/desk.h"

#include <QElapsedTimer>
#include <QObject>

namespace purser::ui {

/// One order to decide, with the address that the tables propose.
struct ToDecide
{
    desk::OrderDetail detail {};
    base::PostalAddress proposed {}; ///< equal to the recipient where nothing is proposed
};

/// The orders of a round, one after the other, the next one read ahead. GUI thread.
class ApproveQueue final : public QObject
{
    Q_OBJECT

public:
    /// What was decided in this round.
    struct Tally
    {
        int approved = 0;
        int held = 0;
        int skipped = 0;
        std::chrono::milliseconds spent {};
    };

    explicit ApproveQueue(desk::Desk &desk, QObject *parent = nullptr);

    /// Begins a round over a tab; shown() or finished() follows.
    void start(orders::Tab tab, std::optional<orders::ShopId> shop);
    /// Of the order that is shown now; none before the first and after the last.
    [[nodiscard]] const std::optional<ToDecide> &current() const { return m_current; }
    /// From 1; how many there are.
    [[nodiscard]] int position() const { return static_cast<int>(m_at) + 1; }
    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] Tally tally() const;

    /// One more, or one less when it was undone.
    void note(int Tally::*counter, int by) { m_tally.*counter += by; }
    void skip();
    void next();
    void previous();
    /// Shows an order of the round again, such as one that was undone.
    void goTo(orders::OrderId id);
    /// Reads the current one again.
    void reread();

Q_SIGNALS:
    void shown();
    /// None is left.
    void finished();

private:
    void show(std::size_t at);
    void read(orders::OrderId id);
    void take(orders::OrderId id, const desk::OrderDetail &detail, const base::PostalAddress &proposed);

    desk::Desk &m_desk;
    std::vector<orders::OrderId> m_ids;
    std::size_t m_at = 0;
    std::map<orders::OrderId, ToDecide> m_ahead;
    std::optional<ToDecide> m_current;
    Tally m_tally;
    QElapsedTimer m_clock;
    int m_round = 0;
};

} // namespace purser::ui
