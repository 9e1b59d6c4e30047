#include "desk/address_change.h"

#include "desk/address_edit.h"
#include "desk/checks.h"
#include "desk/order_parts.h"
#include "intake/address_check.h"
#include "orders/order_query.h"
#include "orders/order_table.h"
#include "shipping/parcel_table.h"

namespace purser::desk {

namespace {

using base::PostalAddress;
using orders::Order;
using orders::Outcome;

Outcome refused(const char *code, const QStringList &arguments = {})
{
    return base::refuse(QLatin1String(code), arguments);
}

/// An order whose address is to become another one, opened.
struct Changing
{
    Order order {};
    Personal personal {};
    std::optional<OpenedEdit> edit {};
};

base::Result<Changing> opened(Writing &writing, const Order &order)
{
    auto personal = openPersonal(writing.connection, writing.keys, order);
    if (!personal)
        return tl::unexpected(personal.error());
    auto edit = openAddressEdit(writing.connection, writing.keys, order);
    if (!edit)
        return tl::unexpected(edit.error());
    return Changing {order, std::move(*personal), std::move(*edit)};
}

AddressConflict conflictOf(const Changing &changing)
{
    const OpenedEdit &edit = *changing.edit;
    const PostalAddress &mine = changing.personal.recipient;
    return {
        edit.base, mine, edit.theirs, fieldsOf(edit.kept.conflicts), intake::likelierSide(mine, edit.theirs)};
}

bool isOpen(const std::optional<OpenedEdit> &edit)
{
    return edit && !edit->kept.conflicts.isEmpty();
}

base::Result<bool> hasLabel(store::Connection &connection, const Order &order)
{
    return shipping::parcelsOf(connection, order.id).map([](const std::vector<shipping::Parcel> &parcels) {
        return std::ranges::any_of(parcels, [](const shipping::Parcel &parcel) {
            return parcel.stage == orders::ParcelStage::Labelled
                || (parcel.stage == orders::ParcelStage::Planned && !isOpenPart(parcel));
        });
    });
}

/// Seals the address in force, and makes the order found by its new name and postcode.
base::Result<> reseal(Writing &writing, Order &order, const Personal &personal)
{
    auto sealed = sealPersonal(writing.connection, writing.keys, order.customer, order.id, personal);
    if (!sealed)
        return tl::unexpected(sealed.error());
    order.recipientSealed = std::move(sealed->recipient);
    order.noteSealed = std::move(sealed->note);
    order.country = personal.recipient.country;
    std::vector<std::pair<store::SearchToken, orders::OrderId>> tokens;
    for (const store::SearchToken token : store::tokensOf(searchableOf(personal), writing.keys.tokenKey()))
        tokens.emplace_back(token, order.id);
    return orders::putTokens(writing.connection, std::move(tokens));
}

/// The order with the address that @p merge leaves in force, checked again.
base::Result<Outcome> taken(Writing &writing, store::Unit &unit, Changing changing,
    const intake::AddressMerge &merge, const PostalAddress &theirs)
{
    if (merge.inForce != changing.personal.recipient) {
        const auto labelled = hasLabel(writing.connection, changing.order);
        if (!labelled)
            return tl::unexpected(labelled.error());
        if (*labelled)
            return refused("address.has-label");
        changing.personal.recipient = merge.inForce;
        if (auto done = reseal(writing, changing.order, changing.personal); !done)
            return tl::unexpected(done.error());
    }
    if (auto kept = keepMerge(writing, unit, changing.order, changing.edit, {merge, theirs}); !kept)
        return tl::unexpected(kept.error());
    Order after = orders::addressDoubted(std::move(changing.order), !merge.conflicts.empty());
    if (auto checked = checkOrder(writing, unit, after, changing.personal, codesOf(merge.conflicts));
        !checked)
        return tl::unexpected(checked.error());
    return Outcome(std::move(after));
}

} // namespace

base::Result<std::optional<AddressConflict>> addressConflict(
    store::Connection &connection, store::KeyRing &keys, const Order &order, const Personal &personal)
{
    const auto edit = openAddressEdit(connection, keys, order);
    if (!edit)
        return tl::unexpected(edit.error());
    if (!isOpen(*edit) || order.stage >= orders::Stage::Shipped)
        return std::optional<AddressConflict> {};
    return std::optional(conflictOf({order, personal, *edit}));
}

base::Result<PostalAddress> proposedAddress(Core &core, orders::OrderId id)
{
    const auto order = orders::findOrderRow(core.reader(), id);
    if (!order)
        return tl::unexpected(order.error());
    if (!*order)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("order.not-found"));
    const auto personal = openPersonal(core.reader(), core.readerKeys(), **order);
    if (!personal)
        return tl::unexpected(personal.error());
    PostalAddress address = personal->recipient;
    for (const intake::Finding &finding : intake::checkAddress(address))
        address = intake::corrected(address, finding.suggestion);
    return address;
}

BulkResult changeAddress(
    Core &core, orders::OrderId id, const PostalAddress &before, const PostalAddress &after)
{
    return runBulk(core, QStringLiteral("address.change"), {id},
        [&](Writing &writing, store::Unit &unit, const Order &order) -> base::Result<Outcome> {
            if (order.stage >= orders::Stage::Labelled)
                return refused("order.stage-passed", {orders::code(order.stage)});
            auto changing = opened(writing, order);
            if (!changing)
                return tl::unexpected(changing.error());
            if (isOpen(changing->edit))
                return refused("address.conflict-open");
            const PostalAddress mine = changing->personal.recipient;
            if (mine != before)
                return refused("address.other-by-now");
            if (before == after)
                return refused("address.same");
            const PostalAddress theirs = changing->edit ? changing->edit->base : mine;
            return taken(writing, unit, std::move(*changing), {.inForce = after, .base = theirs}, theirs);
        });
}

BulkResult settleAddress(Core &core, orders::OrderId id, const AddressConflict &seen,
    const std::vector<intake::AddressField> &fields, intake::Side side)
{
    return runBulk(core, QStringLiteral("address.settle"), {id},
        [&](Writing &writing, store::Unit &unit, const Order &order) -> base::Result<Outcome> {
            if (order.stage >= orders::Stage::Shipped)
                return refused("order.stage-passed", {orders::code(order.stage)});
            auto changing = opened(writing, order);
            if (!changing)
                return tl::unexpected(changing.error());
            if (!isOpen(changing->edit))
                return refused("address.no-conflict");
            if (conflictOf(*changing) != seen)
                return refused("address.other-by-now");
            const PostalAddress theirs = changing->edit->theirs;
            const auto merge = intake::mergeAddress(seen.base, seen.mine, theirs);
            return taken(
                writing, unit, std::move(*changing), intake::settled(merge, theirs, fields, side), theirs);
        });
}

} // namespace purser::desk
