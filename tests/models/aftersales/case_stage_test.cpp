#include "aftersales/case_stage.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace purser;
using namespace purser::aftersales;

namespace {

/// For one kind the whole table: a row a stage, a column an event, in the order of kCaseEvents (approve,
/// refuse, withdraw, send, receive, inspect, decide, close). A cell is the first letters of the next stage.
struct Table
{
    CaseKind kind;
    std::array<std::array<const char *, 8>, 9> cells;
};

// clang-format off
constexpr std::array<std::array<const char *, 8>, 9> kGoodsBack {{
    //  approve refuse withdr send  recv  insp  decide close
    {"appr", "refu", "with", "",     "",     "",     "",     ""},     // requested
    {"",     "",     "with", "in_t", "rece", "",     "",     ""},     // approved
    {"",     "",     "with", "",     "rece", "",     "",     ""},     // in transit
    {"",     "",     "",     "",     "",     "insp", "",     ""},     // received
    {"",     "refu", "",     "",     "",     "",     "deci", ""},     // inspected
    {"",     "",     "",     "",     "",     "",     "",     "clos"}, // decided
    {"",     "",     "",     "",     "",     "",     "",     ""},     // closed
    {"",     "",     "",     "",     "",     "",     "",     ""},     // refused
    {"",     "",     "",     "",     "",     "",     "",     ""},     // withdrawn
}};
constexpr std::array<std::array<const char *, 8>, 9> kNoGoodsBack {{
    {"appr", "refu", "with", "",     "",     "",     "",     ""},
    {"",     "",     "with", "",     "",     "",     "deci", ""},
    {"",     "",     "",     "",     "",     "",     "",     ""},
    {"",     "",     "",     "",     "",     "",     "",     ""},
    {"",     "",     "",     "",     "",     "",     "",     ""},
    {"",     "",     "",     "",     "",     "",     "",     "clos"},
    {"",     "",     "",     "",     "",     "",     "",     ""},
    {"",     "",     "",     "",     "",     "",     "",     ""},
    {"",     "",     "",     "",     "",     "",     "",     ""},
}};
// clang-format on

std::ostream &operator<<(std::ostream &out, const Table &table)
{
    return out << toCode(table.kind).toStdString();
}

class CaseTable : public testing::TestWithParam<Table>
{
};

} // namespace

TEST_P(CaseTable, AnswersEveryPairOfStageAndEvent)
{
    for (std::size_t stage = 0; stage < kCaseStages.size(); ++stage) {
        for (std::size_t event = 0; event < kCaseEvents.size(); ++event) {
            const QString wanted = QString::fromLatin1(GetParam().cells[stage][event]);
            const auto reached = next(GetParam().kind, kCaseStages[stage], kCaseEvents[event]);
            const base::Refusal refused {QStringLiteral("case.not-from-here"),
                {toCode(kCaseEvents[event]), toCode(kCaseStages[stage])}};
            EXPECT_EQ(reached ? toCode(*reached).left(4) : QString(), wanted)
                << qPrintable(refused.arguments.join(u' '));
            EXPECT_TRUE(reached || reached.error() == refused);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(CaseStage, CaseTable,
    testing::Values(Table {CaseKind::ReturnRefund, kGoodsBack}, Table {CaseKind::Exchange, kGoodsBack},
        Table {CaseKind::Repair, kGoodsBack}, Table {CaseKind::RefundOnly, kNoGoodsBack},
        Table {CaseKind::Reship, kNoGoodsBack}),
    [](const auto &row) { return toCode(row.param.kind).toStdString(); });

TEST(CaseStage, EndsWhereNothingCanHappenAnyMore)
{
    for (const CaseStage stage : kCaseStages) {
        const bool isEnd =
            stage == CaseStage::Closed || stage == CaseStage::Refused || stage == CaseStage::Withdrawn;
        EXPECT_EQ(isFinal(stage), isEnd) << qPrintable(toCode(stage));
    }
}

TEST(CaseStage, IsReadFromTheWordThatItIsWrittenAs)
{
    for (const CaseStage stage : kCaseStages)
        EXPECT_EQ(parseCaseStage(toCode(stage)), stage);
    for (const CaseKind kind : kCaseKinds)
        EXPECT_EQ(parseCaseKind(toCode(kind)), kind);
    EXPECT_EQ(parseCaseStage(QStringLiteral("lost")), std::nullopt);
}
