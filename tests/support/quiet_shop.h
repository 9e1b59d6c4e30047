#pragma once

#include "catalog/stock_table.h"
#include "desk/catalog_pull.h"
#include "desk/ingest.h"
#include "support/desk_profile.h"

namespace purser::support {

/// A desk with one shop that nobody answers for: what it offers, what lies in its warehouse and what is
/// ordered comes from the test.
class QuietShop : public DeskProfile
{
public:
    QuietShop()
    {
        write([this](desk::Writing &writing) -> base::Result<> {
            m_shop.id = orders::ShopId(writing.newId());
            m_shop.kind = QStringLiteral("sandbox");
            m_shop.name = QStringLiteral("Quiet");
            store::Unit unit = unitOf(writing, QStringLiteral("shop.add"));
            unit.edits.push_back(orders::madeShop(m_shop));
            return apply(writing, unit);
        });
    }

    [[nodiscard]] const orders::Shop &shop() const { return m_shop; }

    /// A listing of one piece of its own SKU, of which @p onHand lie in the warehouse.
    void offer(const QString &sku, int onHand)
    {
        marketplace::ListingPage listings {{{sku, {}}}, {}};
        marketplace::RemotePart part;
        part.sku = sku;
        part.title = QStringLiteral("Thing ") + sku;
        part.weightGrams = 100;
        listings.listings.front().parts.push_back(part);
        write([&](desk::Writing &writing) { return takeListings(core(), writing, m_shop, listings); });
        write([&](desk::Writing &writing) {
            return takeStock(core(), writing, {{{sku, QStringLiteral("W1"), onHand}}, {}});
        });
    }

    /// An open, paid order that passes every check.
    [[nodiscard]] static marketplace::RemoteOrder anOrder(
        const QString &number, const std::vector<std::pair<QString, int>> &pieces)
    {
        marketplace::RemoteOrder order;
        order.id = QStringLiteral("ord_") + number;
        order.number = number;
        order.version = 1;
        order.currency = *base::Currency::parse(QStringLiteral("EUR"));
        order.placedAt = base::fromMilliseconds(1'790'000'000'000);
        order.updatedAt = order.placedAt;
        order.buyerId = QStringLiteral("b-") + number;
        order.buyerName = QStringLiteral("Marijke de Vries");
        order.recipient = {QStringLiteral("NL"), order.buyerName, {}, QStringLiteral("+31 6 12345678"), {},
            QStringLiteral("Utrecht"), {}, QStringLiteral("Oudegracht 12"), QStringLiteral("3511 AB"), {}};
        order.payment = orders::Payment::Paid;
        for (const auto &[sku, quantity] : pieces) {
            marketplace::RemoteLine line;
            line.id = number + u'-' + sku;
            line.listing = sku;
            line.sku = sku;
            line.quantity = quantity;
            line.unitMinor = 1'000;
            line.totalMinor = 1'000LL * quantity;
            order.totalMinor += line.totalMinor;
            order.lines.push_back(line);
        }
        order.paidMinor = order.totalMinor;
        return order;
    }

    orders::OrderId take(const marketplace::RemoteOrder &remote)
    {
        orders::OrderId id;
        write([&](desk::Writing &writing) -> base::Result<> {
            desk::Ingest ingest(writing, core().actor(), m_shop);
            const auto taken = ingest.take(remote);
            if (!taken)
                return tl::unexpected(taken.error());
            id = taken->order;
            return ingest.finish();
        });
        return id;
    }

    /// Sums that do not add up, and shelves that promise more than lies on them.
    [[nodiscard]] QStringList wrongStock()
    {
        const auto unbalanced = catalog::unbalancedStock(core().reader());
        const auto oversold = catalog::oversoldStock(core().reader());
        return unbalanced.value_or(QStringList {QStringLiteral("unreadable")})
            + oversold.value_or(QStringList {QStringLiteral("unreadable")});
    }

    void write(const std::function<base::Result<>(desk::Writing &)> &work)
    {
        const auto done = core().write(work);
        EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().code));
    }

private:
    store::Unit unitOf(const desk::Writing &writing, const QString &action)
    {
        store::Unit unit {.actor = core().actor(), .at = writing.at(), .action = action};
        unit.canUndo = false;
        return unit;
    }

    static base::Result<> apply(desk::Writing &writing, const store::Unit &unit)
    {
        const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
        return seq ? base::Result<> {} : tl::unexpected(seq.error());
    }

    orders::Shop m_shop;
};

} // namespace purser::support
