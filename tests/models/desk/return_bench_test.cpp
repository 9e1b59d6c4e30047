#include "catalog/stock_table.h"
#include "desk/return_desk.h"
#include "orders/order_table.h"
#include "support/quiet_shop.h"

using namespace purser;
using aftersales::ReturnWork;
using aftersales::StrayParcel;

namespace {

/// Two of A and one of B were sent under T1; the buyer sends all three back.
class ReturnBench : public testing::Test
{
protected:
    void SetUp() override
    {
        m_shop.offer(QStringLiteral("A"), 5);
        m_shop.offer(QStringLiteral("B"), 5);
        auto order = support::QuietShop::anOrder(
            QStringLiteral("N-1"), {{QStringLiteral("A"), 2}, {QStringLiteral("B"), 1}});
        order.lines[0].fulfilled = 2;
        order.lines[1].fulfilled = 1;
        order.fulfilments.push_back({QStringLiteral("ful_1"), QStringLiteral("dhl"), QStringLiteral("T1"),
            QStringLiteral("delivered"), 1'790'000'100'000, 1'790'000'050'000});
        m_order = m_shop.take(order);
        m_case = openCase({{QStringLiteral("A"), 2}, {QStringLiteral("B"), 1}});
    }

    [[nodiscard]] desk::Core &core() { return m_shop.core(); }
    [[nodiscard]] desk::OrderDetail detail() { return **desk::orderDetail(core(), m_order); }
    aftersales::CaseId openCase(const std::map<QString, int> &pieces, bool isApproved = true)
    {
        desk::CaseWish wish {.reason = QStringLiteral("damaged")};
        for (const auto &line : detail().order.lines)
            if (const auto some = pieces.find(line.sku); some != pieces.end())
                wish.pieces[line.id] = some->second;
        const auto answer = desk::waited(m_shop.desk().openCase(m_order, wish));
        EXPECT_EQ(answer.code, QString());
        if (isApproved) {
            EXPECT_EQ(desk::waited(m_shop.desk().decideCase(answer.id, true, {})).code, QString());
        }
        return answer.id;
    }
    [[nodiscard]] aftersales::ReturnCase returnCase()
    {
        return **aftersales::findCase(core().reader(), m_case);
    }
    [[nodiscard]] int onHand(const QString &sku)
    {
        return catalog::levelsOf(core().reader(), {sku})->front().onHand;
    }
    ReturnWork opened(const QString &code)
    {
        const auto arrived = desk::openReturn(core(), code);
        EXPECT_TRUE(arrived) << (arrived ? "" : qPrintable(arrived.error().code));
        const auto *work = arrived ? std::get_if<ReturnWork>(&arrived->what) : nullptr;
        EXPECT_NE(work, nullptr) << qPrintable(code);
        return work == nullptr ? ReturnWork {} : *work;
    }
    StrayParcel kept(const QString &code)
    {
        const auto arrived = desk::openReturn(core(), code);
        EXPECT_TRUE(arrived) << (arrived ? "" : qPrintable(arrived.error().code));
        const auto *stray = arrived ? std::get_if<StrayParcel>(&arrived->what) : nullptr;
        EXPECT_NE(stray, nullptr) << qPrintable(code);
        return stray == nullptr ? StrayParcel {} : *stray;
    }
    desk::ReturnBooked grade(const ReturnWork &work, const QString &sku, const QString &grade, int pieces = 1)
    {
        return gradeAt(core(), work, sku, grade, pieces);
    }
    static desk::ReturnBooked gradeAt(
        desk::Core &core, const ReturnWork &work, const QString &sku, const QString &grade, int pieces)
    {
        const auto line = std::ranges::find(work.lines, sku, &aftersales::ReturnLine::sku);
        return desk::gradePieces(core,
            {.kind = aftersales::ReturnBooking::Kind::Grade,
                .code = sku,
                .returnCase = work.returnCase,
                .line = line->line,
                .sku = sku,
                .quantity = pieces,
                .grade = grade});
    }
    /// The marketplace tells by which number the buyer sent it.
    void announce(const QString &tracking)
    {
        m_shop.write([&](desk::Writing &writing) -> base::Result<> {
            store::Unit unit {
                .actor = core().actor(), .at = writing.at(), .action = QStringLiteral("case.update")};
            unit.canUndo = false;
            const auto one = aftersales::findCase(writing.connection, m_case);
            if (auto told = desk::announce(writing, unit, **one, tracking); !told)
                return told;
            return store::applyUnit(writing.connection, writing.keys, unit).map([](std::int64_t) {});
        });
    }
    void undo(const QString &token)
    {
        EXPECT_TRUE(desk::undoEntries(core(), *desk::entriesOf(token)).isClean()) << qPrintable(token);
    }

