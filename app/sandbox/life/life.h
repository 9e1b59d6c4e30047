#pragma once

#include "app/sandbox/carrier/carrier.h"
#include "app/sandbox/life/agenda.h"
#include "app/sandbox/market/market.h"
#include "app/sandbox/market/supply.h"

namespace purser::sandbox {

class Faults;

/// What a buyer wants to send back; without a kind it is drawn.
struct ReturnWish
{
    QString line {};
    int quantity = 1;
    QString reason {};
    QString kind {};
};

/// What buyers, carriers and the supplier do by themselves over sandbox time, drawn from the seed: the same
/// calls at the same times bring the same day. One thread.
class Life
{
public:
    Life(const World &world, Market &market, Carrier &carrier, Shelf<Replenishment> &supply);

    /// Plans for the orders that are there at the start, and lets @p ratePerMinute new ones come in.
    void begin(double ratePerMinute);
    /// Lets everything happen that is due, each at its own time.
    void catchUp(base::Instant now);

    void orderPlaced(const Order &order);
    /// The shop wrote; @p topic may be null, then the buyer guesses from what is wrong with the order.
    void shopWrote(const Order &order, const QString &topic, const QString &line, base::Instant at);
    void shipped(const Order &order, const Fulfilment &fulfilment, base::Instant at);
    void handedOver(const QString &tracking, base::Instant at);
    void returnDecided(const Return &wanted, base::Instant at);
    void replenishmentOrdered(const Replenishment &replenishment, base::Instant at);

    /// The buyer changes the open order just now.
    void changeNow(const QString &order, base::Instant at);
    /// The buyer cancels what is not shipped and gets the money back.
    void cancelNow(const QString &order, base::Instant at);
    /// A buyer asks for a return. Refused: not_delivered, over_returned, invalid_line.
    [[nodiscard]] tl::expected<QString, base::Refusal> wishReturn(
        const Order &order, const ReturnWish &wish, base::Instant at);

private:
    void happen(const Event &event, base::Instant at);
    void newOrder(int number, base::Instant at);
    void buyerPays(const QString &order, base::Instant at);
    void buyerAnswers(const Event &event, base::Instant at);
    [[nodiscard]] Message answerOn(const Order &order, const Event &event, base::Instant at);
    void parcelMoves(const QString &number, int step, base::Instant at);
    void delivered(const Order &order, base::Instant at);
    void returnWish(const QString &order, base::Instant at);
    void returnShips(const QString &wanted, base::Instant at);
    void orderCompletes(const QString &order, base::Instant at);
    void supplierMoves(const QString &replenishment, int step, base::Instant at);
    void planParcel(Parcel &parcel, base::Instant at);
    [[nodiscard]] bool speaksChinese(const Order &order) const
    {
        return m_world.shop(order.shop).region == u"CN";
    }

    const World &m_world;
    Market &m_market;
    Carrier &m_carrier;
    Shelf<Replenishment> &m_supply;
    Agenda m_agenda;
    double m_ratePerMinute = 0;
    std::uint64_t m_answers = 0;
};

} // namespace purser::sandbox
