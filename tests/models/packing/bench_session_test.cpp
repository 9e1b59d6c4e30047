#include "packing/bench_session.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

using namespace purser;
using namespace purser::packing;
using Verdict = BenchVerdict;

namespace {

const QDate kToday(2026, 11, 24);
const BenchRules kRules {.today = kToday};
const QString kMug = QStringLiteral("4006381333931");
const QString kMugPack = QStringLiteral("MUG-PACK-3");
const QString kTea = QStringLiteral("4012345678901");

BenchOrder anOrder()
{
    const BenchLine mugs {.lineId = 1,
        .sku = QStringLiteral("MUG"),
        .title = QStringLiteral("Enamel mug"),
        .variant = QStringLiteral("blue"),
        .bin = QStringLiteral("B-4-1"),
        .quantity = 4,
        .barcodes = {{kMug, 1}, {kMugPack, 3}, {QStringLiteral("OWN-7"), 1}},
        .weightGrams = 300};
    const BenchLine tea {.lineId = 2,
        .sku = QStringLiteral("TEA"),
        .title = QStringLiteral("Green tea"),
        .variant = QStringLiteral("100 g"),
        .bin = QStringLiteral("C-1-2"),
        .quantity = 1,
        .barcodes = {{kTea, 1}},
        .weightGrams = 120};
    return {.orderId = 77,
        .number = QStringLiteral("BH-1"),
        .lines = {mugs, tea},
        .boxes = {{QStringLiteral("S3"), 200}},
        .suggestedBox = QStringLiteral("S3"),
        .minimumDays = 30};
}

/// A bench that remembers where it is, so that a test reads like a packer's day.
class Bench
{
public:
    explicit Bench(const BenchOrder &order = anOrder()) { send(OrderFound {order}); }

    BenchReply send(const BenchEvent &event)
    {
        BenchReply reply = step(m_state, event, kRules);
        m_state = reply.next;
        return reply;
    }
    Verdict scan(const QString &code) { return send(Scanned {code}).verdict; }
    Verdict say(BenchCommand::Kind kind) { return scan(commandCode({kind})); }
    Verdict scanAll()
    {
        scan(kMugPack);
        scan(kMug);
        return scan(kTea);
    }
    [[nodiscard]] QString reason() const
    {
        const auto *refused = std::get_if<Refused>(&m_state);
        return refused == nullptr ? QString() : refused->reason.code;
    }
    template <typename State>
    [[nodiscard]] const State *as() const
    {
        return std::get_if<State>(&m_state);
    }
    [[nodiscard]] int booked(std::size_t line) const { return verifiedCount(*workOf(m_state), line); }

private:
    BenchState m_state = ScanOrder {};
};

BenchOrder orderOfTea(const std::function<void(BenchLine &)> &change, int quantity = 1)
{
    BenchOrder order = anOrder();
    order.lines.erase(order.lines.begin());
    order.lines.front().quantity = quantity;
    change(order.lines.front());
    return order;
}

const QString kTeaString = QStringLiteral("]C10104012345678901");
const QString kGs = QStringLiteral("\x1d");

} // namespace

TEST(BenchSession, LooksUpWhatIsScannedOnAFreeBench)
{
    const auto reply = step(ScanOrder {}, Scanned {QStringLiteral("BH-1\r")}, kRules);
    EXPECT_EQ(reply.verdict, Verdict::LookUp);
    EXPECT_EQ(reply.code, QStringLiteral("BH-1"));
    const auto refused = step(ScanOrder {}, OrderRefused {{QStringLiteral("order.cancelled"), {}}}, kRules);
    EXPECT_EQ(refused.verdict, Verdict::Refused);
}

