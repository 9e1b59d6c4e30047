#include "ui/shipments/shipment_words.h"

#include "desk/wording.h"
#include "ui/kit/moment_text.h"

#include <QLocale>

#include <map>

namespace purser::ui {

namespace {

using shipping::ParcelTab;

constexpr std::chrono::hours kFirstScan(24);
constexpr std::chrono::hours kStale(72);
constexpr int kGramsInKilogram = 1000;

std::chrono::milliseconds since(std::int64_t at, base::Instant now)
{
    return now - base::fromMilliseconds(at);
}

} // namespace

QString ShipmentWords::tab(ParcelTab tab)
{
    switch (tab) {
    case ParcelTab::None: return {};
    case ParcelTab::ToPrint: return tr("To print");
    case ParcelTab::Ready: return tr("Ready to hand over");
    case ParcelTab::OnTheWay: return tr("On the way");
    case ParcelTab::Delivered: return tr("Delivered");
    case ParcelTab::Trouble: return tr("Trouble");
    }
    return {};
}

QString ShipmentWords::scan(const QString &state)
{
    const std::map<QString, QString> words {
        {QStringLiteral("label_created"), tr("announced to the carrier")},
        {QStringLiteral("pending"), tr("announced to the carrier")},
        {QStringLiteral("picked_up"), tr("picked up")},
        {QStringLiteral("in_transit"), tr("in transit")},
        {QStringLiteral("out_for_delivery"), tr("out for delivery")},
        {QStringLiteral("ready_for_pickup"), tr("waits for the buyer")},
        {QStringLiteral("delivered"), tr("delivered")},
        {QStringLiteral("delivery_failed"), tr("delivery failed")},
        {QStringLiteral("delayed"), tr("delayed")},
        {QStringLiteral("delivery_delayed"), tr("delayed")},
        {QStringLiteral("on_hold"), tr("held by the carrier")},
        {QStringLiteral("refused"), tr("refused by the buyer")},
        {QStringLiteral("returned_to_sender"), tr("comes back")},
        {QStringLiteral("return_to_sender"), tr("comes back")},
        {QStringLiteral("damaged"), tr("damaged")},
        {QStringLiteral("lost"), tr("lost")},
    };
    const auto found = words.find(state);
    return found == words.end() ? state : found->second;
}

QString ShipmentWords::silence(const QString &code)
{
    if (code == u"net.status-404")
        return tr("The carrier does not know this number yet.");
    if (code == u"shop.no-carrier")
        return tr("This parcel was not labelled here: its marketplace tells how far it is.");
    return tr("The carrier does not answer. What it told before stays below; it is asked again by itself.");
}

QString ShipmentWords::refusal(const QString &code, const QStringList &arguments)
{
    const std::map<QString, QString> words {
        {QStringLiteral("handover.not-expected"),
            tr("This label is not on the list: another carrier's, voided, or not ours. Put it aside.")},
        {QStringLiteral("handover.nothing-scanned"),
            tr("Nothing was scanned, so nothing leaves. Scan the parcels first.")},
        {QStringLiteral("tracking.empty"), tr("Type or scan the right number.")},
        {QStringLiteral("tracking.same"), tr("The parcel has this number already.")},
        {QStringLiteral("tracking.not-sent"),
            tr("The parcel is still here: void its label and buy another one instead.")},
        {QStringLiteral("tracking.delivered"), tr("The parcel is delivered: its number stays.")},
        {QStringLiteral("tracking.taken"), tr("This number belongs to a parcel of order %1.")},
        {QStringLiteral("parcel.not-found"), tr("The desk knows no such parcel.")},
        {QStringLiteral("papers.nothing"), tr("There is no label to print: it was voided.")},
    };
    const auto found = words.find(code);
    if (found == words.end())
        return desk::Wording::reason(code, arguments);
    return found->second.contains(u"%1") ? found->second.arg(arguments.value(0)) : found->second;
}

std::pair<QString, QString> ShipmentWords::nothing(ParcelTab tab)
{
    switch (tab) {
    case ParcelTab::None: break;
    case ParcelTab::ToPrint:
        return {tr("Every label is printed"), tr("A label that was bought and not printed stands here.")};
    case ParcelTab::Ready:
        return {tr("No parcel waits for a driver"), tr("Packed and labelled parcels appear here.")};
    case ParcelTab::OnTheWay:
        return {tr("No parcel is on its way"), tr("Parcels appear here when they are handed over.")};
    case ParcelTab::Delivered:
        return {tr("Nothing is delivered yet"), tr("Parcels stay here once the carrier has delivered them.")};
    case ParcelTab::Trouble:
        return {tr("No parcel is in trouble"), tr("Refused, failed, delayed and lost parcels appear here.")};
    }
    return {};
}

kit::RowChips ShipmentWords::chips(const shipping::Parcel &parcel, base::Instant now)
{
    switch (shipping::tabOf(parcel)) {
    case ParcelTab::ToPrint: return {{kit::State::Wait, tr("not printed")}};
    case ParcelTab::Trouble: return {{kit::State::Bad, scan(parcel.lastScan)}};
    case ParcelTab::OnTheWay: break;
    case ParcelTab::None:
    case ParcelTab::Ready:
    case ParcelTab::Delivered: return {};
    }
    if (parcel.lastScanAt == 0 && since(parcel.handedAt, now) > kFirstScan)
        return {{kit::State::Wait, tr("no scan yet")}};
    if (parcel.lastScanAt != 0 && since(parcel.lastScanAt, now) > kStale)
        return {{kit::State::Wait,
            tr("silent for %n d", /*c=*/nullptr,
                int(std::chrono::duration_cast<std::chrono::days>(since(parcel.lastScanAt, now)).count()))}};
    return {};
}

QString ShipmentWords::weight(int grams)
{
    return grams == 0 ? QString()
                      : tr("%1 kg").arg(QLocale().toString(grams / double(kGramsInKilogram), 'f', 3));
}

QString ShipmentWords::moment(std::int64_t at, const orders::Shop &shop, base::Instant now)
{
    const QTimeZone zone(shop.zone.toUtf8());
    if (at == 0 || !zone.isValid())
        return kit::momentText(at, base::toMilliseconds(now));
    return kit::momentText(QDateTime::fromMSecsSinceEpoch(at, zone),
        QDateTime::fromMSecsSinceEpoch(base::toMilliseconds(now), zone));
}

} // namespace purser::ui
