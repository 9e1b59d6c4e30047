#include "shipping/parcel_list.h"

#include "orders/order_table.h"
#include "shipping/parcel_table.h"
#include "shipping/tracking_table.h"
#include "support/query_plan.h"

#include <rapidcheck.h>

namespace purser::shipping {
namespace {

using orders::OrderId;
using orders::ParcelStage;
using orders::ShopId;

/// Parcels of one order a shop, written through the journal as the desk does.
class KeptParcels
{
public:
    KeptParcels()
    {
        orders::registerOrderTables(m_registry);
        registerParcelTables(m_registry);
        for (const int shop : {1, 2}) {
            orders::Order order;
            order.id = OrderId(shop);
            order.shop = ShopId(shop);
            order.number = QStringLiteral("BH-%1").arg(shop);
            order.remoteId = order.number;
            order.currency = *base::Currency::parse(u"EUR");
            apply([&](store::Unit &unit) { orders::putOrder(unit, std::nullopt, order, 1); });
        }
    }

    std::size_t add(ShopId shop, std::int64_t boughtAt)
    {
        Parcel parcel;
        parcel.id = orders::ParcelId(++m_lastId);
        parcel.order = OrderId(shop.value());
        parcel.shop = shop;
        parcel.stage = ParcelStage::Labelled;
        parcel.carrier = QStringLiteral("dhl");
        parcel.tracking = QStringLiteral("T%1").arg(m_lastId);
        parcel.cost.currency = *base::Currency::parse(u"EUR");
        parcel.boughtAt = boughtAt;
        apply([&](store::Unit &unit) { putParcel(unit, std::nullopt, parcel); });
        m_parcels.push_back(parcel);
        return m_parcels.size() - 1;
    }

    std::int64_t change(std::size_t at, const Parcel &after)
    {
        const std::int64_t seq = apply([&](store::Unit &unit) { putParcel(unit, m_parcels[at], after); });
        m_parcels[at] = after;
        return seq;
    }

    void undo(std::int64_t seq)
    {
        EXPECT_TRUE(store::undoEntry(
            m_store.connection(), m_store.keys(), m_registry, seq, {QStringLiteral("mei"), {}, {}}, 2));
    }

    std::int64_t apply(const std::function<void(store::Unit &)> &put)
    {
        store::Unit unit {
            .actor = {QStringLiteral("mei"), {}, {}}, .at = 1, .action = QStringLiteral("test")};
        put(unit);
        const auto seq = store::applyUnit(m_store.connection(), m_store.keys(), unit);
        EXPECT_TRUE(seq) << (seq ? "" : qPrintable(seq.error().detail));
        return seq.value_or(0);
    }

    [[nodiscard]] const std::vector<Parcel> &all() const { return m_parcels; }
    [[nodiscard]] store::Connection &connection() { return m_store.connection(); }

private:
    support::TemporaryStore m_store;
    store::Registry m_registry;
    std::vector<Parcel> m_parcels;
    std::int64_t m_lastId = 0;
};

std::vector<ListedParcel> wholeTab(
    store::Connection &connection, ParcelTab tab, std::optional<ShopId> shop, int limit)
{
    std::vector<ListedParcel> all;
    std::optional<ParcelKey> after;
    do {
        const auto page = parcelPage(connection, tab, shop, after, limit);
        EXPECT_TRUE(page);
        all.insert(all.end(), page->rows.begin(), page->rows.end());
        after = page->next;
    } while (after);
    return all;
}

Parcel changed(Parcel parcel)
{
    static constexpr const char *kScans[] {"", "in_transit", "delivery_failed", "delivered"};
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        parcel.stage = orders::kParcelStages[*rc::gen::inRange<std::size_t>(0, orders::kParcelStages.size())];
        break;
    case 1: ++parcel.printed; break;
    case 2:
        parcel.lastScan = QLatin1String(kScans[*rc::gen::inRange<std::size_t>(0, std::size(kScans))]);
        break;
    default: parcel.lastScanAt = *rc::gen::inRange<std::int64_t>(0, 5); break;
    }
    return parcel;
}

TEST(ParcelList, StandsByWhoWaitsLongestAndNamesTheOrder)
{
    KeptParcels kept;
    kept.add(ShopId(1), 30);
    kept.add(ShopId(2), 10);
    kept.add(ShopId(1), 20);
    const auto rows = wholeTab(kept.connection(), ParcelTab::ToPrint, std::nullopt, 2);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].parcel.tracking, QStringLiteral("T2"));
    EXPECT_EQ(rows[1].parcel.tracking, QStringLiteral("T3"));
    EXPECT_EQ(rows[0].order, QStringLiteral("BH-2"));
    EXPECT_EQ(wholeTab(kept.connection(), ParcelTab::ToPrint, ShopId(1), 2).size(), 2U);
}

