#include "desk/handover.h"
#include "desk/personal.h"
#include "orders/order_table.h"
#include "shipping/parcel_list.h"
#include "shipping/parcel_table.h"

namespace purser::desk {

namespace {

using documents::ManifestParcel;

base::Result<ManifestParcel> rowOf(Core &core, const shipping::Parcel &parcel, documents::Language &language)
{
    ManifestParcel row;
    row.tracking = parcel.tracking;
    row.grams = parcel.weightGrams;
    const auto order = orders::findOrder(core.reader(), parcel.order);
    if (!order)
        return tl::unexpected(order.error());
    if (!*order)
        return row;
    row.order = (*order)->number;
    row.destination = (*order)->country;
    if (const auto personal = openPersonal(core.reader(), core.readerKeys(), **order))
        row.destination = (personal->recipient.city + QStringLiteral(", ") + (*order)->country).trimmed();
    if ((*order)->codMinor > 0)
        row.collect = base::Money {(*order)->codMinor, (*order)->currency};
    if ((*order)->country == u"CN")
        language = documents::Language::Chinese;
    return row;
}

} // namespace

base::Result<documents::ManifestContent> manifestOf(Core &core, std::int64_t id)
{
    const auto list = shipping::findHandover(core.reader(), id);
    if (!list)
        return tl::unexpected(list.error());
    if (!*list)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("handover.not-found"));
    const auto scans = shipping::handoverScans(core.reader(), id);
    const auto waiting = shipping::waitingFor(core.reader(), (*list)->carrier);
    if (!scans || !waiting)
        return tl::unexpected(!scans ? scans.error() : waiting.error());
    documents::ManifestContent content;
    content.carrier = (*list)->carrier;
    content.code = {documents::Barcode::Kind::Code128, (*list)->title, (*list)->title};
    const std::int64_t at = (*list)->closedAt != 0 ? (*list)->closedAt : (*list)->openedAt;
    content.pickUp = base::toLocalText(base::fromMilliseconds(at), QTimeZone::systemTimeZone());
    for (const auto &[parcelId, scannedAt] : *scans) {
        const auto parcel = shipping::findParcel(core.reader(), parcelId);
        auto row = parcel && *parcel ? rowOf(core, **parcel, content.language)
                                     : base::Result<ManifestParcel>(ManifestParcel {});
        if (!row)
            return tl::unexpected(row.error());
        content.parcels.push_back(std::move(*row));
    }
    for (const shipping::ListedParcel &left : *waiting) {
        const bool isScanned =
            std::ranges::any_of(*scans, [&left](const auto &scan) { return scan.first == left.parcel.id; });
        if (isScanned || left.parcel.boughtAt > at)
            continue;
        auto row = rowOf(core, left.parcel, content.language);
        if (!row)
            return tl::unexpected(row.error());
        content.notScanned.push_back(std::move(*row));
    }
    return content;
}

} // namespace purser::desk
