#include "orders/order_table.h"
#include "support/quiet_shop.h"

#include <rapidcheck.h>

using namespace purser;
using desk::waited;
using orders::OrderId;

namespace {

QString sku(int at)
{
    return QStringLiteral("SKU-%1").arg(at);
}

/// What an order keeps must be what it still has to send, or nothing.
QStringList wrongReservations(support::QuietShop &shop, const std::vector<OrderId> &ids)
{
    QStringList wrong;
    for (const OrderId id : ids) {
        const auto order = orders::findOrder(shop.core().reader(), id);
        const auto kept = catalog::reservationsOf(shop.core().reader(), id);
        int open = 0;
        int reserved = 0;
        for (const auto &line : (*order)->lines)
            open += line.open();
        for (const auto &one : *kept)
            reserved += one.quantity;
        if (reserved != ((*order)->isReserved ? open : 0))
            wrong << QStringLiteral("%1: %2 open, %3 kept").arg((*order)->number).arg(open).arg(reserved);
    }
    return wrong;
}

/// Orders of a few pieces, stock that is not enough for all, and what people do with them in any order.
class Bustle
{
public:
    Bustle()
    {
        m_shop.offer(sku(1), 6);
        m_shop.offer(sku(2), 4);
    }

    void act(int what, int which, int quantity)
    {
        if (what == 0 || m_ids.empty()) {
            const auto number = QStringLiteral("N-%1").arg(m_ids.size() + 1);
            m_ids.push_back(m_shop.take(support::QuietShop::anOrder(
                number, {{sku(1 + which % 2), 1 + quantity % 3}, {sku(1 + (which + 1) % 2), 1}})));
            return;
        }
        auto &desk = m_shop.desk();
        const OrderId id = m_ids[static_cast<std::size_t>(which) % m_ids.size()];
        const QString line = QStringLiteral("N-%1-%2").arg(which % int(m_ids.size()) + 1).arg(sku(1));
        switch (what) {
        case 1: return keep(waited(desk.confirm({id})));
        case 2: return keep(waited(desk.hold({id}, QStringLiteral("wait"), 0)));
        case 3: return keep(waited(desk.release({id})));
        case 4: return keep(waited(desk.cancel({id}, QStringLiteral("test"))));
        case 5: return keep(waited(desk.cancelLines(id, {{line, 1, {}}}, QStringLiteral("test"))));
        case 6: return keep(waited(desk.startWave({id})).orders);
        case 7: return keep(waited(desk.pick({id})));
        case 8: return keep(waited(desk.fulfil(id, QStringLiteral("own"), QStringLiteral("T1"), {})));
        case 9:
            return keep(
                waited(desk.fulfil(id, QStringLiteral("own"), QStringLiteral("T2"), {{line, 1, {}}})));
        case 10: return keep(waited(desk.recheck({id})));
        default: break;
        }
        if (!m_tokens.empty()) // taken back in any order, some twice
            (void)waited(desk.undo(m_tokens[static_cast<std::size_t>(quantity) % m_tokens.size()]));
    }

    [[nodiscard]] QStringList wrong() { return m_shop.wrongStock() + wrongReservations(m_shop, m_ids); }

private:
    void keep(const desk::BulkResult &result)
    {
        if (!result.undoToken.isEmpty())
            m_tokens.push_back(result.undoToken);
    }

    support::QuietShop m_shop;
    std::vector<OrderId> m_ids;
    std::vector<QString> m_tokens;
};

} // namespace

TEST(StockBalance, AddsUpAfterAnythingThatPeopleDoAndTakeBack)
{
    EXPECT_TRUE(rc::check([] {
        Bustle bustle;
        const auto acts = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
            rc::gen::tuple(rc::gen::inRange(0, 14), rc::gen::inRange(0, 100), rc::gen::inRange(0, 100)));
        for (const auto &[what, which, quantity] : acts) {
            bustle.act(what, which, quantity);
            const QStringList wrong = bustle.wrong();
            if (!wrong.isEmpty())
                RC_FAIL("after act " + std::to_string(what) + ": " + wrong.join(u' ').toStdString());
        }
    }));
}

TEST(StockBalance, AddsUpWhenAPieceLeftAnotherWasCancelledAndTheFirstComesBack)
{
    for (const int pieces : {2, 3}) {
        support::QuietShop shop;
        shop.offer(sku(1), 6);
        shop.offer(sku(2), 4);
        const OrderId id =
            shop.take(support::QuietShop::anOrder(QStringLiteral("N-1"), {{sku(1), pieces}, {sku(2), 1}}));
        const QString line = QStringLiteral("N-1-") + sku(1);
        const auto left =
            waited(shop.desk().fulfil(id, QStringLiteral("own"), QStringLiteral("T2"), {{line, 1, {}}}));
        ASSERT_EQ(left.done.size(), 1u);
        ASSERT_EQ(
            waited(shop.desk().cancelLines(id, {{line, 1, {}}}, QStringLiteral("test"))).done.size(), 1u);
        (void)waited(shop.desk().undo(left.undoToken));
        EXPECT_EQ(shop.wrongStock() + wrongReservations(shop, {id}), QStringList()) << pieces;
    }
}

