#include "desk/buyer_messages.h"

#include "desk/setting_table.h"
#include "desk/take_page.h"
#include "orders/order_table.h"

namespace purser::desk {

namespace {

using marketplace::RemoteMessage;

constexpr auto kTable = "order_message";
constexpr auto kText = "text_sealed";

QString cursorKey(orders::ShopId shop)
{
    return QStringLiteral("shop.%1.messages_cursor").arg(shop.value());
}

/// Keeps a message with its order. @returns false for one that is kept already, or whose order is not here
base::Result<bool> keepMessage(
    Core &core, Writing &writing, const orders::Shop &shop, const RemoteMessage &remote)
{
    const auto known = orders::isMessageKnown(writing.connection, shop.id, remote.id);
    const auto order = orders::findRemoteOrder(writing.connection, shop.id, remote.order);
    if (!known || !order)
        return tl::unexpected(!known ? known.error() : order.error());
    if (*known || !*order)
        return false;
    orders::OrderMessage message {.id = writing.newId(),
        .order = (*order)->id,
        .shop = shop.id,
        .remoteId = remote.id,
        .topic = remote.topic,
        .choice = remote.choice,
        .writtenAt = base::toMilliseconds(remote.at)};
    auto sealed = writing.keys.seal(
        writing.connection, (*order)->customer.value(), remote.text.toUtf8(), {kTable, message.id, kText});
    if (!sealed)
        return tl::unexpected(sealed.error());
    message.textSealed = std::move(*sealed);
    store::Unit unit {.actor = core.actor(),
        .at = writing.at(),
        .action = QStringLiteral("message.") + remote.topic,
        .subject = (*order)->id.value()};
    unit.canUndo = false;
    orders::putOrderMessage(unit, message);
    const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
    if (!seq)
        return tl::unexpected(seq.error());
    return true;
}

bool changesOrder(const RemoteMessage &message)
{
    return message.topic == u"address" || message.topic == u"payment";
}

/// @returns the marketplace's ids of orders that have to be read again
base::Result<QStringList> keepPage(
    Core &core, const orders::Shop &shop, const marketplace::MessagesPage &page)
{
    QStringList changed;
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        changed.clear();
        for (const RemoteMessage &message : page.messages) {
            if (!message.isFromBuyer)
                continue;
            const auto isNew = keepMessage(core, writing, shop, message);
            if (!isNew)
                return tl::unexpected(isNew.error());
            if (*isNew && changesOrder(message))
                changed << message.order;
        }
        return saveSetting(writing.connection, cursorKey(shop.id), page.cursor);
    });
    if (!done)
        return tl::unexpected(done.error());
    changed.removeDuplicates();
    return changed;
}

/// What the marketplace cannot give now is left to the list of changes, or to quarantine.
base::Result<int> readAgain(Core &core, marketplace::MarketplaceConnector &connector,
    const orders::Shop &shop, const QStringList &ids, const std::stop_token &stop)
{
    marketplace::ChangesPage page;
    for (const QString &id : ids)
        if (auto order = connector.order(id, stop); order && *order)
            page.orders.push_back(std::move(**order));
    return page.orders.empty() ? base::Result<int>(0) : takePage(core, shop, page);
}

} // namespace

base::Result<> pullMessages(Core &core, marketplace::MarketplaceConnector &connector,
    const orders::Shop &shop, SyncReport &report, const std::stop_token &stop)
{
    if (!connector.abilities().messages)
        return {};
    const auto kept = findSetting(core.reader(), cursorKey(shop.id));
    if (!kept)
        return tl::unexpected(kept.error());
    QString cursor = kept->value_or(QString());
    for (bool hasMore = true; hasMore && !stop.stop_requested();) {
        const auto page = connector.messages(cursor, stop);
        if (!page)
            return tl::unexpected(page.error());
        const auto changed = keepPage(core, shop, *page);
        if (!changed)
            return tl::unexpected(changed.error());
        const auto taken = readAgain(core, connector, shop, *changed, stop);
        if (!taken)
            return tl::unexpected(taken.error());
        report.pulled += *taken;
        cursor = page->cursor;
        hasMore = page->hasMore;
    }
    return {};
}

base::Result<std::vector<BuyerMessage>> buyerMessages(
    store::Connection &connection, store::KeyRing &keys, orders::OrderId order)
{
    const auto kept = orders::messagesOf(connection, order);
    if (!kept)
        return tl::unexpected(kept.error());
    std::vector<BuyerMessage> messages;
    messages.reserve(kept->size());
    for (const orders::OrderMessage &one : *kept) {
        const auto text = keys.open(connection, one.textSealed, {kTable, one.id, kText});
        if (!text && text.error().code != u"sealed.erased")
            return tl::unexpected(text.error());
        messages.push_back(
            {one.topic, one.choice, QString::fromUtf8(text.value_or(QByteArray())), one.writtenAt});
    }
    return messages;
}

QString shortageChoice(const std::vector<BuyerMessage> &messages)
{
    QString choice;
    for (const BuyerMessage &message : messages)
        if (!message.choice.isEmpty())
            choice = message.choice;
    return choice;
}

} // namespace purser::desk
