#pragma once

#include <QString>

#include <optional>

namespace purser::shipping {

/// Where a parcel is, in the words of karrio's SDK.
enum class TrackingState {
    Pending, ///< announced, not seen by the carrier yet
    PickedUp,
    InTransit,
    OutForDelivery,
    ReadyForPickup,
    Delivered,
    DeliveryFailed,
    DeliveryDelayed,
    OnHold,
    ReturnToSender,
    Cancelled,
    Unknown,
};

/// Stable word: "out_for_delivery".
[[nodiscard]] QString codeOf(TrackingState state);

/// @returns nullopt for any other text
[[nodiscard]] std::optional<TrackingState> parseTrackingState(const QString &code);

/// True when the carrier will report nothing more: delivered or cancelled.
[[nodiscard]] bool isFinal(TrackingState state);

/// What a tracking service means by one of its codes. The table is resources/tracking/status_map.json, read
/// at the first call. Thread-safe.
/// @param source  "kuaidi100", "kdniao", "aftership", "17track"
/// @param code  as the service writes it: "3", "OutForDelivery"
/// @returns Unknown for a source or code that the table lacks
[[nodiscard]] TrackingState trackingStateOf(const QString &source, const QString &code);

/// True when the service says that this code is its last word, though the state alone is not: kuaidi100's 4
/// (signed by the sender on the way back).
[[nodiscard]] bool isFinalCode(const QString &source, const QString &code);

} // namespace purser::shipping
