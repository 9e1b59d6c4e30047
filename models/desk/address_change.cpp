#include "desk/address_change.h"

#include "desk/checks.h"
#include "intake/address_check.h"
#include "orders/order_query.h"

namespace purser::desk {

namespace {

using orders::Order;
using orders::Outcome;

/// The order with @p personal sealed into it, found again by its new name and postcode.
base::Result<Outcome> resealed(Writing &writing, store::Unit &unit, Order order, const Personal &personal)
{
    auto sealed = sealPersonal(writing.connection, writing.keys, order.customer, order.id, personal);
    if (!sealed)
        return tl::unexpected(sealed.error());
    order.recipientSealed = std::move(sealed->recipient);
    order.noteSealed = std::move(sealed->note);
    order.country = personal.recipient.country;
    if (auto checked = checkOrder(writing, unit, order, personal); !checked)
        return tl::unexpected(checked.error());
    std::vector<std::pair<store::SearchToken, orders::OrderId>> tokens;
    for (const store::SearchToken token : store::tokensOf(searchableOf(personal), writing.keys.tokenKey()))
        tokens.emplace_back(token, order.id);
    if (auto put = orders::putTokens(writing.connection, std::move(tokens)); !put)
        return tl::unexpected(put.error());
    return Outcome(std::move(order));
}

} // namespace

base::Result<base::PostalAddress> proposedAddress(Core &core, orders::OrderId id)
{
    const auto order = orders::findOrderRow(core.reader(), id);
    if (!order)
        return tl::unexpected(order.error());
    if (!*order)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("order.not-found"));
    const auto personal = openPersonal(core.reader(), core.readerKeys(), **order);
    if (!personal)
        return tl::unexpected(personal.error());
    base::PostalAddress address = personal->recipient;
    for (const intake::Finding &finding : intake::checkAddress(address))
        address = intake::corrected(address, finding.suggestion);
    return address;
}

BulkResult changeAddress(
    Core &core, orders::OrderId id, const base::PostalAddress &before, const base::PostalAddress &after)
{
    return runBulk(core, QStringLiteral("address.change"), {id},
        [&](Writing &writing, store::Unit &unit, const Order &order) -> base::Result<Outcome> {
            if (order.stage >= orders::Stage::Labelled)
                return Outcome(
                    base::refuse(QStringLiteral("order.stage-passed"), {orders::code(order.stage)}));
            auto personal = openPersonal(writing.connection, writing.keys, order);
            if (!personal)
                return tl::unexpected(personal.error());
            if (personal->recipient != before)
                return Outcome(base::refuse(QStringLiteral("address.other-by-now")));
            if (before == after)
                return Outcome(base::refuse(QStringLiteral("address.same")));
            personal->recipient = after;
            return resealed(writing, unit, order, *personal);
        });
}

} // namespace purser::desk
