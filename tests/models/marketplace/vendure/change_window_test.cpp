#include "marketplace/vendure/change_window.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>
#include <set>

namespace purser::marketplace::vendure {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr base::Instant kStart {std::chrono::milliseconds(1'764'000'000'000)};

struct Row
{
    int id = 0;
    base::Instant updatedAt {};
};

/// The list query as Vendure answers it: `after` leaves its own second out, sorted by moment and id.
class List
{
public:
    explicit List(std::vector<Row> rows)
        : m_rows(std::move(rows))
    {}

    void bump(std::size_t at, base::Instant now) { m_rows[at % m_rows.size()].updatedAt = now; }

    [[nodiscard]] std::vector<Row> matching(const ChangeWindow &window) const
    {
        std::vector<Row> found;
        for (const Row &row : m_rows)
            if (!window.since || row.updatedAt > *window.since)
                found.push_back(row);
        std::ranges::sort(found, {}, [](const Row &row) { return std::pair(row.updatedAt, row.id); });
        return found;
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

private:
    std::vector<Row> m_rows;
};

struct Pass
{
    std::map<int, base::Instant> seen {};
    ChangeWindow end {};
    int pages = 0;
};

/// One pass; @p between runs before every page but the first.
Pass pull(
    const List &list, ChangeWindow window, const std::function<void()> &between = [] {})
{
    Pass pass;
    std::set<QString> cursors;
    for (bool hasMore = true; hasMore; ++pass.pages) {
        if (pass.pages > 0)
            between();
        const auto found = list.matching(window);
        std::vector<base::Instant> moments;
        const auto from = std::min<std::size_t>(static_cast<std::size_t>(window.skip), found.size());
        const auto to = std::min(found.size(), from + ChangeWindow::kPage);
        for (std::size_t at = from; at < to; ++at) {
            moments.push_back(found[at].updatedAt);
            pass.seen[found[at].id] = found[at].updatedAt;
        }
        hasMore = !moments.empty() && to < found.size();
        window = window.next(moments, hasMore);
        RC_ASSERT(ChangeWindow::parse(window.toString()) == window);
        RC_ASSERT(!hasMore || cursors.insert(window.toString()).second);
    }
    pass.end = window;
    return pass;
}

/// Up to 400 orders within up to @p span seconds, whole seconds only.
List anyList(int span)
{
    const auto count = *rc::gen::inRange(0, 400);
    std::vector<Row> rows;
    for (int id = 0; id < count; ++id)
        rows.push_back({id, kStart + seconds(*rc::gen::inRange(0, span))});
    return List(std::move(rows));
}

} // namespace

TEST(ChangeWindow, SeesEveryOrderHoweverDense)
{
    EXPECT_TRUE(rc::check([] {
        const List list = anyList(*rc::gen::element(1, 3, 30, 3000));
        RC_ASSERT(pull(list, {}).seen.size() == list.rows().size());
    }));
}

TEST(ChangeWindow, SeesOrdersThatChangeWhileItReads)
{
    EXPECT_TRUE(rc::check([] {
        List list = anyList(*rc::gen::element(3, 30, 3000));
        RC_PRE(!list.rows().empty());
        auto now = kStart + seconds(4000);
        const auto touched = *rc::gen::arbitrary<std::vector<std::uint16_t>>();
        std::size_t next = 0;
        const auto pass = pull(list, {}, [&] {
            for (int times = 0; times < 3 && next < touched.size(); ++times)
                list.bump(touched[next++], now += seconds(1));
        });
        RC_ASSERT(pass.seen.size() == list.rows().size());
        const auto again = pull(list, pass.end);
        for (const Row &row : list.rows())
            RC_ASSERT(pass.seen.at(row.id) == row.updatedAt
                || (again.seen.contains(row.id) && again.seen.at(row.id) == row.updatedAt));
    }));
}

TEST(ChangeWindow, SeesAnOrderOfTheVerySecondTheLastPassEndedIn)
{
    List list({{1, kStart}, {2, kStart + seconds(60)}});
    const auto first = pull(list, {});
    List grown({{1, kStart}, {2, kStart + seconds(60)}, {3, kStart + seconds(60)}});
    EXPECT_TRUE(pull(grown, first.end).seen.contains(3));
}

TEST(ChangeWindow, DoesNotReadEverythingAgain)
{
    std::vector<Row> rows;
    for (int id = 0; id < 500; ++id)
        rows.push_back({id, kStart + seconds(60 * id)});
    const List list(rows);
    const auto pass = pull(list, {});
    EXPECT_LE(pass.pages, 12);
    EXPECT_LE(pull(list, pass.end).seen.size(), 1U);
}

TEST(ChangeWindow, AsksForPlacedOrdersOnlyOldestChangeFirst)
{
    const auto options = ChangeWindow {kStart, 40, kStart}.options();
    const auto filter = options.value(u"filter").toObject();
    EXPECT_EQ(filter.value(u"orderPlacedAt").toObject().value(u"isNull"), QJsonValue(false));
    EXPECT_EQ(filter.value(u"updatedAt").toObject().keys(), QStringList {QStringLiteral("after")});
    EXPECT_EQ(options.value(u"sort").toObject().keys(),
        (QStringList {QStringLiteral("id"), QStringLiteral("updatedAt")}));
    EXPECT_EQ(options.value(u"skip").toInt(), 40);
    EXPECT_LE(options.value(u"take").toInt(), 1000);
}

TEST(ChangeWindow, BeginsAnewFromAnUnreadableCursor)
{
    for (const char *cursor : {"", "||", "yesterday|x|y"})
        EXPECT_EQ(ChangeWindow::parse(QLatin1String(cursor)), ChangeWindow {}) << cursor;
}

} // namespace purser::marketplace::vendure
