#include "intake/finding_table.h"
#include "orders/order_table.h"
#include "shipping/parcel_table.h"
#include "support/quiet_shop.h"

#include <rapidcheck.h>

using namespace purser;
using marketplace::RemoteOrder;
using marketplace::RemoteStatus;
using Kind = int;

namespace {

constexpr int kKinds = 9;

/// The order after one more thing happened to it at the marketplace.
RemoteOrder next(RemoteOrder order, Kind kind)
{
    ++order.version;
    order.updatedAt += std::chrono::seconds(1);
    auto &line = order.lines[static_cast<std::size_t>(kind) % order.lines.size()];
    const int open = line.quantity - line.cancelled - line.fulfilled;
    switch (kind) {
    case 0: order.recipient.street += QStringLiteral(" a"); break;
    case 1: order.note = QStringLiteral("note %1").arg(order.version); break;
    case 2: order.payment = orders::Payment::Paid; break;
    case 3: line.cancelled += open > 0 ? 1 : 0; break;
    case 4:
    case 5:
        if (open > 0 && order.status == RemoteStatus::Open) {
            line.fulfilled += open;
            order.fulfilments.push_back({QStringLiteral("ful_%1").arg(order.version), QStringLiteral("dhl"),
                QStringLiteral("T%1").arg(order.version), QStringLiteral("in_transit"), 0,
                base::toMilliseconds(order.updatedAt)});
        }
        break;
    case 6:
        for (auto &sent : order.fulfilments) {
            sent.state = QStringLiteral("delivered");
            sent.deliveredAt = base::toMilliseconds(order.updatedAt);
        }
        break;
    case 7: order.refundedMinor = std::min(order.paidMinor, order.refundedMinor + 100); break;
    default: line.returned = line.fulfilled; break;
    }
    const bool isDone = std::ranges::all_of(
        order.lines, [](const auto &one) { return one.quantity == one.cancelled + one.fulfilled; });
    if (isDone && order.status == RemoteStatus::Open)
        order.status = order.fulfilments.empty() ? RemoteStatus::Cancelled : RemoteStatus::Fulfilled;
    return order;
}

std::vector<RemoteOrder> historyOf(const std::vector<Kind> &kinds)
{
    auto order = support::QuietShop::anOrder(
        QStringLiteral("N-1"), {{QStringLiteral("A"), 3}, {QStringLiteral("B"), 1}});
    order.payment = orders::Payment::Pending;
    std::vector<RemoteOrder> history {order};
    for (const Kind kind : kinds)
        history.push_back(next(history.back(), kind));
    return history;
}

template <typename Value>
Value sure(base::Result<Value> value)
{
    EXPECT_TRUE(value);
    return std::move(*value);
}

/// Everything that a person sees of an order, and what it keeps on the shelf; no ids, no revisions.
QString contentOf(support::QuietShop &shop, orders::OrderId id)
{
    auto &reader = shop.core().reader();
    const auto order = orders::findOrder(reader, id);
    const auto personal = desk::openPersonal(reader, shop.core().readerKeys(), **order);
    QStringList text {orders::code((*order)->stage), orders::code((*order)->payment), (*order)->problemCode,
        QString::number((*order)->remoteVersion), QString::number((*order)->refundedMinor),
        QString::number((*order)->isReserved), QString::number((*order)->blocks), personal->recipient.street,
        personal->note};
    for (const auto &line : (*order)->lines)
        text << QStringLiteral("%1 %2-%3-%4 returned %5")
                    .arg(line.remoteId)
                    .arg(line.quantity)
                    .arg(line.cancelled)
                    .arg(line.shipped)
                    .arg(line.returned);
    QStringList rest;
    for (const auto &parcel : sure(shipping::parcelsOf(reader, id)))
        rest << parcel.tracking + u' ' + orders::code(parcel.stage) + u' ' + QString::number(parcel.handedAt);
    for (const auto &kept : sure(catalog::reservationsOf(reader, id)))
        rest << kept.sku + u' ' + QString::number(kept.quantity);
    for (const auto &finding : sure(intake::findingsOf(reader, id)))
        rest << finding.code;
    for (const QString &sku : {QStringLiteral("A"), QStringLiteral("B")})
        for (const auto &level : sure(catalog::levelsOf(reader, {sku})))
            rest << QStringLiteral("%1 %2/%3").arg(sku).arg(level.onHand).arg(level.reserved);
    rest.sort();
    return (text + rest + shop.wrongStock()).join(u'\n');
}

QString contentAfter(const std::vector<RemoteOrder> &arrivals)
{
    support::QuietShop shop;
    shop.offer(QStringLiteral("A"), 5);
    shop.offer(QStringLiteral("B"), 5);
    orders::OrderId id;
    for (const RemoteOrder &one : arrivals)
        id = shop.take(one);
    return contentOf(shop, id);
}

} // namespace

TEST(Changes, EndTheSameInWhateverOrderAndHoweverOftenTheyArrive)
{
    EXPECT_TRUE(rc::check([] {
        const auto kinds = *rc::gen::container<std::vector<Kind>>(rc::gen::inRange(0, kKinds));
        const auto history = historyOf(kinds);
        const auto picks =
            *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, history.size()));
        std::vector<RemoteOrder> arrivals;
        for (const std::size_t pick : picks)
            arrivals.push_back(history[pick]);
        const auto place = *rc::gen::inRange<std::size_t>(0, arrivals.size() + 1);
        arrivals.insert(arrivals.begin() + static_cast<std::ptrdiff_t>(place), history.back());
        RC_ASSERT(contentAfter(arrivals).toStdString() == contentAfter({history.back()}).toStdString());
    }));
}

TEST(Changes, OfAnOlderVersionAreNotTaken)
{
    const auto history = historyOf({0, 1});
    EXPECT_EQ(contentAfter({history[2], history[0], history[1]}), contentAfter({history[2]}));
}