TEST(ParcelList, FindsAParcelByItsFormerNumber)
{
    KeptParcels kept;
    const auto at = kept.add(ShopId(1), 1);
    Parcel after = kept.all()[at];
    after.tracking = QStringLiteral("RIGHT");
    kept.change(at, after);
    kept.apply([&](store::Unit &unit) {
        putFormerNumber(unit, {7, after.order, after.id, after.carrier, QStringLiteral("T1"), {}, 1});
    });
    for (const char *number : {"RIGHT", "T1"}) {
        const auto found = parcelsNumbered(kept.connection(), QLatin1String(number));
        ASSERT_TRUE(found && found->size() == 1) << number;
        EXPECT_EQ(found->front().parcel.id, after.id);
    }
}

TEST(ParcelList, UndoMovesAParcelBackIntoItsTab)
{
    KeptParcels kept;
    const auto at = kept.add(ShopId(1), 1);
    Parcel sent = kept.all()[at];
    sent.stage = ParcelStage::Shipped;
    sent.handedAt = 9;
    const std::int64_t seq = kept.change(at, sent);
    EXPECT_EQ(wholeTab(kept.connection(), ParcelTab::OnTheWay, std::nullopt, 5).size(), 1U);
    kept.undo(seq);
    EXPECT_EQ(wholeTab(kept.connection(), ParcelTab::ToPrint, std::nullopt, 5).size(), 1U);
    EXPECT_EQ(*parcelCounts(kept.connection(), std::nullopt), (std::vector<std::int64_t> {1, 0, 0, 0, 0}));
}

TEST(ParcelListProperty, CountsAreTheLengthsOfTheListsAtEveryMoment)
{
    EXPECT_TRUE(rc::check([] {
        KeptParcels kept;
        for (int left = *rc::gen::inRange(1, 12); left > 0; --left) {
            if (kept.all().empty() || *rc::gen::inRange(0, 3) == 0) {
                kept.add(
                    ShopId(*rc::gen::inRange<std::int64_t>(1, 3)), *rc::gen::inRange<std::int64_t>(0, 4));
            } else {
                const auto at = *rc::gen::inRange<std::size_t>(0, kept.all().size());
                kept.change(at, changed(kept.all()[at]));
            }
            for (const auto &shop : {std::optional<ShopId> {}, std::optional(ShopId(1))}) {
                const auto counts = parcelCounts(kept.connection(), shop);
                RC_ASSERT(counts.has_value());
                for (std::size_t tab = 0; tab < kParcelTabs.size(); ++tab) {
                    const auto rows = wholeTab(kept.connection(), kParcelTabs[tab], shop, 2);
                    RC_ASSERT(static_cast<std::size_t>((*counts)[tab]) == rows.size());
                    for (const ListedParcel &row : rows)
                        RC_ASSERT(tabOf(row.parcel) == kParcelTabs[tab]);
                }
            }
        }
    }));
}

TEST(ParcelList, NeitherScansNorSorts)
{
    support::expectIndexed(parcelListStatements());
}

} // namespace
} // namespace purser::shipping
