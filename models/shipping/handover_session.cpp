#include "shipping/handover_session.h"

#include <algorithm>

namespace purser::shipping {

namespace {

using Verdict = HandoverReply::Verdict;

std::vector<HandoverParcel> parcelsThat(const Handover &handover, bool isScanned)
{
    std::vector<HandoverParcel> some;
    std::ranges::copy_if(handover.parcels, std::back_inserter(some),
        [isScanned](const HandoverParcel &parcel) { return parcel.isScanned == isScanned; });
    return some;
}

} // namespace

HandoverReply scan(Handover handover, const QString &code)
{
    const QString number = code.trimmed();
    const auto found = std::ranges::find_if(handover.parcels, [&number](const HandoverParcel &parcel) {
        return !number.isEmpty() && parcel.tracking.compare(number, Qt::CaseInsensitive) == 0;
    });
    if (found == handover.parcels.end())
        return {Verdict::NotExpected, std::move(handover), {}, QStringLiteral("handover.not-expected")};
    const auto at = static_cast<std::size_t>(found - handover.parcels.begin());
    if (!found->stopCode.isEmpty()) {
        const QString why = found->stopCode;
        return {Verdict::Stopped, std::move(handover), at, why};
    }
    const Verdict verdict = found->isScanned ? Verdict::Again : Verdict::Scanned;
    found->isScanned = true;
    return {verdict, std::move(handover), at, {}};
}

Handover unscan(Handover handover, orders::ParcelId parcel)
{
    for (HandoverParcel &one : handover.parcels)
        if (one.id == parcel)
            one.isScanned = false;
    return handover;
}

std::vector<HandoverParcel> scannedOf(const Handover &handover)
{
    return parcelsThat(handover, /*isScanned=*/true);
}

std::vector<HandoverParcel> notScanned(const Handover &handover)
{
    return parcelsThat(handover, /*isScanned=*/false);
}

std::vector<orders::OrderId> leaving(const Handover &handover)
{
    std::vector<orders::OrderId> whole;
    for (const HandoverParcel &parcel : handover.parcels) {
        const bool isWhole = std::ranges::all_of(handover.parcels, [&parcel](const HandoverParcel &other) {
            return other.order != parcel.order || (other.isScanned && other.stopCode.isEmpty());
        });
        if (isWhole && std::ranges::find(whole, parcel.order) == whole.end())
            whole.push_back(parcel.order);
    }
    return whole;
}

} // namespace purser::shipping
