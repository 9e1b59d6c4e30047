#include "desk/ask.h"

#include "desk/outgoing.h"
#include "intake/finding_table.h"
#include "marketplace/kinds.h"
#include "orders/order_table.h"

namespace purser::desk {

namespace {

struct Letter
{
    const char *prefix; ///< of the finding's code
    const char *topic;
    const char *english;
    const char *chinese;
};

constexpr Letter kLetters[] {
    {"address.", "address",
        "We cannot ship your order yet: the delivery address is not complete. Please send it again.",
        "您的订单暂时无法发货：收货地址不完整，请重新提供。"},
    {"payment.", "payment",
        "We have not received the payment of your order. Please pay again or choose another method.",
        "您的订单尚未收到付款，请重新支付或更换支付方式。"},
    {"stock.", "shortage",
        "An item of your order is not in stock right now. Shall we wait, send the rest, or cancel it?",
        "您订单中的商品暂时缺货：等待到货、先发其余商品，还是取消？"},
};

const Letter *letterFor(const intake::KeptFinding &finding)
{
    if (finding.code == u"address.conflict")
        return nullptr; // both addresses are whole: the shop has to say which
    const auto found = std::ranges::find_if(kLetters,
        [&](const Letter &letter) { return finding.code.startsWith(QLatin1String(letter.prefix)); });
    return found == std::end(kLetters) ? nullptr : found;
}

bool wasAsked(const std::vector<store::JournalLine> &history, const QString &action)
{
    return std::ranges::any_of(history, [&](const auto &line) { return line.action == action; });
}

/// Names of the shops whose marketplace carries no messages to buyers.
base::Result<std::map<orders::ShopId, QString>> muteShops(Core &core)
{
    const auto shops = orders::allShops(core.reader());
    if (!shops)
        return tl::unexpected(shops.error());
    std::map<orders::ShopId, QString> mute;
    for (const orders::Shop &shop : *shops) {
        // What a marketplace can do needs no login.
        const auto connector = marketplace::Kinds::connect(shop.kind, core.http(), QUrl(shop.url), {});
        if (connector == nullptr || !connector->abilities().messages)
            mute[shop.id] = shop.name;
    }
    return mute;
}

} // namespace

BulkResult askBuyers(Core &core, const std::vector<orders::OrderId> &ids)
{
    const auto mute = muteShops(core);
    if (!mute) {
        BulkResult failed;
        failed.failed.push_back({.code = mute.error().code});
        return failed;
    }
    return runBulk(core, QStringLiteral("ask"), ids,
        [&mute](Writing &writing, store::Unit &unit,
            const orders::Order &before) -> base::Result<orders::Outcome> {
            const auto findings = intake::findingsOf(writing.connection, before.id);
            const auto history = store::historyOf(writing.connection, before.id.value());
            if (!findings || !history)
                return tl::unexpected(!findings ? findings.error() : history.error());
            for (const auto &finding : *findings) {
                const Letter *letter = letterFor(finding);
                if (letter == nullptr)
                    continue;
                const QString action = QStringLiteral("ask.") + QLatin1String(letter->topic);
                if (wasAsked(*history, action))
                    continue;
                if (const auto shop = mute->find(before.shop); shop != mute->end())
                    return orders::Outcome(base::refuse(QStringLiteral("ask.no-messages"), {shop->second}));
                const char *text = before.country == u"CN" ? letter->chinese : letter->english;
                auto done = putMessage(writing, unit, before, outgoing::kMessage,
                    {{QStringLiteral("order"), before.remoteId},
                        {QStringLiteral("text"), QString::fromUtf8(text)},
                        {QStringLiteral("topic"), QLatin1String(letter->topic)}});
                if (!done)
                    return tl::unexpected(done.error());
                unit.action = action;
                return orders::Outcome(before);
            }
            return orders::Outcome(base::refuse(QStringLiteral("ask.nothing")));
        });
}

} // namespace purser::desk
