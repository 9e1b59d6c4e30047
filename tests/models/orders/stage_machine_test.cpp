#include "orders/stage.h"

#include <gtest/gtest.h>

using namespace purser::orders;

namespace {

using S = Stage;
using E = StageEvent;
using P = ParcelStage;
using Q = ParcelEvent;

/// Where each event leads from each stage, written down a second time on purpose; what is missing is refused.
const std::map<std::pair<S, E>, S> kOrderMoves {
    {{S::Received, E::Confirm}, S::Confirmed},
    {{S::Received, E::ShipElsewhere}, S::Shipped},
    {{S::Received, E::Cancel}, S::Cancelled},
    {{S::Confirmed, E::StartPicking}, S::Picking},
    {{S::Confirmed, E::ShipElsewhere}, S::Shipped},
    {{S::Confirmed, E::Cancel}, S::Cancelled},
    {{S::Picking, E::FinishPicking}, S::Packing},
    {{S::Picking, E::PutBack}, S::Confirmed},
    {{S::Picking, E::ShipElsewhere}, S::Shipped},
    {{S::Picking, E::Cancel}, S::Cancelled},
    {{S::Packing, E::PutBack}, S::Confirmed},
    {{S::Packing, E::BuyLabel}, S::Labelled},
    {{S::Packing, E::ShipElsewhere}, S::Shipped},
    {{S::Packing, E::Cancel}, S::Cancelled},
    {{S::Labelled, E::VoidLabel}, S::Packing},
    {{S::Labelled, E::Ship}, S::Shipped},
    {{S::Labelled, E::ShipElsewhere}, S::Shipped},
    {{S::Labelled, E::Cancel}, S::Cancelled},
    {{S::Shipped, E::TakeBack}, S::Labelled},
    {{S::Shipped, E::Deliver}, S::Delivered},
    {{S::Delivered, E::Complete}, S::Completed},
};

const std::map<std::pair<P, Q>, P> kParcelMoves {
    {{P::Planned, Q::BuyLabel}, P::Labelled},
    {{P::Planned, Q::VoidLabel}, P::Voided},
    {{P::Labelled, Q::VoidLabel}, P::Voided},
    {{P::Labelled, Q::HandOver}, P::Shipped},
    {{P::Shipped, Q::TakeBack}, P::Labelled},
    {{P::Shipped, Q::Scan}, P::InTransit},
    {{P::Shipped, Q::Deliver}, P::Delivered},
    {{P::Shipped, Q::Refuse}, P::Refused},
    {{P::Shipped, Q::Lose}, P::Lost},
    {{P::InTransit, Q::Scan}, P::InTransit},
    {{P::InTransit, Q::Deliver}, P::Delivered},
    {{P::InTransit, Q::Refuse}, P::Refused},
    {{P::InTransit, Q::Lose}, P::Lost},
    {{P::Lost, Q::Scan}, P::InTransit},
    {{P::Lost, Q::Deliver}, P::Delivered},
};

template <typename State, typename Event>
std::optional<State> expected(const std::map<std::pair<State, Event>, State> &moves, State from, Event event)
{
    const auto found = moves.find({from, event});
    return found == moves.end() ? std::nullopt : std::optional(found->second);
}

template <typename Word>
std::string named(Word word)
{
    return code(word).toStdString();
}

struct OrderPair
{
    S stage;
    E event;
    friend std::ostream &operator<<(std::ostream &out, const OrderPair &pair)
    {
        return out << named(pair.stage) << " and " << named(pair.event);
    }
};

struct ParcelPair
{
    P stage;
    Q event;
    friend std::ostream &operator<<(std::ostream &out, const ParcelPair &pair)
    {
        return out << named(pair.stage) << " and " << named(pair.event);
    }
};

template <typename Pair, typename States, typename Events>
std::vector<Pair> allPairs(const States &states, const Events &events)
{
    std::vector<Pair> pairs;
    for (const auto state : states)
        for (const auto event : events)
            pairs.push_back({state, event});
    return pairs;
}

template <typename Pair>
std::string testName(const testing::TestParamInfo<Pair> &row)
{
    std::string name = named(row.param.stage) + "_" + named(row.param.event);
    std::ranges::replace(name, '-', '_');
    return name;
}

class OrderStages : public testing::TestWithParam<OrderPair>
{
};
class ParcelStages : public testing::TestWithParam<ParcelPair>
{
};

} // namespace

TEST_P(OrderStages, GoWhereTheTableSaysOrNowhere)
{
    const auto [stage, event] = GetParam();
    EXPECT_EQ(next(stage, event), expected(kOrderMoves, stage, event));
}

TEST_P(ParcelStages, GoWhereTheTableSaysOrNowhere)
{
    const auto [stage, event] = GetParam();
    EXPECT_EQ(next(stage, event), expected(kParcelMoves, stage, event));
}

INSTANTIATE_TEST_SUITE_P(EveryPair, OrderStages,
    testing::ValuesIn(allPairs<OrderPair>(kStages, kStageEvents)), testName<OrderPair>);
INSTANTIATE_TEST_SUITE_P(EveryPair, ParcelStages,
    testing::ValuesIn(allPairs<ParcelPair>(kParcelStages, kParcelEvents)), testName<ParcelPair>);

TEST(StageMachine, NamesEveryMoveOnce)
{
    EXPECT_EQ(stageMoves().size(), kOrderMoves.size());
    EXPECT_EQ(parcelMoves().size(), kParcelMoves.size());
}

TEST(StageMachine, ReadsItsOwnWordsBack)
{
    for (const Stage stage : kStages)
        EXPECT_EQ(parseStage(code(stage)), stage);
    for (const ParcelStage stage : kParcelStages)
        EXPECT_EQ(parseParcelStage(code(stage)), stage);
    EXPECT_EQ(parseStage(QStringLiteral("lost in space")), std::nullopt);
}

TEST(StageMachine, DrawsEveryMove)
{
    const QString drawing = stagesAsGraphviz();
    EXPECT_EQ(static_cast<std::size_t>(drawing.count(QStringLiteral(" -> "))),
        kOrderMoves.size() + kParcelMoves.size());
    EXPECT_TRUE(stagesAsText().contains(QStringLiteral("received --confirm--> confirmed\n")));
}
