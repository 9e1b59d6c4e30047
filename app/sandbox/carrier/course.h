#pragma once

#include "base/instant.h"

#include <QList>
#include <QString>

namespace purser::sandbox {

enum class ParcelState {
    LabelCreated,
    PickedUp,
    InTransit,
    OutForDelivery,
    DeliveryFailed,
    Delivered,
    Delayed,
    Refused,
    ReturnedToSender,
    Damaged,
    Lost
};

[[nodiscard]] QString wordOf(ParcelState state);

/// What a fulfilment of the order says while its parcel is there; null where the buyer sees no change.
[[nodiscard]] QString fulfilmentWord(ParcelState state);

/// One step of a parcel, after the step before.
struct CourseStep
{
    std::chrono::minutes after {};
    ParcelState state = ParcelState::PickedUp;
};

/// The whole way of a parcel, from pick-up to its end: most are delivered, some late or at the second
/// attempt, a few are refused and go back, damaged or lost. The same seed and number give the same way.
[[nodiscard]] QList<CourseStep> courseOf(std::uint64_t seed, const QString &tracking);

/// The carrier's words for a state, in Chinese for carriers of China.
[[nodiscard]] QString textOf(ParcelState state, bool isChinese);
/// The carrier's own code.
[[nodiscard]] QString codeOf(ParcelState state);

} // namespace purser::sandbox
