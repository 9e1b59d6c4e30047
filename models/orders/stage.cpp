#include "orders/stage.h"

#include <algorithm>

namespace purser::orders {

namespace {

using S = Stage;
using E = StageEvent;
constexpr Move<Stage, StageEvent> kMoves[] {
    {S::Received, E::Confirm, S::Confirmed},
    {S::Received, E::Cancel, S::Cancelled},
    {S::Received, E::ShipElsewhere, S::Shipped},
    {S::Confirmed, E::StartPicking, S::Picking},
    {S::Confirmed, E::Cancel, S::Cancelled},
    {S::Confirmed, E::ShipElsewhere, S::Shipped},
    {S::Picking, E::FinishPicking, S::Packing},
    {S::Picking, E::PutBack, S::Confirmed},
    {S::Picking, E::Cancel, S::Cancelled},
    {S::Picking, E::ShipElsewhere, S::Shipped},
    {S::Packing, E::BuyLabel, S::Labelled},
    {S::Packing, E::PutBack, S::Confirmed},
    {S::Packing, E::Cancel, S::Cancelled},
    {S::Packing, E::ShipElsewhere, S::Shipped},
    {S::Labelled, E::Ship, S::Shipped},
    {S::Labelled, E::VoidLabel, S::Packing},
    {S::Labelled, E::Cancel, S::Cancelled},
    {S::Labelled, E::ShipElsewhere, S::Shipped},
    {S::Shipped, E::TakeBack, S::Labelled},
    {S::Shipped, E::Deliver, S::Delivered},
    {S::Delivered, E::Complete, S::Completed},
};

using P = ParcelStage;
using Q = ParcelEvent;
constexpr Move<ParcelStage, ParcelEvent> kParcelMoves[] {
    {P::Planned, Q::BuyLabel, P::Labelled},
    {P::Planned, Q::VoidLabel, P::Voided},
    {P::Labelled, Q::VoidLabel, P::Voided},
    {P::Labelled, Q::HandOver, P::Shipped},
    {P::Shipped, Q::TakeBack, P::Labelled},
    {P::Shipped, Q::Scan, P::InTransit},
    {P::Shipped, Q::Deliver, P::Delivered},
    {P::Shipped, Q::Refuse, P::Refused},
    {P::Shipped, Q::Lose, P::Lost},
    {P::InTransit, Q::Scan, P::InTransit},
    {P::InTransit, Q::Deliver, P::Delivered},
    {P::InTransit, Q::Refuse, P::Refused},
    {P::InTransit, Q::Lose, P::Lost},
    {P::Lost, Q::Scan, P::InTransit},
    {P::Lost, Q::Deliver, P::Delivered},
};

template <typename State, typename Event>
std::optional<State> moved(std::span<const Move<State, Event>> moves, State from, Event event)
{
    const auto found = std::ranges::find_if(
        moves, [&](const auto &move) { return move.from == from && move.event == event; });
    return found == moves.end() ? std::nullopt : std::optional(found->to);
}

template <typename State, std::size_t Size>
std::optional<State> parsed(const std::array<State, Size> &all, const QString &text)
{
    const auto found = std::ranges::find_if(all, [&](State state) { return code(state) == text; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

template <typename State, typename Event>
QString edges(std::span<const Move<State, Event>> moves, const QString &prefix)
{
    QString text;
    for (const auto &move : moves)
        text += QStringLiteral("  \"%1%2\" -> \"%1%3\" [label=\"%4\"];\n")
                    .arg(prefix, code(move.from), code(move.to), code(move.event));
    return text;
}

} // namespace

std::span<const Move<Stage, StageEvent>> stageMoves()
{
    return kMoves;
}

std::span<const Move<ParcelStage, ParcelEvent>> parcelMoves()
{
    return kParcelMoves;
}

std::optional<Stage> next(Stage stage, StageEvent event)
{
    return moved(stageMoves(), stage, event);
}

std::optional<ParcelStage> next(ParcelStage stage, ParcelEvent event)
{
    return moved(parcelMoves(), stage, event);
}

QString code(Stage stage)
{
    switch (stage) {
    case Stage::Received: return QStringLiteral("received");
    case Stage::Confirmed: return QStringLiteral("confirmed");
    case Stage::Picking: return QStringLiteral("picking");
    case Stage::Packing: return QStringLiteral("packing");
    case Stage::Labelled: return QStringLiteral("labelled");
    case Stage::Shipped: return QStringLiteral("shipped");
    case Stage::Delivered: return QStringLiteral("delivered");
    case Stage::Completed: return QStringLiteral("completed");
    case Stage::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

QString code(StageEvent event)
{
    switch (event) {
    case StageEvent::Confirm: return QStringLiteral("confirm");
    case StageEvent::StartPicking: return QStringLiteral("start-picking");
    case StageEvent::FinishPicking: return QStringLiteral("finish-picking");
    case StageEvent::PutBack: return QStringLiteral("put-back");
    case StageEvent::BuyLabel: return QStringLiteral("buy-label");
    case StageEvent::VoidLabel: return QStringLiteral("void-label");
    case StageEvent::Ship: return QStringLiteral("ship");
    case StageEvent::ShipElsewhere: return QStringLiteral("ship-elsewhere");
    case StageEvent::TakeBack: return QStringLiteral("take-back");
    case StageEvent::Deliver: return QStringLiteral("deliver");
    case StageEvent::Complete: return QStringLiteral("complete");
    case StageEvent::Cancel: return QStringLiteral("cancel");
    }
    return {};
}

QString code(ParcelStage stage)
{
    switch (stage) {
    case ParcelStage::Planned: return QStringLiteral("planned");
    case ParcelStage::Labelled: return QStringLiteral("labelled");
    case ParcelStage::Voided: return QStringLiteral("voided");
    case ParcelStage::Shipped: return QStringLiteral("shipped");
    case ParcelStage::InTransit: return QStringLiteral("in-transit");
    case ParcelStage::Delivered: return QStringLiteral("delivered");
    case ParcelStage::Refused: return QStringLiteral("refused");
    case ParcelStage::Lost: return QStringLiteral("lost");
    }
    return {};
}

QString code(ParcelEvent event)
{
    switch (event) {
    case ParcelEvent::BuyLabel: return QStringLiteral("buy-label");
    case ParcelEvent::VoidLabel: return QStringLiteral("void-label");
    case ParcelEvent::HandOver: return QStringLiteral("hand-over");
    case ParcelEvent::TakeBack: return QStringLiteral("take-back");
    case ParcelEvent::Scan: return QStringLiteral("scan");
    case ParcelEvent::Deliver: return QStringLiteral("deliver");
    case ParcelEvent::Refuse: return QStringLiteral("refuse");
    case ParcelEvent::Lose: return QStringLiteral("lose");
    }
    return {};
}

std::optional<Stage> parseStage(const QString &code)
{
    return parsed(kStages, code);
}

std::optional<ParcelStage> parseParcelStage(const QString &code)
{
    return parsed(kParcelStages, code);
}

QString stagesAsText()
{
    QString text;
    for (const auto &move : stageMoves())
        text += QStringLiteral("%1 --%2--> %3\n").arg(code(move.from), code(move.event), code(move.to));
    for (const auto &move : parcelMoves())
        text +=
            QStringLiteral("parcel %1 --%2--> %3\n").arg(code(move.from), code(move.event), code(move.to));
    return text;
}

QString stagesAsGraphviz()
{
    return QStringLiteral("digraph stages {\n  rankdir=LR;\n") + edges(stageMoves(), {})
        + edges(parcelMoves(), QStringLiteral("parcel ")) + QStringLiteral("}\n");
}

} // namespace purser::orders