TEST(BenchSession, WalksAnOrderFromFirstScanToClosedParcel)
{
    Bench bench;
    EXPECT_EQ(bench.scan(kMug), Verdict::Booked);
    EXPECT_EQ(bench.scan(kMugPack), Verdict::Booked);
    EXPECT_EQ(bench.booked(0), 4) << "a pack of three and a single one";
    EXPECT_EQ(bench.as<Verify>()->shown, 1U);
    EXPECT_EQ(bench.scan(kTea), Verdict::Booked);
    ASSERT_NE(bench.as<Weigh>(), nullptr);
    EXPECT_EQ(bench.send(Weighed {1'525}).verdict, Verdict::LabelWanted);
    EXPECT_EQ(
        bench.send(LabelsReady {{QStringLiteral("T1"), QStringLiteral("T2")}}).verdict, Verdict::LabelsShown);
    EXPECT_EQ(bench.scan(QStringLiteral("T2")), Verdict::ParcelClosed);
    EXPECT_EQ(bench.scan(QStringLiteral("T1")), Verdict::Closed);
    ASSERT_NE(bench.as<Finished>(), nullptr);
    EXPECT_EQ(bench.say(BenchCommand::Kind::Next), Verdict::Acknowledged);
    EXPECT_NE(bench.as<ScanOrder>(), nullptr);
}

TEST(BenchSession, RefusesAWrongItemUntilItIsAcknowledged)
{
    Bench bench;
    bench.send(Scanned {QStringLiteral("WHITE"),
        KnownCode {.title = QStringLiteral("Enamel mug"),
            .variant = QStringLiteral("white"),
            .bin = QStringLiteral("B-4-2")}});
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.wrong-item"));
    EXPECT_EQ(bench.as<Refused>()->scanned->bin, QStringLiteral("B-4-2"));
    EXPECT_EQ(bench.as<Refused>()->expected->bin, QStringLiteral("B-4-1"));
    EXPECT_EQ(bench.scan(kMug), Verdict::RefusedWhile) << "right items count no more than wrong ones";
    EXPECT_EQ(bench.say(BenchCommand::Kind::Confirm), Verdict::RefusedWhile);
    EXPECT_EQ(bench.as<Refused>()->refusedWhile.size(), 2);
    EXPECT_EQ(bench.say(BenchCommand::Kind::Acknowledge), Verdict::Acknowledged);
    EXPECT_EQ(bench.booked(0), 0);
}

TEST(BenchSession, RefusesMoreThanWasOrdered)
{
    Bench bench;
    bench.scan(kMugPack);
    EXPECT_EQ(bench.scan(kMugPack), Verdict::Refused);
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.too-many"));
    bench.say(BenchCommand::Kind::Acknowledge);
    EXPECT_EQ(bench.scan(QStringLiteral("OWN-7")), Verdict::Booked) << "the last one by another barcode";
    EXPECT_EQ(bench.scan(kMug), Verdict::Refused);
}

TEST(BenchSession, RefusesAnotherOrderAndASecondOpening)
{
    Bench bench;
    bench.send(
        Scanned {QStringLiteral("BH-2"), KnownCode {.isOrder = true, .title = QStringLiteral("BH-2")}});
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.wrong-order"));
    bench.say(BenchCommand::Kind::Acknowledge);
    bench.send(OrderFound {anOrder()});
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.busy"));
}

TEST(BenchSession, GoesOnWithWhatAnEarlierBenchVerified)
{
    const auto reply =
        step(ScanOrder {}, OrderFound {.order = anOrder(), .verified = {{.line = 0, .quantity = 3}}}, kRules);
    const auto &verify = std::get<Verify>(reply.next);
    EXPECT_EQ(verifiedCount(verify.work, 0), 3);
    EXPECT_EQ(verify.shown, 0U) << "the line that still misses a piece";
}

TEST(BenchSession, WeighsAnOrderThatWasVerifiedWhole)
{
    const auto reply = step(ScanOrder {},
        OrderFound {.order = anOrder(), .verified = {{.line = 0, .quantity = 4}, {.line = 1, .quantity = 1}}},
        kRules);
    EXPECT_TRUE(std::holds_alternative<Weigh>(reply.next));
}

TEST(BenchSession, WantsOnlyTheScanOfALabelThatWasBoughtBefore)
{
    const QString label = QStringLiteral("SF1234567890");
    const auto opened = step(ScanOrder {}, OrderFound {.order = anOrder(), .labels = {label}}, kRules);
    EXPECT_EQ(opened.verdict, Verdict::Opened) << "no second label is bought";
    const auto closed = step(opened.next, Scanned {label}, kRules);
    EXPECT_EQ(closed.verdict, Verdict::Closed);
}

TEST(BenchSession, KnowsAGtinByItsLeadingZeros)
{
    BenchOrder order = orderOfTea([](BenchLine &line) {
        line.barcodes = {{QStringLiteral("036000291452"), 1}};
    });
    Bench bench(order);
    EXPECT_EQ(bench.scan(QStringLiteral("]E00036000291452")), Verdict::Booked);
}

TEST(BenchSession, ReadsLotExpiryAndSerialFromAnElementString)
{
    Bench bench;
    const auto reply = bench.send(Scanned {
        kTeaString + QStringLiteral("17271231") + QStringLiteral("10LOT7") + kGs + QStringLiteral("21S1")});
    ASSERT_TRUE(reply.booked);
    EXPECT_EQ(reply.booked->lot, QStringLiteral("LOT7"));
    EXPECT_EQ(reply.booked->serial, QStringLiteral("S1"));
    EXPECT_EQ(reply.booked->expires, QDate(2027, 12, 31));
}

TEST(BenchSession, RefusesAnElementStringOfAnotherProduct)
{
    Bench bench;
    bench.scan(QStringLiteral("]C1010950600013435217271231"));
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.wrong-item"));
    bench.say(BenchCommand::Kind::Acknowledge);
    bench.scan(QStringLiteral("]C110LOT7"));
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.no-product"));
    bench.say(BenchCommand::Kind::Acknowledge);
    bench.scan(QStringLiteral("]C10104012345678902"));
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.unreadable"));
}

TEST(BenchSession, CountsThePiecesOfALogisticUnit)
{
    Bench bench(orderOfTea([](BenchLine &) {}, 12));
    EXPECT_EQ(bench.scan(QStringLiteral("]C1020401234567890137") + QStringLiteral("12")), Verdict::Booked);
    EXPECT_NE(bench.as<Weigh>(), nullptr);
}

TEST(BenchSession, RefusesWhatIsExpiredOrTooClose)
{
    Bench bench;
    bench.scan(kTeaString + QStringLiteral("17261124"));
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.expired")) << "today is too late";
    bench.say(BenchCommand::Kind::Acknowledge);
    bench.scan(kTeaString + QStringLiteral("17261223"));
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.too-close"));
    bench.say(BenchCommand::Kind::Acknowledge);
    EXPECT_EQ(bench.scan(kTeaString + QStringLiteral("17261224")), Verdict::Booked);
}

TEST(BenchSession, AsksForAnExpiryDateThatTheCodeLacks)
{
    Bench bench(orderOfTea([](BenchLine &line) { line.hasShelfLife = true; }, 3));
    EXPECT_EQ(bench.scan(kTea), Verdict::Asked);
    EXPECT_EQ(bench.say(BenchCommand::Kind::Confirm), Verdict::Refused) << "no date was given before";
    bench.say(BenchCommand::Kind::Acknowledge);
    EXPECT_EQ(bench.send(ExpiryGiven {QDate(2027, 5, 1)}).verdict, Verdict::Booked);
    EXPECT_EQ(bench.scan(kTea), Verdict::Asked);
    EXPECT_EQ(bench.say(BenchCommand::Kind::Confirm), Verdict::Booked) << "the same date again";
    EXPECT_EQ(bench.scan(kTea), Verdict::Asked);
    EXPECT_EQ(bench.scan(QStringLiteral("270600")), Verdict::Booked);
    EXPECT_EQ(workOf(BenchState(*bench.as<Weigh>()))->scans.back().expires, QDate(2027, 6, 30));
}

TEST(BenchSession, KeepsAnotherProductOutWhileItAsksForADate)
{
    BenchOrder order = anOrder();
    order.lines.back().hasShelfLife = true;
    Bench bench(order);
    bench.scan(kTea);
    EXPECT_EQ(bench.scan(kMug), Verdict::Refused);
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.date-first"));
    bench.say(BenchCommand::Kind::Acknowledge);
    EXPECT_EQ(bench.say(BenchCommand::Kind::Undo), Verdict::Undone);
    EXPECT_EQ(bench.booked(1), 0);
}

TEST(BenchSession, WantsATickForAFragilePackageAndForEachInspectedPiece)
{
    BenchOrder order = anOrder();
    order.lines.front().isFragile = true;
    order.lines.front().needsInspection = true;
    Bench bench(order);
    EXPECT_EQ(bench.scan(kMugPack), Verdict::Asked);
    EXPECT_EQ(bench.as<AskInspect>()->open.front(), Tick::PackageCheck);
    for (int tick = 0; tick < 3; ++tick)
        EXPECT_EQ(bench.say(BenchCommand::Kind::Confirm), Verdict::Ticked);
    EXPECT_EQ(bench.booked(0), 0) << "nothing counts before the last tick";
    EXPECT_EQ(bench.say(BenchCommand::Kind::Confirm), Verdict::Booked);
    EXPECT_EQ(bench.booked(0), 3);
    EXPECT_EQ(bench.scan(kMug), Verdict::Asked);
    EXPECT_EQ(bench.scan(kMug), Verdict::Refused) << "tick first";
    bench.say(BenchCommand::Kind::Acknowledge);
    EXPECT_EQ(bench.say(BenchCommand::Kind::Problem), Verdict::ProblemReported);
    EXPECT_EQ(bench.booked(0), 3) << "a broken piece is laid aside";
}

TEST(BenchSession, AsksBeforeItTakesAnotherLotThanProposed)
{
    Bench bench(orderOfTea([](BenchLine &line) { line.proposedLots = {QStringLiteral("L1")}; }, 2));
    EXPECT_EQ(bench.scan(kTeaString + QStringLiteral("10L1")), Verdict::Booked);
    EXPECT_EQ(bench.scan(kTeaString + QStringLiteral("10L2")), Verdict::Asked);
    EXPECT_EQ(bench.as<AskInspect>()->open, std::vector {Tick::OtherLot});
    EXPECT_EQ(bench.say(BenchCommand::Kind::Confirm), Verdict::Booked);
}

TEST(BenchSession, TakesASerialNumberOnce)
{
    Bench bench(orderOfTea([](BenchLine &) {}, 2));
    EXPECT_EQ(bench.scan(kTeaString + QStringLiteral("21S1")), Verdict::Booked);
    bench.scan(kTeaString + QStringLiteral("21S1"));
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.serial-twice"));
}

TEST(BenchSession, RaisesOneLineWhenTwoHoldTheSameProduct)
{
    BenchOrder order = anOrder();
    order.lines.push_back(order.lines.front());
    order.lines.front().quantity = 1;
    Bench bench(order);
    EXPECT_EQ(bench.scan(kMugPack), Verdict::Booked);
    EXPECT_EQ(bench.booked(0), 0);
    EXPECT_EQ(bench.booked(2), 3) << "the first line has no room for three";
    order.lines.back().sku = QStringLiteral("OTHER");
    Bench torn(order);
    torn.scan(kMug);
    EXPECT_EQ(torn.reason(), QStringLiteral("bench.ambiguous-code"));
}

TEST(BenchSession, HasNoLabelBeforeAllIsVerified)
{
    Bench bench;
    bench.scan(kMug);
    EXPECT_EQ(bench.send(Weighed {1'520}).verdict, Verdict::Nothing);
    EXPECT_EQ(bench.send(LabelsReady {{QStringLiteral("T1")}}).verdict, Verdict::Nothing);
    EXPECT_EQ(bench.say(BenchCommand::Kind::Next), Verdict::Refused);
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.not-verified"));
    bench.say(BenchCommand::Kind::Acknowledge);
    EXPECT_EQ(bench.send(Overridden {QStringLiteral(" ")}).verdict, Verdict::Refused);
    bench.say(BenchCommand::Kind::Acknowledge);
    EXPECT_EQ(bench.send(Overridden {QStringLiteral("tea follows")}).verdict, Verdict::Overridden);
    EXPECT_EQ(bench.as<Weigh>()->work.override, QStringLiteral("tea follows"));
}

TEST(BenchSession, StopsAnOddWeightAndNamesWhatMayBeMissing)
{
    Bench bench;
    bench.scanAll();
    EXPECT_EQ(bench.send(Weighed {1'400}).verdict, Verdict::Refused);
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.too-light"));
    EXPECT_TRUE(bench.as<Refused>()->reason.arguments.contains(QStringLiteral("Green tea")));
    bench.say(BenchCommand::Kind::Acknowledge);
    EXPECT_EQ(bench.send(Overridden {QStringLiteral("thin box")}).verdict, Verdict::LabelWanted);
}

TEST(BenchSession, WantsABoxBeforeItWeighs)
{
    BenchOrder order = anOrder();
    order.suggestedBox.clear();
    Bench bench(order);
    bench.scanAll();
    bench.send(Weighed {1'520});
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.choose-box"));
    bench.say(BenchCommand::Kind::Acknowledge);
    EXPECT_EQ(bench.scan(QStringLiteral("PURSER-BOX-XXL")), Verdict::Refused);
    bench.say(BenchCommand::Kind::Acknowledge);
    EXPECT_EQ(bench.scan(QStringLiteral("PURSER-BOX-S3")), Verdict::BoxChosen);
    EXPECT_EQ(bench.send(Weighed {1'520}).verdict, Verdict::LabelWanted);
}

TEST(BenchSession, WantsTheLabelOnceHoweverOftenItIsConfirmed)
{
    Bench bench;
    bench.scanAll();
    int wanted = bench.send(Weighed {1'520}).verdict == Verdict::LabelWanted ? 1 : 0;
    for (int click = 0; click < 20; ++click) {
        wanted += bench.say(BenchCommand::Kind::Confirm) == Verdict::LabelWanted ? 1 : 0;
        wanted += bench.send(Weighed {1'520}).verdict == Verdict::LabelWanted ? 1 : 0;
    }
    EXPECT_EQ(wanted, 1);
    EXPECT_EQ(bench.say(BenchCommand::Kind::Undo), Verdict::Refused) << "it may be bought already";
}

TEST(BenchSession, ClosesByItsOwnLabelsOnly)
{
    Bench bench;
    bench.scanAll();
    bench.send(Weighed {1'520});
    EXPECT_EQ(bench.scan(QStringLiteral("9400100000000000000000")), Verdict::Refused);
    EXPECT_EQ(
        bench.send(LabelsReady {{QStringLiteral("9400100000000000000000")}}).verdict, Verdict::LabelsShown)
        << "labels that come during a refusal are not lost";
    bench.say(BenchCommand::Kind::Acknowledge);
    EXPECT_EQ(bench.say(BenchCommand::Kind::Reprint), Verdict::ReprintWanted);
    EXPECT_EQ(bench.scan(kMug), Verdict::Refused);
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.wrong-label"));
    bench.say(BenchCommand::Kind::Acknowledge);
    EXPECT_EQ(bench.scan(QStringLiteral("420902109400100000000000000000")), Verdict::Closed);
}

TEST(BenchSession, UndoTakesBackTheLastScan)
{
    Bench bench;
    bench.scanAll();
    EXPECT_EQ(bench.say(BenchCommand::Kind::Undo), Verdict::Undone);
    ASSERT_NE(bench.as<Verify>(), nullptr);
    EXPECT_EQ(bench.booked(1), 0);
    EXPECT_EQ(bench.say(BenchCommand::Kind::Undo), Verdict::Undone);
    EXPECT_EQ(bench.booked(0), 3);
}

TEST(BenchSession, AnInterceptionTellsWhatGoesBackWhere)
{
    BenchOrder order = anOrder();
    order.lines.front().isFragile = true;
    Bench bench(order);
    bench.scan(kTea);
    bench.scan(kMugPack);
    EXPECT_EQ(bench.send(InterceptedElsewhere {QStringLiteral("cancelled")}).verdict, Verdict::Intercepted);
    const auto *intercepted = bench.as<Intercepted>();
    ASSERT_NE(intercepted, nullptr);
    ASSERT_EQ(intercepted->putBack.size(), 2U) << "with the scan that still waited for its tick";
    EXPECT_EQ(intercepted->putBack.back().bin, QStringLiteral("B-4-1"));
    EXPECT_EQ(intercepted->putBack.back().quantity, 3);
    EXPECT_EQ(bench.scan(kMug), Verdict::RefusedWhile);
    EXPECT_EQ(bench.say(BenchCommand::Kind::Acknowledge), Verdict::Acknowledged);
    EXPECT_NE(bench.as<ScanOrder>(), nullptr);
}

TEST(BenchSession, AnInterceptionAfterTheLabelNamesTheLabelToVoid)
{
    Bench bench;
    bench.scanAll();
    bench.send(Weighed {1'520});
    bench.send(LabelsReady {{QStringLiteral("T1")}});
    bench.scan(kMug);
    bench.send(InterceptedElsewhere {QStringLiteral("cancelled")});
    ASSERT_NE(bench.as<Intercepted>(), nullptr) << "also out of a refusal";
    EXPECT_EQ(bench.as<Intercepted>()->labelsToVoid, QStringList(QStringLiteral("T1")));
}

TEST(BenchSession, RefusesAnOrderThatCannotBeVerified)
{
    BenchOrder order = anOrder();
    order.lines.front().barcodes.front().factor = 0;
    Bench bench(order);
    EXPECT_EQ(bench.reason(), QStringLiteral("bench.bad-order"));
}

TEST(BenchSession, CountsEveryScanAndNeverMoreThanOrdered)
{
    EXPECT_TRUE(rc::check([] {
        Bench bench;
        int raised = 0, refused = 0, meanwhile = 0;
        const int scans = *rc::gen::inRange(1, 40);
        for (int scan = 0; scan < scans && bench.as<Weigh>() == nullptr; ++scan) {
            const auto code = *rc::gen::element(kMug, kMugPack, kTea, QStringLiteral("NONE"));
            const auto verdict = bench.scan(code);
            raised += verdict == Verdict::Booked ? 1 : 0;
            refused += verdict == Verdict::Refused ? 1 : 0;
            meanwhile += verdict == Verdict::RefusedWhile ? 1 : 0;
            RC_ASSERT(raised + refused + meanwhile == scan + 1);
            RC_ASSERT(bench.booked(0) <= 4);
            RC_ASSERT(bench.booked(1) <= 1);
            if (bench.as<Refused>() != nullptr && *rc::gen::arbitrary<bool>())
                bench.say(BenchCommand::Kind::Acknowledge);
        }
    }));
}
