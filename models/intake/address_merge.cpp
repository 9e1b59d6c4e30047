#include "intake/address_merge.h"

#include "intake/address_check.h"
#include "intake/chinese_correction.h"

namespace purser::intake {

namespace {

bool isOneOf(const std::vector<AddressField> &fields, AddressField field)
{
    return std::ranges::find(fields, field) != fields.end();
}

std::ptrdiff_t blockingIn(const base::PostalAddress &address)
{
    return std::ranges::count_if(checkAddress(withWholeDivisions(address)), &Finding::blocks);
}

} // namespace

QString codeOf(Side side)
{
    switch (side) {
    case Side::Mine: return QStringLiteral("mine");
    case Side::Theirs: return QStringLiteral("theirs");
    }
    Q_UNREACHABLE();
}

std::optional<Side> parseSide(const QString &code)
{
    for (const Side side : {Side::Mine, Side::Theirs})
        if (codeOf(side) == code)
            return side;
    return std::nullopt;
}

const std::vector<AddressField> &addressFields()
{
    static const std::vector kFields {AddressField::Name, AddressField::Organization, AddressField::Phone,
        AddressField::State, AddressField::City, AddressField::Sublocality, AddressField::Street,
        AddressField::Postcode, AddressField::Sorting, AddressField::Country};
    return kFields;
}

std::optional<AddressField> parseAddressField(const QString &code)
{
    for (const AddressField field : addressFields())
        if (codeOf(field) == code)
            return field;
    return std::nullopt;
}

AddressMerge mergeAddress(
    const base::PostalAddress &base, const base::PostalAddress &mine, const base::PostalAddress &theirs)
{
    AddressMerge merge {.inForce = theirs, .base = theirs};
    for (const AddressField field : addressFields()) {
        const QString was = valueOf(base, field);
        const QString ours = valueOf(mine, field);
        const QString told = valueOf(theirs, field);
        if (ours == was || ours == told)
            continue;
        merge.inForce = with(std::move(merge.inForce), field, ours);
        if (told == was)
            continue;
        merge.base = with(std::move(merge.base), field, was);
        merge.conflicts.push_back(field);
    }
    return merge;
}

AddressMerge settled(const AddressMerge &merge, const base::PostalAddress &theirs,
    const std::vector<AddressField> &fields, Side side)
{
    AddressMerge after = merge;
    for (const AddressField field : merge.conflicts) {
        if (!isOneOf(fields, field))
            continue;
        after.base = with(std::move(after.base), field, valueOf(theirs, field));
        if (side == Side::Theirs)
            after.inForce = with(std::move(after.inForce), field, valueOf(theirs, field));
    }
    std::erase_if(after.conflicts, [&](AddressField field) { return isOneOf(fields, field); });
    return after;
}

Side likelierSide(const base::PostalAddress &mine, const base::PostalAddress &theirs)
{
    return blockingIn(mine) < blockingIn(theirs) ? Side::Mine : Side::Theirs;
}

} // namespace purser::intake
