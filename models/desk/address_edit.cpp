#include "desk/address_edit.h"

namespace purser::desk {

namespace {

using base::PostalAddress;

store::Place placeOf(orders::OrderId order, const char *column)
{
    return {"address_edit", order.value(), column};
}

} // namespace

QString codesOf(const std::vector<intake::AddressField> &fields)
{
    QStringList codes;
    for (const intake::AddressField field : fields)
        codes << intake::codeOf(field);
    return codes.join(u' ');
}

std::vector<intake::AddressField> fieldsOf(const QString &codes)
{
    std::vector<intake::AddressField> fields;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts))
        if (const auto field = intake::parseAddressField(code))
            fields.push_back(*field);
    return fields;
}

base::Result<std::optional<OpenedEdit>> openAddressEdit(
    store::Connection &connection, store::KeyRing &keys, const orders::Order &order)
{
    const auto kept = intake::findAddressEdit(connection, order.id);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return std::optional<OpenedEdit> {};
    const auto base = openAddress(connection, keys, placeOf(order.id, "base_sealed"), (*kept)->baseSealed);
    if (!base)
        return tl::unexpected(base.error());
    OpenedEdit edit {**kept, *base, *base};
    if (edit.kept.theirsSealed.isEmpty())
        return std::optional(std::move(edit));
    auto theirs = openAddress(connection, keys, placeOf(order.id, "theirs_sealed"), edit.kept.theirsSealed);
    if (!theirs)
        return tl::unexpected(theirs.error());
    edit.theirs = std::move(*theirs);
    return std::optional(std::move(edit));
}

intake::AddressMerge mergedWith(
    const std::optional<OpenedEdit> &edit, const PostalAddress &mine, const PostalAddress &theirs)
{
    return intake::mergeAddress(edit ? edit->base : mine, mine, theirs);
}

base::Result<> keepMerge(Writing &writing, store::Unit &unit, const orders::Order &order,
    const std::optional<OpenedEdit> &before, const HeardAddress &heard)
{
    const auto kept = before ? std::optional(before->kept) : std::nullopt;
    const auto &[merge, theirs] = heard;
    if (merge.inForce == theirs) {
        intake::putAddressEdit(unit, kept, std::nullopt);
        return {};
    }
    const auto sealed = [&](const char *column, const PostalAddress &address) {
        return sealAddress(
            writing.connection, writing.keys, order.customer, placeOf(order.id, column), address);
    };
    // What says the same keeps its bytes, so that undo finds them unmoved.
    intake::AddressEdit after = kept.value_or(intake::AddressEdit {.order = order.id});
    after.conflicts = codesOf(merge.conflicts);
    if (!before || before->base != merge.base) {
        auto base = sealed("base_sealed", merge.base);
        if (!base)
            return tl::unexpected(base.error());
        after.baseSealed = std::move(*base);
    }
    if (merge.conflicts.empty()) {
        after.theirsSealed.clear();
    } else if (after.theirsSealed.isEmpty() || before->theirs != theirs) {
        auto told = sealed("theirs_sealed", theirs);
        if (!told)
            return tl::unexpected(told.error());
        after.theirsSealed = std::move(*told);
    }
    intake::putAddressEdit(unit, kept, after);
    return {};
}

} // namespace purser::desk