TEST(StockBalance, RefusesToTakeBackAPieceOfAnOrderThatWasKeptWholeWithoutIt)
{
    support::QuietShop shop;
    shop.offer(sku(1), 6);
    shop.offer(sku(2), 1);
    const auto first = shop.take(support::QuietShop::anOrder(QStringLiteral("N-1"), {{sku(2), 1}}));
    const auto second =
        shop.take(support::QuietShop::anOrder(QStringLiteral("N-2"), {{sku(1), 1}, {sku(2), 1}}));
    const QString line = QStringLiteral("N-2-") + sku(1);
    const auto cancelled = waited(shop.desk().cancelLines(second, {{line, 1, {}}}, QStringLiteral("test")));
    ASSERT_EQ(cancelled.done.size(), 1u);
    (void)waited(shop.desk().cancel({first}, QStringLiteral("test")));
    (void)waited(shop.desk().recheck({second}));
    const auto undone = waited(shop.desk().undo(cancelled.undoToken));
    ASSERT_EQ(undone.skipped.size(), 1u);
    EXPECT_EQ(undone.skipped.front().code, QStringLiteral("undo.moved-on"));
    EXPECT_EQ(shop.wrongStock() + wrongReservations(shop, {first, second}), QStringList());
}

TEST(StockBalance, RefusesToTakeACancellationBackWhenItsPiecesAreSold)
{
    support::QuietShop shop;
    shop.offer(sku(1), 1);
    const auto first = shop.take(support::QuietShop::anOrder(QStringLiteral("N-1"), {{sku(1), 1}}));
    const auto second = shop.take(support::QuietShop::anOrder(QStringLiteral("N-2"), {{sku(1), 1}}));
    const auto cancelled = waited(shop.desk().cancel({first}, QStringLiteral("test")));
    (void)waited(shop.desk().recheck({second}));
    const auto undone = waited(shop.desk().undo(cancelled.undoToken));
    ASSERT_EQ(undone.skipped.size(), 1u);
    EXPECT_EQ(undone.skipped.front().code, QStringLiteral("undo.stock-taken"));
    EXPECT_TRUE(shop.wrongStock().isEmpty());
}

TEST(Bulk, ThatChangesNothingLeavesNoEntry)
{
    support::QuietShop shop;
    shop.offer(sku(1), 1);
    (void)shop.take(support::QuietShop::anOrder(QStringLiteral("N-1"), {{sku(1), 1}}));
    const auto short1 = shop.take(support::QuietShop::anOrder(QStringLiteral("N-2"), {{sku(1), 1}}));
    const auto before = waited(shop.desk().lastEntry());
    EXPECT_EQ(waited(shop.desk().recheck({short1})).done.size(), 1u);
    EXPECT_EQ(waited(shop.desk().lastEntry()), before);
}

TEST(StockBalance, IsNeverOversoldByTwoDesksAtOnce)
{
    support::QuietShop shop;
    shop.offer(sku(1), 10);
    std::vector<OrderId> ids;
    for (int at = 1; at <= 30; ++at)
        ids.push_back(shop.take(support::QuietShop::anOrder(QStringLiteral("N-%1").arg(at), {{sku(1), 1}})));
    const std::vector<OrderId> leaving(ids.begin(), ids.begin() + 5);
    const auto other = shop.another();
    auto cancelled = shop.desk().cancel(leaving, QStringLiteral("test"));
    std::vector<QFuture<desk::BulkResult>> running;
    for (desk::Desk *desk : {&shop.desk(), other.get()}) {
        running.push_back(desk->recheck(ids));
        running.push_back(desk->confirm(ids));
        running.push_back(desk->recheck(ids));
        running.push_back(desk->confirm(ids));
    }
    (void)waited(cancelled);
    std::size_t confirmed = 0;
    for (auto &one : running)
        confirmed += waited(one).done.size();
    EXPECT_TRUE(shop.wrongStock().isEmpty());
    const auto again = waited(shop.desk().recheck(ids));
    (void)waited(shop.desk().confirm(ids));
    const auto sure = waited(shop.desk().idsIn({.stage = orders::Stage::Confirmed}, 100));
    EXPECT_EQ(sure->size(), 10u) << "as many as there are pieces";
    EXPECT_TRUE(shop.wrongStock().isEmpty());
}
