#pragma once

#include <QString>

#include <array>
#include <optional>
#include <span>

namespace purser::orders {

/// Where an order stands. Hold, findings, shortage, problem and case are flags beside the stage.
enum class Stage {
    Received,
    Confirmed,
    Picking,
    Packing,
    Labelled,
    Shipped,
    Delivered,
    Completed,
    Cancelled
};

/// What can happen to an order.
enum class StageEvent {
    Confirm,
    StartPicking,
    FinishPicking,
    PutBack, ///< the wave was dissolved or the goods went back to the shelf
    BuyLabel,
    VoidLabel,
    Ship,
    ShipElsewhere, ///< the marketplace says it is on its way, but not by us
    TakeBack, ///< the marketplace did not take the hand-over: nothing has left the house
    Deliver,
    Complete,
    Cancel
};

/// Where a parcel stands.
enum class ParcelStage { Planned, Labelled, Voided, Shipped, InTransit, Delivered, Refused, Lost };

/// What can happen to a parcel.
enum class ParcelEvent { BuyLabel, VoidLabel, HandOver, TakeBack, Scan, Deliver, Refuse, Lose };

template <typename State, typename Event>
struct Move
{
    State from;
    Event event;
    State to;
};

/// The whole machine: what is not here cannot happen.
[[nodiscard]] std::span<const Move<Stage, StageEvent>> stageMoves();
[[nodiscard]] std::span<const Move<ParcelStage, ParcelEvent>> parcelMoves();

/// @returns nullopt when @p event cannot happen to an order at @p stage
[[nodiscard]] std::optional<Stage> next(Stage stage, StageEvent event);
[[nodiscard]] std::optional<ParcelStage> next(ParcelStage stage, ParcelEvent event);

/// The words of code, CLI and JSON: "received", "start-picking".
[[nodiscard]] QString code(Stage stage);
[[nodiscard]] QString code(StageEvent event);
[[nodiscard]] QString code(ParcelStage stage);
[[nodiscard]] QString code(ParcelEvent event);
[[nodiscard]] std::optional<Stage> parseStage(const QString &code);
[[nodiscard]] std::optional<ParcelStage> parseParcelStage(const QString &code);

inline constexpr std::array kStages {Stage::Received, Stage::Confirmed, Stage::Picking, Stage::Packing,
    Stage::Labelled, Stage::Shipped, Stage::Delivered, Stage::Completed, Stage::Cancelled};
inline constexpr std::array kStageEvents {StageEvent::Confirm, StageEvent::StartPicking,
    StageEvent::FinishPicking, StageEvent::PutBack, StageEvent::BuyLabel, StageEvent::VoidLabel,
    StageEvent::Ship, StageEvent::TakeBack, StageEvent::ShipElsewhere, StageEvent::Deliver,
    StageEvent::Complete, StageEvent::Cancel};
inline constexpr std::array kParcelStages {ParcelStage::Planned, ParcelStage::Labelled, ParcelStage::Voided,
    ParcelStage::Shipped, ParcelStage::InTransit, ParcelStage::Delivered, ParcelStage::Refused,
    ParcelStage::Lost};
inline constexpr std::array kParcelEvents {ParcelEvent::BuyLabel, ParcelEvent::VoidLabel,
    ParcelEvent::HandOver, ParcelEvent::TakeBack, ParcelEvent::Scan, ParcelEvent::Deliver,
    ParcelEvent::Refuse, ParcelEvent::Lose};

/// The order's machine as text, one move a line, and as a Graphviz drawing of both machines.
[[nodiscard]] QString stagesAsText();
[[nodiscard]] QString stagesAsGraphviz();

} // namespace purser::orders
