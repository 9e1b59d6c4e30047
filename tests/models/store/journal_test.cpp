#include "store/outbox_table.h"
#include "support/temporary_store.h"

using namespace purser;
using namespace purser::store;

namespace {

const TableSpec kNote {"note", 1, {"id", "text", "colour"},
    {"note.insert", "insert into note (id, text, colour) values (?, ?, ?)"},
    {"note.update", "update note set text = ?, colour = ? where id = ?"},
    {"note.remove", "delete from note where id = ?"},
    {"note.select", "select id, text, colour from note where id = ?"}};
const CounterSpec kTotal {"total", {"total.add", "update total set n = n + ? where name = ?"}};

class JournalTest : public testing::Test
{
protected:
    JournalTest()
    {
        m_registry.add(kNote);
        m_registry.add(kTotal);
        for (const char *sql : {"create table note (id bigint primary key, text text, colour text)",
                 "create table total (name text primary key, n bigint)",
                 "insert into total values ('notes', 0)"})
            EXPECT_TRUE(m_store.connection().execute(QLatin1String(sql)));
    }

    std::int64_t apply(Edit edit, std::int64_t count = 0)
    {
        Unit unit {.actor = {QStringLiteral("mei"), {}, QStringLiteral("bench 2")},
            .at = 1000,
            .action = QStringLiteral("note")};
        unit.edits.push_back(std::move(edit));
        if (count != 0)
            unit.deltas.push_back({&kTotal, {QStringLiteral("notes")}, count});
        return applyUnit(m_store.connection(), m_store.keys(), unit).value_or(-1);
    }

    auto undo(std::int64_t seq)
    {
        return undoEntry(
            m_store.connection(), m_store.keys(), m_registry, seq, {QStringLiteral("mei"), {}, {}}, 2000);
    }

    Row note() { return (*m_store.connection().row(kNote.select, {1})).value_or(Row {}); }

    qint64 total() { return (**m_store.connection().row({"total", "select n from total"}))[0].toLongLong(); }

    static Row row(const char *text, const char *colour)
    {
        return {qint64 {1}, QString::fromLatin1(text), QString::fromLatin1(colour)};
    }

    support::TemporaryStore m_store;
    Registry m_registry;
};

} // namespace

TEST_F(JournalTest, UndoPutsBackOnlyWhatTheEntryTouched)
{
    apply({&kNote, std::nullopt, row("one", "red")}, 1);
    const auto second = apply({&kNote, row("one", "red"), row("two", "red")});
    apply({&kNote, row("two", "red"), row("two", "blue")});
    ASSERT_TRUE(undo(second));
    EXPECT_EQ(note(), row("one", "blue"));
}

TEST_F(JournalTest, UndoRefusesWhenAColumnItTouchedHasMoved)
{
    apply({&kNote, std::nullopt, row("one", "red")});
    const auto second = apply({&kNote, row("one", "red"), row("two", "red")});
    apply({&kNote, row("two", "red"), row("three", "red")});
    EXPECT_EQ(undo(second).error().code, QStringLiteral("undo.moved-on"));
    EXPECT_EQ(note(), row("three", "red"));
}

TEST_F(JournalTest, UndoOfAMadeRowRemovesItUnlessItChanged)
{
    const auto made = apply({&kNote, std::nullopt, row("one", "red")}, 1);
    ASSERT_TRUE(undo(made));
    EXPECT_TRUE(note().isEmpty());
    EXPECT_EQ(total(), 0);
    EXPECT_EQ(undo(made).error().code, QStringLiteral("undo.done-already"));
}

TEST_F(JournalTest, UndoOfARemovedRowBringsItBack)
{
    apply({&kNote, std::nullopt, row("one", "red")});
    const auto removed = apply({&kNote, row("one", "red"), std::nullopt});
    const auto undone = undo(removed);
    ASSERT_TRUE(undone) << qPrintable(undone.error().code + u' ' + undone.error().detail);
    EXPECT_EQ(note(), row("one", "red"));
}

TEST_F(JournalTest, CountersMovedByOthersDoNotStopAnUndo)
{
    const auto first = apply({&kNote, std::nullopt, row("one", "red")}, 1);
    ASSERT_TRUE(m_store.connection().execute(QStringLiteral("update total set n = n + 5")));
    ASSERT_TRUE(undo(first));
    EXPECT_EQ(total(), 5);
}

TEST_F(JournalTest, VerifyNamesTheFirstEntryThatWasTamperedWith)
{
    for (int round = 0; round < 5; ++round) {
        apply({&kNote, std::nullopt, row("one", "red")});
        apply({&kNote, row("one", "red"), std::nullopt});
    }
    EXPECT_FALSE(verifyChain(m_store.connection(), m_store.keys())->firstBroken);
    ASSERT_TRUE(
        m_store.connection().execute(QStringLiteral("update journal set actor = 'eve' where seq = 4")));
    EXPECT_EQ(verifyChain(m_store.connection(), m_store.keys())->firstBroken, 4);
}

TEST_F(JournalTest, VerifyNoticesACutTail)
{
    apply({&kNote, std::nullopt, row("one", "red")});
    apply({&kNote, row("one", "red"), std::nullopt});
    ASSERT_TRUE(m_store.connection().execute(QStringLiteral("delete from journal where seq = 2")));
    EXPECT_EQ(verifyChain(m_store.connection(), m_store.keys())->firstBroken, 2);
}

TEST_F(JournalTest, AnEditOfAMissingRowIsRefused)
{
    EXPECT_EQ(apply({&kNote, row("one", "red"), row("two", "red")}), -1);
}

TEST_F(JournalTest, UndoWithdrawsAMessageThatHasNotLeftAndRefusesOneThatHas)
{
    for (const bool left : {false, true}) {
        Unit unit {.actor = {}, .at = 1, .action = QStringLiteral("ship")};
        unit.messages.push_back({.id = left ? 11 : 10,
            .order = 1,
            .shop = 1,
            .kind = QStringLiteral("fulfil"),
            .sealedBody = "x",
            .idempotencyKey = QString::number(left),
            .notBefore = 0});
        const auto seq = applyUnit(m_store.connection(), m_store.keys(), unit);
        ASSERT_TRUE(seq);
        if (left) {
            ASSERT_TRUE(markInFlight(m_store.connection(), 11));
        }
        const auto undone = undo(*seq);
        EXPECT_EQ(undone.has_value(), !left);
        if (!undone) {
            EXPECT_EQ(undone.error().code, QStringLiteral("undo.sent"));
        }
    }
}