    support::QuietShop m_shop;
    orders::OrderId m_order;
    aftersales::CaseId m_case;
};

} // namespace

TEST_F(ReturnBench, FindsTheCaseByEveryNumberThatStandsOnAParcel)
{
    const std::vector<std::pair<const char *, QString>> codes {{"the way out", QStringLiteral("T1")},
        {"the order", QStringLiteral("N-1")}, {"the case", m_case.toString()}};
    for (const auto &[what, code] : codes) {
        const auto work = opened(code);
        EXPECT_EQ(work.returnCase, m_case) << what;
        ASSERT_EQ(work.lines.size(), 2U) << what;
        EXPECT_EQ(aftersales::progressOf(work), (std::pair {0, 3})) << what;
    }
    EXPECT_EQ(returnCase().stage, QStringLiteral("received"));
    EXPECT_EQ(detail().timeline.front().action, QStringLiteral("return.arrive"));
}

TEST_F(ReturnBench, GradesPieceByPieceAndRestocksEachOnce)
{
    const auto work = opened(QStringLiteral("T1"));
    ASSERT_EQ(grade(work, QStringLiteral("A"), QStringLiteral("A")).code, QString());
    ASSERT_EQ(grade(work, QStringLiteral("A"), QStringLiteral("scrap")).code, QString());
    ASSERT_EQ(grade(work, QStringLiteral("B"), QStringLiteral("B")).code, QString());
    EXPECT_EQ(onHand(QStringLiteral("A")), 5) << "nothing moves before the case is handed over";
    ASSERT_EQ(desk::finishInspection(core(), m_case).code, QString());
    EXPECT_EQ(onHand(QStringLiteral("A")), 6);
    EXPECT_EQ(onHand(QStringLiteral("B")), 6);
    const auto after = returnCase();
    EXPECT_EQ(after.stage, QStringLiteral("inspected"));
    EXPECT_EQ(after.lines[0].received, 2);
    EXPECT_EQ(after.lines[0].grade, QStringLiteral("scrap")) << "the worst of its pieces";
    EXPECT_EQ(desk::finishInspection(core(), m_case).code, QStringLiteral("return.moved-on"));
    EXPECT_EQ(desk::waited(m_shop.desk().receiveCase(m_case, {})).code, QStringLiteral("case.not-expected"));
    EXPECT_EQ(onHand(QStringLiteral("A")), 6) << "exactly once, whoever asks again";
    EXPECT_EQ(m_shop.wrongStock(), QStringList {});
}

