#include "ui/approve/approve_queue.h"

namespace purser::ui {

namespace {

constexpr int kLongestRound = 1'000;

} // namespace

ApproveQueue::ApproveQueue(desk::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{}

void ApproveQueue::start(orders::Tab tab, std::optional<orders::ShopId> shop)
{
    m_ids.clear();
    m_ahead.clear();
    m_current.reset();
    m_at = 0;
    m_tally = {};
    m_clock.start();
    m_desk.idsIn({.tab = tab, .shop = shop}, kLongestRound)
        .then(this, [this, round = ++m_round](const base::Result<std::vector<orders::OrderId>> &ids) {
            if (round != m_round)
                return;
            m_ids = ids.value_or(std::vector<orders::OrderId> {});
            show(0);
        });
}

ApproveQueue::Tally ApproveQueue::tally() const
{
    Tally tally = m_tally;
    tally.spent = std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0);
    return tally;
}

void ApproveQueue::skip()
{
    if (!m_current)
        return;
    ++m_tally.skipped;
    next();
}

void ApproveQueue::next()
{
    if (m_at < m_ids.size())
        show(m_at + 1);
}

void ApproveQueue::previous()
{
    if (m_at > 0)
        show(m_at - 1);
}

void ApproveQueue::goTo(orders::OrderId id)
{
    const auto found = std::ranges::find(m_ids, id);
    if (found != m_ids.end())
        show(static_cast<std::size_t>(found - m_ids.begin()));
}

void ApproveQueue::reread()
{
    if (m_at < m_ids.size())
        read(m_ids[m_at]);
}

/// What was read ahead shows at once; it is read again all the same, as others may have been at it.
void ApproveQueue::show(std::size_t at)
{
    m_at = at;
    m_current.reset();
    if (at >= m_ids.size()) {
        Q_EMIT finished();
        return;
    }
    if (const auto ahead = m_ahead.find(m_ids[at]); ahead != m_ahead.end()) {
        m_current = ahead->second;
        Q_EMIT shown();
    }
    read(m_ids[at]);
    if (at + 1 < m_ids.size())
        read(m_ids[at + 1]);
}

void ApproveQueue::read(orders::OrderId id)
{
    m_desk.detail(id).then(
        this, [this, id, round = m_round](const base::Result<std::optional<desk::OrderDetail>> &detail) {
            if (round != m_round || !detail || !*detail)
                return;
            m_desk.proposedAddress(id).then(this,
                [this, id, round, detail = **detail](const base::Result<base::PostalAddress> &proposed) {
                    if (round == m_round)
                        take(id, detail, proposed.value_or(detail.personal.recipient));
                });
        });
}

void ApproveQueue::take(
    orders::OrderId id, const desk::OrderDetail &detail, const base::PostalAddress &proposed)
{
    m_ahead[id] = {detail, proposed};
    if (m_at >= m_ids.size() || m_ids[m_at] != id)
        return;
    const bool isSame = m_current && m_current->detail.order == detail.order
        && m_current->proposed == proposed && m_current->detail.timeline.size() == detail.timeline.size();
    m_current = m_ahead[id];
    if (!isSame)
        Q_EMIT shown();
}

} // namespace purser::ui
