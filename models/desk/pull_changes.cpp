#include "desk/pull_changes.h"

#include "desk/take_page.h"

#include <QSet>

#include <deque>

namespace purser::desk {

namespace {

/// Pages that may be read ahead of the one that is written: together they share a commit.
constexpr std::size_t kAhead = 4;

/// Pages on their way, oldest first, and how far the shop has come by those that are in.
class PagesInWork
{
public:
    PagesInWork(Core &core, orders::Shop &shop, SyncReport &report)
        : m_core(core)
        , m_shop(shop)
        , m_report(report)
    {}

    void add(const orders::Shop &after, marketplace::ChangesPage page, const QString &from)
    {
        m_pages.push_back(takeLater(m_core, after, std::move(page), from));
    }

    /// Waits until fewer than @p most are on their way. The first that failed is the answer, after all.
    [[nodiscard]] base::Result<> settle(std::size_t most)
    {
        base::Result<> all;
        while (!m_pages.empty() && m_pages.size() >= most) {
            PageInWork page = std::move(m_pages.front());
            m_pages.pop_front();
            const auto done = page.done.get();
            if (!all)
                continue;
            if (!done) {
                all = done;
                most = 0;
                continue;
            }
            m_shop = page.shop;
            m_report.pulled += *page.changed;
        }
        return all;
    }

private:
    Core &m_core;
    orders::Shop &m_shop;
    SyncReport &m_report;
    std::deque<PageInWork> m_pages;
};

} // namespace

base::Result<> pullChanges(Core &core, marketplace::MarketplaceConnector &connector, orders::Shop &shop,
    SyncReport &report, const std::stop_token &stop)
{
    QSet<QString> cursors;
    PagesInWork pages(core, shop, report);
    orders::Shop reading = shop;
    bool hasMore = true;
    while (hasMore && !stop.stop_requested()) {
        auto page = connector.changes(reading.cursor, stop);
        if (auto done = pages.settle(page ? kAhead : 0); !done)
            return done;
        if (!page)
            return tl::unexpected(page.error());
        hasMore = page->hasMore;
        const QString from = std::exchange(reading.cursor, page->cursor);
        if (hasMore && cursors.contains(page->cursor))
            return pages.settle(0).and_then([]() -> base::Result<> {
                return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("sync.page-loop"));
            });
        cursors.insert(page->cursor);
        if (page->completeTo)
            reading.completeTo = std::max(reading.completeTo, base::toMilliseconds(*page->completeTo));
        pages.add(reading, std::move(*page), from);
    }
    if (auto done = pages.settle(0); !done)
        return done;
    if (hasMore)
        return base::fail(base::Error::Kind::RetryLater, QStringLiteral("sync.stopped"));
    return {};
}

} // namespace purser::desk
