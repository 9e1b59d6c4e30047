#include "app/sandbox/life/life.h"

#include "app/sandbox/market/order_changes.h"
#include "app/sandbox/world/chance.h"

#include <algorithm>

namespace purser::sandbox {

namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;

} // namespace

Life::Life(const World &world, Market &market, Carrier &carrier, Shelf<Replenishment> &supply)
    : m_world(world)
    , m_market(market)
    , m_carrier(carrier)
    , m_supply(supply)
{}

void Life::begin(double ratePerMinute)
{
    m_ratePerMinute = ratePerMinute;
    for (std::size_t at = 0; at < m_market.orders().size(); ++at) {
        const Order &order = m_market.orders().at(at);
        orderPlaced(order);
        for (const Fulfilment &fulfilment : order.fulfilments) {
            Parcel &parcel = m_carrier.parcel(fulfilment.tracking, fulfilment.carrier, fulfilment.shippedAt);
            parcel.isMoving = true;
            parcel.state = ParcelState::Delivered;
            parcel.events.append({ParcelState::Delivered, *fulfilment.deliveredAt});
            parcel.signedBy = speaksChinese(order) ? QStringLiteral("本人签收") : QStringLiteral("recipient");
            delivered(order, *fulfilment.deliveredAt);
        }
    }
    if (ratePerMinute > 0)
        m_agenda.add(m_world.start, {EventKind::NewOrder, {}, {}, -1});
    catchUp(m_world.start);
}

void Life::catchUp(base::Instant now)
{
    while (auto next = m_agenda.takeDue(now))
        happen(next->second, next->first);
}

void Life::happen(const Event &event, base::Instant at)
{
    switch (event.kind) {
    case EventKind::NewOrder: return newOrder(event.step, at);
    case EventKind::BuyerPays: return buyerPays(event.subject, at);
    case EventKind::BuyerAnswers: return buyerAnswers(event, at);
    case EventKind::ParcelMoves: return parcelMoves(event.subject, event.step, at);
    case EventKind::ReturnWish: return returnWish(event.subject, at);
    case EventKind::ReturnShips: return returnShips(event.subject, at);
    case EventKind::OrderCompletes: return orderCompletes(event.subject, at);
    case EventKind::SupplierMoves: return supplierMoves(event.subject, event.step, at);
    }
}

void Life::newOrder(int number, base::Instant at)
{
    if (number >= 0)
        orderPlaced(m_market.placeNext(at));
    Chance chance(m_world.seed, u"gap", static_cast<std::uint64_t>(number + 1));
    const double gap = 60'000 / m_ratePerMinute * static_cast<double>(chance.between(500, 1500)) / 1000;
    m_agenda.add(at + std::chrono::milliseconds(std::max<std::int64_t>(1, static_cast<std::int64_t>(gap))),
        {EventKind::NewOrder, {}, {}, number + 1});
}

void Life::planParcel(Parcel &parcel, base::Instant at)
{
    if (parcel.isMoving)
        return;
    parcel.isMoving = true;
    m_agenda.add(at + courseOf(m_world.seed, parcel.number).first().after,
        {EventKind::ParcelMoves, parcel.number, {}, 0});
}

void Life::shipped(const Order &order, const Fulfilment &fulfilment, base::Instant at)
{
    for (const QString &former : fulfilment.previousTracking)
        m_carrier.parcel(former, fulfilment.carrier, at).served.removeAll({order.id, fulfilment.id});
    Parcel &parcel = m_carrier.parcel(fulfilment.tracking, fulfilment.carrier, at);
    parcel.served.append({order.id, fulfilment.id});
    planParcel(parcel, at);
}

void Life::handedOver(const QString &tracking, base::Instant at)
{
    planParcel(m_carrier.parcel(tracking, {}, at), at);
}

void Life::parcelMoves(const QString &number, int step, base::Instant at)
{
    const QList<CourseStep> course = courseOf(m_world.seed, number);
    Parcel &parcel = m_carrier.parcel(number, {}, at);
    const ParcelState state = course[step].state;
    parcel.state = state;
    parcel.events.append({state, at});
    if (state == ParcelState::Delivered)
        parcel.signedBy = Chance(m_world.seed, u"signed", number).perMille(700)
            ? QStringLiteral("recipient")
            : QStringLiteral("front desk");
    if (step + 1 < course.size())
        m_agenda.add(at + course[step + 1].after, {EventKind::ParcelMoves, number, {}, step + 1});
    const QString word = fulfilmentWord(state);
    if (word.isEmpty())
        return;
    const auto served = parcel.served;
    for (const auto &[orderId, fulfilment] : served) {
        const Changed changed = moveFulfilment(*m_market.orders().find(orderId), fulfilment, word, at);
        if (!changed)
            continue;
        const Order &order = m_market.change(*changed, at);
        if (state == ParcelState::Delivered)
            delivered(order, at);
    }
}

void Life::delivered(const Order &order, base::Instant at)
{
    Chance chance(m_world.seed, u"after-delivery", order.id);
    if (chance.perMille(90))
        m_agenda.add(at + minutes(chance.between(60 * 12, 60 * 24 * 6)), {EventKind::ReturnWish, order.id});
    m_agenda.add(at + 7 * 24h, {EventKind::OrderCompletes, order.id});
}

void Life::orderCompletes(const QString &id, base::Instant at)
{
    Order order = *m_market.orders().find(id);
    const auto isDelivered = [](const Fulfilment &fulfilment) { return fulfilment.deliveredAt.has_value(); };
    if (order.status != OrderStatus::Fulfilled
        || !std::all_of(order.fulfilments.begin(), order.fulfilments.end(), isDelivered))
        return;
    order.status = OrderStatus::Completed;
    m_market.change(std::move(order), at);
}

void Life::replenishmentOrdered(const Replenishment &replenishment, base::Instant at)
{
    Chance chance(m_world.seed, u"supplier", replenishment.id);
    m_agenda.add(
        at + minutes(chance.between(240, 1500)), {EventKind::SupplierMoves, replenishment.id, {}, 0});
}

void Life::supplierMoves(const QString &id, int step, base::Instant at)
{
    Replenishment replenishment = *m_supply.find(id);
    replenishment.state = step == 0 ? QStringLiteral("shipped") : QStringLiteral("delivered");
    replenishment.updatedAt = at;
    ++replenishment.version;
    m_supply.put(replenishment);
    if (step == 0)
        m_agenda.add(std::max(at, replenishment.expectedAt), {EventKind::SupplierMoves, id, {}, 1});
}

} // namespace purser::sandbox
