#include "picking/pick_session.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace purser::picking {
namespace {

using Kind = PickBooking::Kind;

PickStop stop(int position, const char *bin, const char *sku, int quantity, int tote)
{
    PickStop one;
    one.position = position;
    one.bin = QLatin1String(bin);
    one.warehouse = QStringLiteral("W1");
    one.sku = QLatin1String(sku);
    one.quantity = quantity;
    one.tote = tote;
    one.barcodes = {{one.sku + QStringLiteral("-1"), 1}, {one.sku + QStringLiteral("-10"), 10}};
    return one;
}

/// Three stops, the first two at one bin for two totes.
PickWork aWalk()
{
    return {orders::WaveId(1), QStringLiteral("W7"),
        {stop(0, "A-1", "MUG", 2, 1), stop(1, "A-1", "MUG", 1, 2), stop(2, "B-3", "BOWL", 1, 1)}, false};
}

PickState after(std::initializer_list<const char *> codes, PickState state = Walk {aWalk()})
{
    for (const char *code : codes)
        state = step(state, PickScan {QLatin1String(code)}).next;
    return state;
}

QString refusalOf(const PickState &state)
{
    const auto *refused = std::get_if<PickRefused>(&state);
    return refused == nullptr ? QString() : refused->why.code;
}

TEST(PickSession, GoesFromBinToItemToToteToNext)
{
    const PickState done = after({"A-1", "MUG-1", "MUG-1", "T1", "MUG-1", "T2", "b-3", "BOWL-1",
        "t1"}); // letters' case does not matter
    ASSERT_TRUE(std::holds_alternative<WalkDone>(done)) << qPrintable(refusalOf(done));
    for (const PickStop &one : workOf(done)->stops)
        EXPECT_EQ(one.picked, one.quantity);
}

TEST(PickSession, RefusesWhatDoesNotBelongThere)
{
    struct Case
    {
        std::initializer_list<const char *> before;
        const char *scan;
        const char *code;
    };
    const Case cases[] {
        {{}, "B-3", "pick.wrong-bin"},
        {{}, "MUG-1", "pick.bin-first"},
        {{"A-1"}, "BOWL-1", "pick.wrong-item"},
        {{"A-1"}, "MUG-10", "pick.too-many"},
        {{"A-1", "MUG-1"}, "T1", "pick.items-first"},
        {{"A-1", "MUG-1", "MUG-1"}, "T2", "pick.wrong-tote"},
        {{"A-1", "MUG-1", "MUG-1"}, "MUG-1", "pick.tote-first"},
        {{"A-1", "MUG-1", "MUG-1", "T1"}, "B-3", "pick.wrong-item"},
    };
    for (const Case &one : cases) {
        const PickState before = after(one.before);
        const PickReply reply = step(before, PickScan {QLatin1String(one.scan)});
        EXPECT_EQ(refusalOf(reply.next), QLatin1String(one.code)) << one.scan;
        EXPECT_EQ(*workOf(reply.next), *workOf(before)) << "a refused scan books nothing";
        ASSERT_TRUE(reply.booking);
        EXPECT_EQ(reply.booking->kind, Kind::Refused);
        EXPECT_EQ(step(reply.next, AcknowledgeRefusal {}).next, before);
    }
}

TEST(PickSession, ScansBeforeTheAnswerAreCountedAsRefused)
{
    PickState state = after({"B-3"});
    for (int more = 1; more <= 3; ++more) {
        const PickReply reply = step(state, PickScan {QStringLiteral("A-1")});
        EXPECT_EQ(reply.booking->kind, Kind::Refused);
        state = reply.next;
        EXPECT_EQ(std::get<PickRefused>(state).meanwhile, more);
    }
    EXPECT_EQ(step(state, AcknowledgeRefusal {}).next, PickState(Walk {aWalk()}));
}

TEST(PickSession, AShortBinIsReportedAndTheWalkGoesOn)
{
    const PickState short1 = step(after({"A-1", "MUG-1"}), ReportShortage {}).next;
    ASSERT_TRUE(std::holds_alternative<AskShortage>(short1));
    EXPECT_EQ(step(short1, LeaveShortage {}).next, after({"A-1", "MUG-1"}));
    const PickReply chosen = step(short1, ChooseWay {ShortageWay::Refund});
    ASSERT_TRUE(chosen.booking);
    EXPECT_EQ(*chosen.booking,
        (PickBooking {.kind = Kind::Shortage, .position = 0, .quantity = 1, .way = ShortageWay::Refund}));
    EXPECT_EQ(stepOf(*workOf(chosen.next)), PickStep::Tote) << "what was there still goes into its tote";
    const PickState next = after({"T1"}, chosen.next);
    EXPECT_EQ(currentStop(*workOf(next)), std::optional<std::size_t>(1));
}

TEST(PickSession, AnEmptyBinNeedsNoTote)
{
    const PickState next =
        step(step(after({"A-1"}), ReportShortage {}).next, ChooseWay {ShortageWay::Wait}).next;
    EXPECT_EQ(currentStop(*workOf(next)), std::optional<std::size_t>(1));
    EXPECT_EQ(stepOf(*workOf(next)), PickStep::Item) << "the same bin is not scanned again";
}

TEST(PickSession, NothingIsShortWhileTheToteIsWanted)
{
    const PickState full = after({"A-1", "MUG-1", "MUG-1"});
    EXPECT_EQ(step(full, ReportShortage {}).next, full);
}

TEST(PickSession, ASheetIsOpenedByItsScan)
{
    const PickReply reply = step(AwaitWave {}, PickScan {QStringLiteral("W7")});
    ASSERT_TRUE(reply.booking);
    EXPECT_EQ(reply.booking->kind, Kind::Open);
    EXPECT_EQ(step(reply.next, WaveOpened {aWalk()}).next, PickState(Walk {aWalk()}));
    const PickState refused =
        refusedBy(AwaitWave {}, {QStringLiteral("pick.no-such-wave"), {}}, QStringLiteral("X"));
    EXPECT_EQ(step(refused, AcknowledgeRefusal {}).next, PickState(AwaitWave {}));
}

TEST(PickSession, ReadsATotesNameAndItsBarCode)
{
    for (const int tote : {1, 3, 30}) {
        EXPECT_EQ(parseTote(toteCode(tote)), tote);
        EXPECT_EQ(parseTote(toteBarcode(tote)), tote);
        EXPECT_GE(toteBarcode(tote).size(), 3) << "shorter codes are typing";
    }
    EXPECT_EQ(parseTote(QStringLiteral("t-03")), 3);
    for (const char *other : {"T", "T0", "TEA-1", "TOTE", "4006381333931", "T1X"})
        EXPECT_EQ(parseTote(QLatin1String(other)), std::nullopt) << other;
}

TEST(PickSession, ShowsTheNextTwoStops)
{
    const auto next = nextStops(aWalk(), 2);
    ASSERT_EQ(next.size(), 2U);
    EXPECT_EQ(next[0].position, 1);
    EXPECT_EQ(next[1].position, 2);
}

/// A wave of any stops.
PickWork someWork()
{
    static constexpr const char *kBins[] {"A-1", "A-2", "B-1"};
    static constexpr const char *kSkus[] {"MUG", "BOWL", "LAMP"};
    PickWork work {orders::WaveId(1), QStringLiteral("W1"), {}, false};
    const int count = *rc::gen::inRange(1, 6);
    for (int at = 0; at < count; ++at)
        work.stops.push_back(stop(at, kBins[*rc::gen::inRange(0, 3)], kSkus[*rc::gen::inRange(0, 3)],
            *rc::gen::inRange(1, 12), *rc::gen::inRange(1, 4)));
    return work;
}

QString someCode(const PickWork &work)
{
    const auto &one = work.stops[*rc::gen::inRange<std::size_t>(0, work.stops.size())];
    switch (*rc::gen::inRange(0, 5)) {
    case 0: return one.bin;
    case 1: return one.barcodes[0].code;
    case 2: return one.barcodes[1].code;
    case 3: return toteCode(one.tote);
    default: return QStringLiteral("4006381333931");
    }
}

QString rightCode(const PickWork &work)
{
    const PickStop &one = work.stops[*currentStop(work)];
    switch (stepOf(work)) {
    case PickStep::Bin: return one.bin;
    case PickStep::Item: return one.barcodes[0].code;
    case PickStep::Tote: return toteCode(one.tote);
    }
    return {};
}

TEST(PickSessionProperty, EveryScanIsBookedOnceAndTheBooksAgreeWithTheTotes)
{
    EXPECT_TRUE(rc::check([] {
        const PickWork work = someWork();
        PickState state = Walk {work};
        std::map<int, int> booked;
        for (int scans = 0; scans < 60; ++scans) {
            if (std::holds_alternative<PickRefused>(state))
                state = step(state, AcknowledgeRefusal {}).next;
            if (std::holds_alternative<WalkDone>(state))
                break;
            const bool isRight = *rc::gen::inRange(0, 2) == 0;
            const auto reply = step(state, PickScan {isRight ? rightCode(*workOf(state)) : someCode(work)});
            RC_ASSERT(reply.booking.has_value());
            RC_ASSERT(
                (reply.booking->kind == Kind::Refused) == std::holds_alternative<PickRefused>(reply.next));
            RC_ASSERT(!isRight || reply.booking->kind != Kind::Refused);
            if (reply.booking->kind == Kind::Item)
                booked[reply.booking->position] += reply.booking->quantity;
            state = reply.next;
        }
        for (const PickStop &one : workOf(state)->stops) {
            RC_ASSERT(one.picked == booked[one.position]);
            RC_ASSERT(one.picked <= one.quantity);
            RC_ASSERT(!one.isInTote || one.open() == 0);
        }
    }));
}

TEST(PickSessionProperty, EveryWaveEndsByRightScansAndReportedShortages)
{
    EXPECT_TRUE(rc::check([] {
        PickState state = Walk {someWork()};
        int missing = 0;
        for (int steps = 0; steps < 400 && !std::holds_alternative<WalkDone>(state); ++steps) {
            if (*rc::gen::inRange(0, 6) == 0)
                state = step(state, ReportShortage {}).next;
            if (std::holds_alternative<AskShortage>(state)) {
                const auto reply = step(state,
                    ChooseWay {kShortageWays[*rc::gen::inRange<std::size_t>(0, kShortageWays.size())]});
                missing += reply.booking->quantity;
                state = reply.next;
                continue;
            }
            state = step(state, PickScan {rightCode(*workOf(state))}).next;
        }
        RC_ASSERT(std::holds_alternative<WalkDone>(state));
        int open = 0;
        int reported = 0;
        for (const PickStop &one : workOf(state)->stops) {
            open += one.open();
            reported += one.missing;
        }
        RC_ASSERT(open == 0);
        RC_ASSERT(reported == missing);
    }));
}

} // namespace
} // namespace purser::picking
