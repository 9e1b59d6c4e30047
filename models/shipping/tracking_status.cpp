#include "shipping/tracking_status.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace purser::shipping {

namespace {

constexpr std::array kStates {TrackingState::Pending, TrackingState::PickedUp, TrackingState::InTransit,
    TrackingState::OutForDelivery, TrackingState::ReadyForPickup, TrackingState::Delivered,
    TrackingState::DeliveryFailed, TrackingState::DeliveryDelayed, TrackingState::OnHold,
    TrackingState::ReturnToSender, TrackingState::Cancelled, TrackingState::Unknown};

using SourceCode = std::pair<QString, QString>;

struct StatusMap
{
    QHash<SourceCode, TrackingState> states {};
    QSet<SourceCode> finalCodes {};
};

StatusMap readStatusMap()
{
    QFile file(QStringLiteral(":/purser/tracking/status_map.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    StatusMap map;
    for (const QString &source : {QStringLiteral("kuaidi100"), QStringLiteral("kdniao"),
             QStringLiteral("aftership"), QStringLiteral("17track")}) {
        const QJsonObject codes = document.value(source).toObject();
        for (auto code = codes.begin(); code != codes.end(); ++code) {
            if (const auto state = parseTrackingState(code.value().toString()))
                map.states.insert({source, code.key()}, *state);
        }
        const QJsonArray last = document.value(u"final_codes").toObject().value(source).toArray();
        for (const QJsonValue &code : last)
            map.finalCodes.insert({source, code.toString()});
    }
    return map;
}

const StatusMap &statusMap()
{
    static const StatusMap map = readStatusMap();
    return map;
}

} // namespace

QString codeOf(TrackingState state)
{
    switch (state) {
    case TrackingState::Pending: return QStringLiteral("pending");
    case TrackingState::PickedUp: return QStringLiteral("picked_up");
    case TrackingState::InTransit: return QStringLiteral("in_transit");
    case TrackingState::OutForDelivery: return QStringLiteral("out_for_delivery");
    case TrackingState::ReadyForPickup: return QStringLiteral("ready_for_pickup");
    case TrackingState::Delivered: return QStringLiteral("delivered");
    case TrackingState::DeliveryFailed: return QStringLiteral("delivery_failed");
    case TrackingState::DeliveryDelayed: return QStringLiteral("delivery_delayed");
    case TrackingState::OnHold: return QStringLiteral("on_hold");
    case TrackingState::ReturnToSender: return QStringLiteral("return_to_sender");
    case TrackingState::Cancelled: return QStringLiteral("cancelled");
    case TrackingState::Unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

std::optional<TrackingState> parseTrackingState(const QString &code)
{
    const auto found =
        std::ranges::find_if(kStates, [&](TrackingState state) { return codeOf(state) == code; });
    return found == kStates.end() ? std::nullopt : std::optional(*found);
}

bool isFinal(TrackingState state)
{
    return state == TrackingState::Delivered || state == TrackingState::Cancelled;
}

TrackingState trackingStateOf(const QString &source, const QString &code)
{
    return statusMap().states.value({source, code.trimmed()}, TrackingState::Unknown);
}

bool isFinalCode(const QString &source, const QString &code)
{
    return isFinal(trackingStateOf(source, code))
        || statusMap().finalCodes.contains({source, code.trimmed()});
}

} // namespace purser::shipping
