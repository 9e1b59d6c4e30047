#include "shipping/parcel.h"

#include <algorithm>
#include <map>

namespace purser::shipping {

using orders::ParcelEvent;
using orders::ParcelStage;

bool ridesAlong(const Parcel &parcel)
{
    return !parcel.remoteLabel.isEmpty() && parcel.purchaseKey.isEmpty();
}

bool isTrouble(const QString &scan)
{
    static const QStringList kWords {QStringLiteral("delayed"), QStringLiteral("delivery_failed"),
        QStringLiteral("delivery_delayed"), QStringLiteral("on_hold"), QStringLiteral("damaged")};
    return kWords.contains(scan);
}

ParcelTab tabOf(const Parcel &parcel)
{
    switch (parcel.stage) {
    case ParcelStage::Planned:
    case ParcelStage::Voided: return ParcelTab::None;
    case ParcelStage::Labelled: return parcel.printed == 0 ? ParcelTab::ToPrint : ParcelTab::Ready;
    case ParcelStage::Shipped:
    case ParcelStage::InTransit: return isTrouble(parcel.lastScan) ? ParcelTab::Trouble : ParcelTab::OnTheWay;
    case ParcelStage::Delivered: return ParcelTab::Delivered;
    case ParcelStage::Refused:
    case ParcelStage::Lost: return ParcelTab::Trouble;
    }
    return ParcelTab::None;
}

std::int64_t momentOf(const Parcel &parcel)
{
    return parcel.stage == ParcelStage::Labelled ? parcel.boughtAt
                                                 : std::max(parcel.lastScanAt, parcel.handedAt);
}

QString code(ParcelTab tab)
{
    switch (tab) {
    case ParcelTab::None: return QStringLiteral("none");
    case ParcelTab::ToPrint: return QStringLiteral("to-print");
    case ParcelTab::Ready: return QStringLiteral("ready");
    case ParcelTab::OnTheWay: return QStringLiteral("on-the-way");
    case ParcelTab::Delivered: return QStringLiteral("delivered");
    case ParcelTab::Trouble: return QStringLiteral("trouble");
    }
    return {};
}

std::optional<ParcelTab> parseParcelTab(const QString &text)
{
    const auto found =
        std::ranges::find_if(kParcelTabs, [&text](ParcelTab tab) { return code(tab) == text; });
    return found == kParcelTabs.end() ? std::nullopt : std::optional(*found);
}

ParcelStage stageAfterScan(ParcelStage stage, const QString &scan)
{
    static const std::map<QString, ParcelEvent> kEvents {
        {QStringLiteral("picked_up"), ParcelEvent::Scan},
        {QStringLiteral("in_transit"), ParcelEvent::Scan},
        {QStringLiteral("out_for_delivery"), ParcelEvent::Scan},
        {QStringLiteral("ready_for_pickup"), ParcelEvent::Scan},
        {QStringLiteral("delayed"), ParcelEvent::Scan},
        {QStringLiteral("delivery_delayed"), ParcelEvent::Scan},
        {QStringLiteral("delivery_failed"), ParcelEvent::Scan},
        {QStringLiteral("delivered"), ParcelEvent::Deliver},
        {QStringLiteral("refused"), ParcelEvent::Refuse},
        {QStringLiteral("returned_to_sender"), ParcelEvent::Refuse},
        {QStringLiteral("return_to_sender"), ParcelEvent::Refuse},
        {QStringLiteral("damaged"), ParcelEvent::Refuse},
        {QStringLiteral("lost"), ParcelEvent::Lose},
    };
    const auto event = kEvents.find(scan);
    return event == kEvents.end() ? stage : orders::next(stage, event->second).value_or(stage);
}

} // namespace purser::shipping
