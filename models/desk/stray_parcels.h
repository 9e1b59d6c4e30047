#pragma once

#include "aftersales/return_table.h"
#include "desk/cases.h"

namespace purser::desk {

/// Parcels that came back and that no case expects. They stay listed until the office says which case they
/// belong to.
[[nodiscard]] base::Result<std::vector<aftersales::StrayParcel>> strayParcels(Core &core, int limit);

/// What is known of a parcel that becomes a stray one.
struct StrayWish
{
    QString code {};
    orders::OrderId order {};
    aftersales::CaseId returnCase {};
};
/// Keeps it; one that was kept before stays as it is. @p undoToken is empty then.
[[nodiscard]] base::Result<aftersales::StrayParcel> keepStray(
    Core &core, const StrayWish &wish, QString &undoToken);

/// Writes on the parcel what stands on it; the text is sealed. Codes: "return.no-such-parcel"
[[nodiscard]] CaseAnswer noteStray(Core &core, aftersales::ReturnParcelId id, const QString &text);
/// The office says where a parcel belongs: its case counts as received since the parcel came, and waits for
/// inspection. Codes: "return.no-such-parcel", "return.not-stray", "case.not-found", "case.not-expected"
[[nodiscard]] CaseAnswer assignStray(
    Core &core, aftersales::ReturnParcelId id, aftersales::CaseId returnCase);

/// The same for a case that @p name names: by its own number or that of its order. Codes also
/// "return.no-case" (name) where no approved return goes by it, "return.several-cases" (name)
[[nodiscard]] CaseAnswer assignStrayTo(Core &core, aftersales::ReturnParcelId id, const QString &name);

/// A case's parcel on its way back goes by @p tracking: into @p unit, unless that is known.
[[nodiscard]] base::Result<> announce(
    Writing &writing, store::Unit &unit, const aftersales::ReturnCase &one, const QString &tracking);

/// The goods of @p one were taken in without a scan: its announced parcels are expected no longer.
[[nodiscard]] base::Result<> expectNoMore(
    Core &core, Writing &writing, store::Unit &unit, const aftersales::ReturnCase &one);

/// Puts a stray parcel that stands for @p parcel into words, its note opened.
[[nodiscard]] base::Result<aftersales::StrayParcel> strayOf(
    store::Connection &connection, store::KeyRing &keys, const aftersales::ReturnParcel &parcel);

} // namespace purser::desk
