#include "aftersales/return_session.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purser::aftersales {
namespace {

using Kind = ReturnBooking::Kind;

/// Two mugs, known by their own code and by a pack of two, and one lamp.
ReturnWork mugsAndLamp()
{
    ReturnWork work {.returnCase = CaseId(7), .number = QStringLiteral("N-1"), .code = QStringLiteral("JD1")};
    work.lines = {{.line = orders::LineId(1),
                      .sku = QStringLiteral("MUG"),
                      .quantity = 2,
                      .barcodes = {{QStringLiteral("4001"), 1}, {QStringLiteral("4002"), 2}}},
        {.line = orders::LineId(2),
            .sku = QStringLiteral("LAMP"),
            .quantity = 1,
            .barcodes = {{QStringLiteral("5001"), 1}}}};
    return work;
}

ReturnState inspecting(const ReturnWork &work = mugsAndLamp())
{
    return step(AwaitParcel {}, ReturnFound {work}).next;
}

ReturnState scan(const ReturnState &state, const char *code)
{
    return step(state, ReturnScan {QLatin1String(code)}).next;
}

QString refusalOf(const ReturnState &state)
{
    const auto *refused = std::get_if<ReturnRefused>(&state);
    return refused == nullptr ? QString() : refused->why.code;
}

TEST(ReturnSession, AParcelIsOpenedByWhateverWasScanned)
{
    const auto reply = step(AwaitParcel {}, ReturnScan {QStringLiteral("JD1")});
    ASSERT_TRUE(reply.booking);
    EXPECT_EQ(reply.booking->kind, Kind::Open);
    EXPECT_EQ(reply.booking->code, QStringLiteral("JD1"));
}

TEST(ReturnSession, APieceIsBookedOnceItHasItsGrade)
{
    const auto scanned = step(inspecting(), ReturnScan {QStringLiteral("5001")});
    EXPECT_FALSE(scanned.booking) << "nothing is booked before the grade";
    const auto graded = step(scanned.next, GivePieceGrade {QStringLiteral("scrap")});
    ASSERT_TRUE(graded.booking);
    const ReturnBooking wanted {.kind = Kind::Grade,
        .code = QStringLiteral("5001"),
        .returnCase = CaseId(7),
        .line = orders::LineId(2),
        .sku = QStringLiteral("LAMP"),
        .quantity = 1,
        .grade = QStringLiteral("scrap")};
    EXPECT_EQ(*graded.booking, wanted);
}

TEST(ReturnSession, APackCountsItsPieces)
{
    const auto graded = step(scan(inspecting(), "4002"), GivePieceGrade {QStringLiteral("A")});
    ASSERT_TRUE(graded.booking);
    EXPECT_EQ(graded.booking->quantity, 2);
}

TEST(ReturnSession, RefusesWhatDoesNotFit)
{
    ReturnWork oneMugDone = mugsAndLamp();
    oneMugDone.lines[0].graded = {{1, 1, QStringLiteral("A")}};
    struct Case
    {
        const char *why;
        ReturnState before;
        ReturnEvent event;
        const char *code;
    };
    const std::vector<Case> cases {
        {"a thing of another order", inspecting(), ReturnScan {QStringLiteral("9999")}, "return.wrong-item"},
        {"a pack with more than is open", inspecting(oneMugDone), ReturnScan {QStringLiteral("4002")},
            "return.too-many"},
        {"the next piece before the grade", scan(inspecting(), "4001"), ReturnScan {QStringLiteral("5001")},
            "return.grade-first"},
        {"a grade for nothing", inspecting(), GivePieceGrade {QStringLiteral("A")}, "return.scan-first"},
        {"done with a piece in hand", scan(inspecting(), "4001"), FinishReturn {}, "return.grade-first"},
        {"a scan while a case is to be chosen", ChooseCase {QStringLiteral("X"), {{CaseId(1)}}},
            ReturnScan {QStringLiteral("JD2")}, "return.choose-first"},
    };
    for (const Case &one : cases) {
        const auto reply = step(one.before, one.event);
        EXPECT_EQ(refusalOf(reply.next), QLatin1String(one.code)) << one.why;
        EXPECT_FALSE(reply.booking) << one.why;
    }
}

TEST(ReturnSession, ARefusalStaysUntilItIsAcknowledged)
{
    const ReturnState before = inspecting();
    ReturnState state = scan(before, "9999");
    state = scan(state, "4001");
    state = step(state, GivePieceGrade {QStringLiteral("A")}).next;
    ASSERT_TRUE(std::holds_alternative<ReturnRefused>(state));
    EXPECT_EQ(std::get<ReturnRefused>(state).meanwhile, 1);
    EXPECT_EQ(step(state, AcknowledgeReturn {}).next, before);
}

TEST(ReturnSession, FewerPiecesAreAskedAboutOnce)
{
    const auto asked = step(inspecting(), FinishReturn {});
    ASSERT_TRUE(std::holds_alternative<AskIncomplete>(asked.next));
    EXPECT_FALSE(asked.booking);
    const auto done = step(asked.next, FinishReturn {});
    ASSERT_TRUE(done.booking);
    EXPECT_EQ(done.booking->kind, Kind::Finish);
    EXPECT_EQ(step(asked.next, LeaveReturn {}).next, inspecting());
    const auto found = scan(asked.next, "4001");
    EXPECT_TRUE(std::get<Inspect>(found).hand) << "one more piece turned up";
}

TEST(ReturnSession, AChoiceOpensItsCaseAndNoneKeepsTheParcel)
{
    const ReturnState asked = ChooseCase {QStringLiteral("4001"), {{CaseId(1)}, {CaseId(2)}}};
    const auto second = step(asked, ChooseNumber {2});
    ASSERT_TRUE(second.booking);
    EXPECT_EQ(second.booking->kind, Kind::OpenCase);
    EXPECT_EQ(second.booking->returnCase, CaseId(2));
    ASSERT_TRUE(step(asked, ChooseNumber {0}).booking);
    EXPECT_EQ(step(asked, ChooseNumber {0}).booking->kind, Kind::Keep);
    EXPECT_FALSE(step(asked, ChooseNumber {3}).booking);
}

TEST(ReturnSession, GradesAreReadBackFromTheirCodes)
{
    for (const QString &grade : kGrades)
        EXPECT_EQ(parseGradeCode(gradeCode(grade)), grade);
    EXPECT_FALSE(parseGradeCode(QStringLiteral("PURSER-OK")));
}

RC_GTEST_PROP(ReturnSession, NeverBooksMorePiecesThanTheCaseBringsBack, ())
{
    static const std::vector<QString> kCodes {
        QStringLiteral("4001"), QStringLiteral("4002"), QStringLiteral("5001"), QStringLiteral("9999")};
    ReturnWork work = mugsAndLamp();
    ReturnState state = inspecting(work);
    const auto moves = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 7));
    for (const int move : moves) {
        ReturnEvent event = AcknowledgeReturn {};
        if (move < 4)
            event = ReturnScan {kCodes[static_cast<std::size_t>(move)]};
        else if (move == 4)
            event = GivePieceGrade {QStringLiteral("B")};
        else if (move == 5)
            event = LeaveReturn {};
        if (move == 5 && !std::holds_alternative<ReturnRefused>(state)
            && !(std::holds_alternative<Inspect>(state) && std::get<Inspect>(state).hand))
            continue; // would leave the case
        const auto reply = step(state, event);
        state = reply.next;
        if (!reply.booking)
            continue;
        // The desk books it and answers with the case as it is now.
        for (ReturnLine &line : work.lines)
            if (line.line == reply.booking->line)
                line.graded.push_back({1, reply.booking->quantity, reply.booking->grade});
        state = step(state, ReturnFound {work}).next;
    }
    for (const ReturnLine &line : work.lines)
        RC_ASSERT(line.inspected() <= line.quantity);
}

} // namespace
} // namespace purser::aftersales
