#include "insight/audit_table.h"
#include "insight/period_report_table.h"
#include "support/query_plan.h"

using namespace purser;
using insight::AuditFilter;

namespace {

/// Entries of three people, two of which share a moment and some of which stand before the one they follow,
/// as after a clock was set back.
class Journal
{
public:
    Journal()
    {
        for (int at = 0; at < 60; ++at) {
            store::Unit unit {.actor = {QStringLiteral("user%1").arg(at % 3), {}, QStringLiteral("bench")},
                .at = 1'000 + (at % 7) * 100,
                .action = at % 2 == 0 ? QStringLiteral("confirm") : QStringLiteral("label"),
                .subject = at % 5};
            EXPECT_TRUE(store::applyUnit(m_store.connection(), m_store.keys(), unit));
        }
    }

    [[nodiscard]] store::Connection &connection() { return m_store.connection(); }
    [[nodiscard]] store::KeyRing &keys() { return m_store.keys(); }

    [[nodiscard]] std::vector<std::int64_t> walked(const AuditFilter &filter, int limit)
    {
        std::vector<std::int64_t> all;
        std::optional<orders::PageKey> after;
        do {
            const auto page = insight::auditLines(m_store.connection(), filter, after, limit);
            EXPECT_TRUE(page);
            for (const auto &line : page->lines)
                all.push_back(line.seq);
            after = page->next;
        } while (after);
        return all;
    }

private:
    support::TemporaryStore m_store;
};

struct Case
{
    const char *name;
    AuditFilter filter;
};

std::ostream &operator<<(std::ostream &out, const Case &row)
{
    return out << row.name;
}

class AuditFilters : public ::testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(AuditFilters, ShowEveryEntryThatFitsOnceNewestFirst)
{
    static Journal journal;
    const AuditFilter &filter = GetParam().filter;
    std::vector<std::pair<std::int64_t, std::int64_t>> wanted;
    const auto everything = insight::auditLines(journal.connection(), {}, std::nullopt, 1000).value().lines;
    EXPECT_EQ(everything.size(), 60U);
    for (const auto &line : everything) {
        const bool fits = (filter.user.isEmpty() || line.user == filter.user)
            && (filter.action.isEmpty() || line.action == filter.action) && line.at >= filter.from
            && line.at < filter.to
            && (!filter.orders
                || std::ranges::find(*filter.orders, orders::OrderId(line.subject)) != filter.orders->end());
        if (fits)
            wanted.emplace_back(line.at, line.seq);
    }
    std::ranges::sort(wanted, std::greater {});
    std::vector<std::int64_t> numbers;
    for (const auto &[at, seq] : wanted)
        numbers.push_back(seq);
    EXPECT_FALSE(numbers.empty()) << "the case shows nothing";
    EXPECT_EQ(journal.walked(filter, 4), numbers);
    EXPECT_EQ(journal.walked(filter, 1000), numbers);
}

INSTANTIATE_TEST_SUITE_P(Rows, AuditFilters,
    ::testing::Values(Case {"all", {}}, Case {"person", {.user = QStringLiteral("user1")}},
        Case {"action", {.action = QStringLiteral("label")}},
        Case {"person_and_action", {.user = QStringLiteral("user2"), .action = QStringLiteral("confirm")}},
        Case {"period", {.from = 1'100, .to = 1'400}},
        Case {"person_and_period", {.user = QStringLiteral("user0"), .from = 1'100, .to = 1'400}},
        Case {"order", {.orders = std::vector {orders::OrderId(3)}}},
        Case {"two_orders_of_one_number",
            {.action = QStringLiteral("label"),
                .orders = std::vector {orders::OrderId(3), orders::OrderId(4)}}}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(Audit, KnowsEveryUserAndActionOnce)
{
    Journal journal;
    EXPECT_EQ(insight::usersOfJournal(journal.connection()).value(),
        (QStringList {QStringLiteral("user0"), QStringLiteral("user1"), QStringLiteral("user2")}));
    EXPECT_EQ(insight::actionsOfJournal(journal.connection()).value(),
        (QStringList {QStringLiteral("confirm"), QStringLiteral("label")}));
    EXPECT_EQ(insight::countActions(journal.connection(), QStringLiteral("label"), 0, 10'000).value(), 30);
}

TEST(Audit, AVerificationThatIsStoppedFindsNothingBroken)
{
    Journal journal;
    for (int at = 0; at < 300; ++at) {
        store::Unit unit {.actor = {QStringLiteral("u"), {}, {}}, .at = 5, .action = QStringLiteral("x")};
        ASSERT_TRUE(store::applyUnit(journal.connection(), journal.keys(), unit));
    }
    const auto whole = store::verifyChain(journal.connection(), journal.keys());
    EXPECT_EQ(whole.value().entries, 360);
    std::int64_t seen = 0;
    const auto part = store::verifyChain(journal.connection(), journal.keys(), [&](std::int64_t entries) {
        seen = entries;
        return false;
    });
    EXPECT_EQ(part.value().entries, seen);
    EXPECT_LT(seen, 360);
    EXPECT_FALSE(part.value().firstBroken);
}

TEST(Audit, NeitherTheJournalNorTheReportsScan)
{
    auto statements = insight::auditStatements();
    for (const auto &statement : insight::periodStatements())
        statements.push_back(statement);
    support::expectIndexed(statements);
}
