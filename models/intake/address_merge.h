#pragma once

#include "intake/address_field.h"

#include <optional>
#include <vector>

namespace purser::intake {

/// Who wrote a version of an address: the shop by hand, or the marketplace with its newest version.
enum class Side { Mine, Theirs };

/// "mine", "theirs"; and back.
[[nodiscard]] QString codeOf(Side side);
[[nodiscard]] std::optional<Side> parseSide(const QString &code);

/// Every field of an address, in the order in which a person reads them.
[[nodiscard]] const std::vector<AddressField> &addressFields();
[[nodiscard]] std::optional<AddressField> parseAddressField(const QString &code);

/// Two versions of one address put together, field by field.
struct AddressMerge
{
    base::PostalAddress inForce {}; ///< a field in conflict stays mine until a person decides
    std::vector<AddressField> conflicts {}; ///< changed on both sides, to different values
    base::PostalAddress base {}; ///< what the next merge starts from: of a conflict the old one, else theirs

    bool operator==(const AddressMerge &) const = default;
};

/// Three-way merge: what only one side changed since @p base is taken from that side, what both changed alike
/// is taken once, the rest is in conflict. Pure, each field by itself.
/// @param base    what both sides last agreed on
/// @param mine    what stands in the order
/// @param theirs  what the marketplace says now
[[nodiscard]] AddressMerge mergeAddress(
    const base::PostalAddress &base, const base::PostalAddress &mine, const base::PostalAddress &theirs);

/// The merge after a person took @p side for @p fields; a field that is not in conflict stays as it is.
[[nodiscard]] AddressMerge settled(const AddressMerge &merge, const base::PostalAddress &theirs,
    const std::vector<AddressField> &fields, Side side);

/// The side to propose: the one with fewer findings that block; of two equally good ones theirs, which is the
/// buyer's newest word.
[[nodiscard]] Side likelierSide(const base::PostalAddress &mine, const base::PostalAddress &theirs);

} // namespace purser::intake