TEST_F(ReturnBench, PaysOnlyForWhatCame)
{
    const auto work = opened(QStringLiteral("T1"));
    ASSERT_EQ(grade(work, QStringLiteral("A"), QStringLiteral("A")).code, QString());
    ASSERT_EQ(desk::finishInspection(core(), m_case).code, QString());
    EXPECT_EQ(returnCase().lines[1].grade, QStringLiteral("missing"));
    ASSERT_EQ(desk::waited(m_shop.desk().refundCase(m_case)).code, QString());
    EXPECT_EQ(returnCase().refund.minor, 1'000);
    EXPECT_EQ(detail().order.refundedMinor, 1'000);
}

TEST_F(ReturnBench, EachStepIsTakenBackInTurn)
{
    const auto arrived = desk::openReturn(core(), QStringLiteral("T1"));
    ASSERT_TRUE(arrived);
    const auto work = std::get<ReturnWork>(arrived->what);
    const auto graded = grade(work, QStringLiteral("B"), QStringLiteral("A"));
    const auto finished = desk::finishInspection(core(), m_case);
    ASSERT_EQ(onHand(QStringLiteral("B")), 6);
    undo(finished.undoToken);
    EXPECT_EQ(onHand(QStringLiteral("B")), 5);
    EXPECT_EQ(returnCase().stage, QStringLiteral("received"));
    undo(graded.undoToken);
    EXPECT_EQ(aftersales::progressOf(**desk::returnWork(core().reader(), m_case)), (std::pair {0, 3}));
    undo(arrived->undoToken);
    EXPECT_EQ(returnCase().stage, QStringLiteral("approved"));
    EXPECT_EQ(m_shop.wrongStock(), QStringList {});
}

TEST_F(ReturnBench, GoesOnAfterARestart)
{
    ASSERT_EQ(grade(opened(QStringLiteral("T1")), QStringLiteral("A"), QStringLiteral("C")).code, QString());
    m_shop.open();
    const auto arrived = desk::openReturn(core(), QStringLiteral("T1"));
    ASSERT_TRUE(arrived);
    EXPECT_EQ(arrived->undoToken, QString()) << "it is received already";
    const auto &work = std::get<ReturnWork>(arrived->what);
    EXPECT_EQ(aftersales::progressOf(work), (std::pair {1, 3}));
    EXPECT_EQ(work.receivedBy, QStringLiteral("owner"));
    EXPECT_GT(work.receivedAt, 0);
    ASSERT_EQ(desk::takeBackGrade(core(), m_case).code, QString());
    EXPECT_EQ(desk::takeBackGrade(core(), m_case).code, QStringLiteral("return.nothing-graded"));
}

TEST_F(ReturnBench, SaysWhoReceivedAParcelThatWasInspectedBefore)
{
    (void)opened(QStringLiteral("T1"));
    ASSERT_EQ(desk::finishInspection(core(), m_case).code, QString());
    const auto again = desk::openReturn(core(), QStringLiteral("T1"));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, QStringLiteral("return.done-already"));
    ASSERT_EQ(again.error().arguments.size(), 2);
    EXPECT_EQ(again.error().arguments[0], QStringLiteral("owner"));
}

TEST_F(ReturnBench, TwoBenchesNeverBookAPieceTwice)
{
    const auto work = opened(QStringLiteral("T1"));
    const auto other = m_shop.another();
    ASSERT_EQ(gradeAt(other->core(), work, QStringLiteral("B"), QStringLiteral("A"), 1).code, QString());
    const auto mine = grade(work, QStringLiteral("B"), QStringLiteral("scrap"));
    EXPECT_EQ(mine.code, QStringLiteral("return.moved-on"));
    ASSERT_TRUE(mine.work);
    EXPECT_EQ(aftersales::progressOf(*mine.work), (std::pair {1, 3})) << "with what the other one booked";
    ASSERT_EQ(desk::finishInspection(other->core(), m_case).code, QString());
    EXPECT_EQ(desk::finishInspection(core(), m_case).code, QStringLiteral("return.moved-on"));
    EXPECT_EQ(onHand(QStringLiteral("B")), 6);
}

TEST_F(ReturnBench, TheOfficeMayGradeWhileABenchLooks)
{
    const auto work = opened(QStringLiteral("T1"));
    ASSERT_EQ(grade(work, QStringLiteral("A"), QStringLiteral("A")).code, QString());
    ASSERT_EQ(desk::waited(m_shop.desk().receiveCase(m_case, {})).code, QString());
    EXPECT_EQ(onHand(QStringLiteral("A")), 7);
    EXPECT_EQ(grade(work, QStringLiteral("B"), QStringLiteral("A")).code, QStringLiteral("return.moved-on"));
    EXPECT_EQ(desk::finishInspection(core(), m_case).code, QStringLiteral("return.moved-on"));
    EXPECT_EQ(onHand(QStringLiteral("A")), 7);
    EXPECT_EQ(m_shop.wrongStock(), QStringList {});
}

TEST_F(ReturnBench, AnUnknownParcelIsKeptOnceWithItsNoteSealed)
{
    const auto stray = kept(QStringLiteral("ZZ-404"));
    EXPECT_FALSE(stray.isKnown);
    EXPECT_EQ(stray.number, QString());
    ASSERT_EQ(desk::noteStray(core(), stray.id, QStringLiteral("from M. Zwart, Delft")).code, QString());
    m_shop.open();
    const auto again = kept(QStringLiteral("ZZ-404"));
    EXPECT_TRUE(again.isKnown);
    EXPECT_EQ(again.id, stray.id);
    EXPECT_EQ(again.receivedBy, QStringLiteral("owner"));
    EXPECT_EQ(again.note, QStringLiteral("from M. Zwart, Delft"));
    const auto board = desk::returnBoard(core());
    ASSERT_TRUE(board);
    EXPECT_EQ(board->strays.size(), 1U);
    const auto row = **aftersales::findReturnParcel(core().reader(), stray.id);
    EXPECT_FALSE(row.noteSealed.contains("Zwart"));
}

TEST_F(ReturnBench, TheOfficeGivesAnUnknownParcelToItsCase)
{
    const auto stray = kept(QStringLiteral("ZZ-404"));
    const auto assigned = desk::assignStray(core(), stray.id, m_case);
    ASSERT_EQ(assigned.code, QString());
    EXPECT_EQ(returnCase().stage, QStringLiteral("received"));
    EXPECT_EQ(desk::assignStray(core(), stray.id, m_case).code, QStringLiteral("return.not-stray"));
    EXPECT_EQ(opened(QStringLiteral("ZZ-404")).returnCase, m_case);
    EXPECT_TRUE(desk::returnBoard(core())->strays.empty());
    undo(assigned.undoToken);
    EXPECT_EQ(returnCase().stage, QStringLiteral("approved"));
    EXPECT_EQ(desk::returnBoard(core())->strays.size(), 1U) << "it is not lost by the undo";
}

TEST_F(ReturnBench, GoodsOfACaseThatWasNotApprovedWaitForTheOffice)
{
    const auto other = m_shop.take([] {
        auto order = support::QuietShop::anOrder(QStringLiteral("N-2"), {{QStringLiteral("A"), 1}});
        order.lines[0].fulfilled = 1;
        order.fulfilments.push_back({QStringLiteral("ful_2"), QStringLiteral("dhl"), QStringLiteral("T2"),
            QStringLiteral("delivered"), 1'790'000'100'000, 1'790'000'050'000});
        return order;
    }());
    m_order = other;
    m_case = openCase({{QStringLiteral("A"), 1}}, /*isApproved=*/false);
    const auto stray = kept(QStringLiteral("T2"));
    EXPECT_EQ(stray.number, QStringLiteral("N-2"));
    EXPECT_EQ(stray.remoteId, m_case.toString());
    EXPECT_EQ(desk::assignStray(core(), stray.id, m_case).code, QStringLiteral("case.not-expected"));
    ASSERT_EQ(desk::waited(m_shop.desk().decideCase(m_case, true, {})).code, QString());
    EXPECT_EQ(opened(QStringLiteral("T2")).returnCase, m_case) << "scanned again after the approval";
    EXPECT_TRUE(desk::returnBoard(core())->strays.empty());
}

TEST_F(ReturnBench, AnItemAsksWhichReturnItCameFrom)
{
    const auto arrived = desk::openReturn(core(), QStringLiteral("A"));
    ASSERT_TRUE(arrived);
    const auto *asked = std::get_if<aftersales::ChooseCase>(&arrived->what);
    ASSERT_NE(asked, nullptr);
    ASSERT_EQ(asked->choices.size(), 1U);
    EXPECT_EQ(asked->choices[0].returnCase, m_case);
    EXPECT_EQ(asked->choices[0].pieces, 3);
    EXPECT_EQ(returnCase().stage, QStringLiteral("approved")) << "nothing is booked before the answer";
    const auto opened = desk::openReturnCase(core(), m_case, QStringLiteral("A"));
    ASSERT_TRUE(opened);
    EXPECT_EQ(returnCase().stage, QStringLiteral("received"));
}

TEST_F(ReturnBench, AnAnnouncedParcelIsExpectedUntilItsGoodsAreHere)
{
    const auto expected = [this] {
        const auto board = desk::returnBoard(core());
        return board ? board->expected.size() : 99;
    };
    announce(QStringLiteral("BACK-1"));
    EXPECT_EQ(expected(), 1U);
    const auto arrived = desk::openReturn(core(), QStringLiteral("BACK-1"));
    ASSERT_TRUE(arrived);
    EXPECT_EQ(std::get<ReturnWork>(arrived->what).returnCase, m_case);
    EXPECT_EQ(expected(), 0U);
    undo(arrived->undoToken);
    EXPECT_EQ(expected(), 1U);
    ASSERT_EQ(desk::waited(m_shop.desk().receiveCase(m_case, {})).code, QString());
    EXPECT_EQ(expected(), 0U) << "the office took it in without a scan";
}

TEST_F(ReturnBench, AParcelThatCameBeforeItWasAnnouncedShowsItsCase)
{
    const auto stray = kept(QStringLiteral("BACK-1"));
    announce(QStringLiteral("BACK-1"));
    const auto board = desk::returnBoard(core());
    ASSERT_TRUE(board);
    ASSERT_EQ(board->strays.size(), 1U);
    EXPECT_EQ(board->strays[0].number, QStringLiteral("N-1"));
    ASSERT_EQ(desk::assignStray(core(), stray.id, m_case).code, QString());
}
