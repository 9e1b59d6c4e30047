#include "app/sandbox/life/life.h"
#include "app/sandbox/market/order_changes.h"
#include "app/sandbox/world/chance.h"

#include <algorithm>

namespace purser::sandbox {

namespace {

using std::chrono::minutes;

/// What the buyer takes a message without a topic for.
QString guessedTopic(const Order &order, bool hasWrongAddress)
{
    if (order.status == OrderStatus::Open && hasWrongAddress)
        return QStringLiteral("address");
    if (order.payment.state == PaymentState::Pending || order.payment.state == PaymentState::Failed)
        return QStringLiteral("payment");
    return QStringLiteral("other");
}

QString drawChoice(Chance &chance)
{
    const auto part = chance.below(100);
    if (part < 30)
        return QStringLiteral("wait");
    if (part < 65)
        return QStringLiteral("partial_ship");
    return part < 90 ? QStringLiteral("cancel_line") : QStringLiteral("cancel_order");
}

QString choiceText(const QString &choice, bool isChinese)
{
    if (choice == u"wait")
        return isChinese ? QStringLiteral("没关系，我可以等到货再发")
                         : QStringLiteral("I can wait until it is back in stock.");
    if (choice == u"partial_ship")
        return isChinese ? QStringLiteral("先发有货的吧")
                         : QStringLiteral("Please send what you have and the rest later.");
    if (choice == u"cancel_line")
        return isChinese ? QStringLiteral("缺货的那件退款就好")
                         : QStringLiteral("Please refund the missing item.");
    return isChinese ? QStringLiteral("那就全部取消退款吧")
                     : QStringLiteral("Then please cancel the whole order.");
}

int drawRating(Chance &chance)
{
    const auto part = chance.below(100);
    return part < 58 ? 5 : part < 82 ? 4 : part < 91 ? 3 : part < 96 ? 2 : 1;
}

QString ratingText(int rating, bool isChinese)
{
    if (rating >= 4)
        return isChinese ? QStringLiteral("包装很好，发货快，满意")
                         : QStringLiteral("Well packed and quick, thank you!");
    if (rating == 3)
        return isChinese ? QStringLiteral("还可以，物流有点慢")
                         : QStringLiteral("Fine, but delivery took long.");
    return isChinese ? QStringLiteral("盒子压坏了，不太满意")
                     : QStringLiteral("The box arrived crushed. Not happy.");
}

QString drawReason(Chance &chance)
{
    return chance.pick(QStringList {QStringLiteral("changed_mind"), QStringLiteral("damaged"),
        QStringLiteral("quality"), QStringLiteral("not_as_described"), QStringLiteral("wrong_item"),
        QStringLiteral("late"), QStringLiteral("size"), QStringLiteral("missing_parts")});
}

QString reasonText(const QString &reason, bool isChinese)
{
    if (reason == u"damaged" || reason == u"missing_parts")
        return isChinese ? QStringLiteral("收到时已经破损，见照片")
                         : QStringLiteral("It arrived broken, see the photos.");
    if (reason == u"wrong_item")
        return isChinese ? QStringLiteral("发错货了") : QStringLiteral("This is not what I ordered.");
    return {};
}

QString drawKind(const QString &reason, Chance &chance)
{
    if (reason == u"missing_parts")
        return QStringLiteral("refund_only");
    const auto part = chance.below(100);
    return part < 72 ? QStringLiteral("return_and_refund")
        : part < 84  ? QStringLiteral("refund_only")
        : part < 94  ? QStringLiteral("exchange")
                     : QStringLiteral("repair");
}

/// Its pieces may still come back.
bool isUnderWay(const Return &wanted)
{
    return wanted.state == ReturnState::Requested || wanted.state == ReturnState::Approved
        || wanted.state == ReturnState::InTransit;
}

Cancellation byBuyer(const QString &reason, base::Instant at)
{
    return {QStringLiteral("buyer"), reason, at};
}

} // namespace

void Life::orderPlaced(const Order &order)
{
    Chance chance(m_world.seed, u"payment", order.id);
    const bool isPending = order.payment.state == PaymentState::Pending;
    if (isPending || order.payment.state == PaymentState::Failed) {
        if (chance.perMille(isPending ? 750 : 400))
            m_agenda.add(std::max(order.placedAt, m_world.start) + minutes(chance.between(5, 600)),
                {EventKind::BuyerPays, order.id});
    }
}

void Life::buyerPays(const QString &id, base::Instant at)
{
    if (const Changed changed = pay(*m_market.orders().find(id), at))
        m_market.change(*changed, at);
}

void Life::shopWrote(const Order &order, const QString &topic, const QString &line, base::Instant at)
{
    const bool hasWrongAddress = m_market.rightAddress(order.id).has_value();
    const QString meant = topic.isNull() ? guessedTopic(order, hasWrongAddress) : topic;
    Chance chance(m_world.seed, QString(QStringLiteral("answer/") + meant), order.id);
    const int share = meant == u"other" ? 500 : 880;
    if (chance.perMille(share))
        m_agenda.add(at + minutes(chance.between(2, 90)),
            {EventKind::BuyerAnswers, order.id, meant + u'/' + line, static_cast<int>(m_answers++)});
}

void Life::buyerAnswers(const Event &event, base::Instant at)
{
    const Order &order = *m_market.orders().find(event.subject);
    const Message answer = answerOn(order, event, at);
    m_market.write(answer, at);
    if (answer.topic == u"payment")
        buyerPays(event.subject, at);
    const auto right = m_market.rightAddress(event.subject);
    if (answer.topic != u"address" || !right)
        return;
    if (const Changed changed = readdress(*m_market.orders().find(event.subject), *right)) {
        m_market.change(*changed, at);
        m_market.forgetRightAddress(event.subject);
    }
}

Message Life::answerOn(const Order &order, const Event &event, base::Instant)
{
    const bool isChinese = speaksChinese(order);
    Chance chance(m_world.seed, QString(QStringLiteral("words/") + event.detail), order.id);
    Message message;
    message.id = QStringLiteral("msg_b%1").arg(event.step, 8, 10, QLatin1Char('0'));
    message.order = order.id;
    message.shop = order.shop;
    message.from = QStringLiteral("buyer");
    message.topic = event.detail.section(u'/', 0, 0);
    message.line = event.detail.section(u'/', 1);
    if (message.topic == u"address") {
        message.text = isChinese ? QStringLiteral("不好意思，地址已经改好了")
                                 : QStringLiteral("Sorry, I have corrected the address.");
    } else if (message.topic == u"payment") {
        message.text =
            isChinese ? QStringLiteral("已重新付款") : QStringLiteral("I have paid again just now.");
    } else if (message.topic == u"shortage") {
        message.choice = drawChoice(chance);
        message.text = choiceText(message.choice, isChinese);
    } else if (message.topic == u"survey") {
        message.rating = drawRating(chance);
        message.text = ratingText(*message.rating, isChinese);
    } else {
        message.text = isChinese ? QStringLiteral("好的，谢谢") : QStringLiteral("All right, thanks.");
    }
    return message;
}

void Life::changeNow(const QString &id, base::Instant at)
{
    Order order = *m_market.orders().find(id);
    if (order.status != OrderStatus::Open || !order.fulfilments.isEmpty())
        return;
    const bool isChinese = speaksChinese(order);
    if (Chance(m_world.seed, u"change", id).perMille(500))
        order.note =
            isChinese ? QStringLiteral("请放门卫处") : QStringLiteral("Please leave it with the concierge");
    else
        order.shipTo.street += isChinese ? QStringLiteral("（北门）") : QStringLiteral(", rear entrance");
    m_market.change(std::move(order), at);
}

void Life::cancelNow(const QString &id, base::Instant at)
{
    const Order &order = *m_market.orders().find(id);
    if (!order.fulfilments.isEmpty())
        return;
    Changed changed = cancel(order, {}, byBuyer(QStringLiteral("changed_mind"), at));
    if (!changed)
        return;
    const std::int64_t left = changed->payment.paid - changed->refunded;
    const Refund back {
        QStringLiteral("ref_b%1").arg(id.mid(4)), left, QStringLiteral("cancelled by buyer"), {}, {}, at};
    if (left > 0)
        changed = refund(*changed, back);
    if (changed)
        m_market.change(*changed, at);
}

tl::expected<QString, base::Refusal> Life::wishReturn(
    const Order &order, const ReturnWish &wish, base::Instant at)
{
    const auto found = std::find_if(order.lines.begin(), order.lines.end(),
        [&](const OrderLine &candidate) { return candidate.id == wish.line; });
    if (found == order.lines.end())
        return base::refuse(QStringLiteral("invalid_line"), {wish.line});
    if (found->fulfilled == 0)
        return base::refuse(QStringLiteral("not_delivered"), {wish.line});
    int earlier = 0, asked = 0;
    for (std::size_t place = 0; place < m_market.returns().size(); ++place) {
        const Return &other = m_market.returns().at(place);
        if (other.order != order.id)
            continue;
        ++earlier;
        if (isUnderWay(other))
            for (const ReturnLine &back : other.lines)
                asked += back.line == wish.line ? back.quantity - back.received : 0;
    }
    if (wish.quantity > found->fulfilled - found->returned - asked)
        return base::refuse(QStringLiteral("over_returned"), {wish.line});
    Chance chance(m_world.seed, u"return", QStringLiteral("%1/%2").arg(order.id).arg(earlier));
    Return wanted;
    wanted.id = QStringLiteral("ret_%1").arg(chance.hex16());
    wanted.order = order.id;
    wanted.orderNumber = order.number;
    wanted.shop = order.shop;
    wanted.reason = wish.reason;
    const QString drawn = drawKind(wish.reason, chance);
    wanted.kind = wish.kind.isNull() ? drawn : wish.kind;
    wanted.note = reasonText(wish.reason, speaksChinese(order));
    wanted.photos = wanted.note.isNull() ? 0 : static_cast<int>(chance.between(1, 3));
    wanted.lines = {{wish.line, wish.quantity, 0, {}}};
    return m_market.put(wanted, at, true).id;
}

void Life::returnWish(const QString &id, base::Instant at)
{
    const Order &order = *m_market.orders().find(id);
    Chance chance(m_world.seed, u"return-wish", id);
    const OrderLine &line = chance.pick(order.lines);
    const int left = line.fulfilled - line.returned;
    if (left > 0)
        (void)wishReturn(
            order, {line.id, static_cast<int>(chance.between(1, left)), drawReason(chance), {}}, at);
}

void Life::returnDecided(const Return &wanted, base::Instant at)
{
    if (wanted.state != ReturnState::Approved || wanted.kind == u"refund_only")
        return;
    Chance chance(m_world.seed, u"return-ships", wanted.id);
    m_agenda.add(at + minutes(chance.between(60 * 4, 60 * 40)), {EventKind::ReturnShips, wanted.id});
}

void Life::returnShips(const QString &id, base::Instant at)
{
    Return wanted = *m_market.returns().find(id);
    if (wanted.state != ReturnState::Approved)
        return;
    Chance chance(m_world.seed, u"return-parcel", id);
    const QString region = m_world.shop(wanted.shop).region;
    wanted.carrier = region == u"CN" ? QStringLiteral("zto")
        : region == u"EU"            ? QStringLiteral("dhl")
                                     : QStringLiteral("usps");
    wanted.tracking = drawTracking(wanted.carrier, chance);
    wanted.state = ReturnState::InTransit;
    planParcel(m_carrier.parcel(wanted.tracking, wanted.carrier, at), at);
    m_market.put(std::move(wanted), at, false);
}

} // namespace purser::sandbox
