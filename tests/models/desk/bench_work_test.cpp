#include "desk/bench_work.h"

#include "desk/wave_board.h"

#include <gtest/gtest.h>

namespace purser::desk {
namespace {

using orders::LineId;
using packing::BenchLine;
using packing::BenchWork;

/// Two pieces of a set of one lamp and three candles, and one plain bowl.
BenchJob aJob()
{
    BenchJob job;
    job.order.number = QStringLiteral("BH-1");
    job.order.lines = {{.lineId = 1,
                           .sku = QStringLiteral("LAMP"),
                           .title = QStringLiteral("Lamp"),
                           .variant = {},
                           .quantity = 2},
        {.lineId = 1,
            .sku = QStringLiteral("CANDLE"),
            .title = QStringLiteral("Candle"),
            .variant = {},
            .quantity = 6},
        {.lineId = 2,
            .sku = QStringLiteral("BOWL"),
            .title = QStringLiteral("Bowl"),
            .variant = {},
            .quantity = 1}};
    job.ordered = {{LineId(1), 2}, {LineId(2), 1}};
    return job;
}

BenchWork worked(const BenchJob &job, int lamps, int candles)
{
    return {.order = job.order, .scans = {{.line = 0, .quantity = lamps}, {.line = 1, .quantity = candles}}};
}

TEST(CompletedPieces, OfASetAreAsManyAsAllItsPartsAllow)
{
    const BenchJob job = aJob();
    struct Case
    {
        int lamps;
        int candles;
        int sets;
    };
    for (const auto &[lamps, candles, sets] :
        {Case {0, 0, 0}, Case {1, 2, 0}, Case {1, 3, 1}, Case {2, 3, 1}, Case {2, 5, 1}, Case {2, 6, 2}})
        EXPECT_EQ(completedPieces(job, worked(job, lamps, candles), LineId(1)), sets)
            << lamps << " lamps, " << candles << " candles";
}

TEST(CompletedPieces, OfOtherLinesDoNotCount)
{
    const BenchJob job = aJob();
    EXPECT_EQ(completedPieces(job, worked(job, 2, 6), LineId(2)), 0);
    EXPECT_EQ(completedPieces(job, worked(job, 2, 6), LineId(3)), 0) << "no such line";
}

TEST(BoardStops, JoinWhatIsTakenFromOneBin)
{
    const picking::WaveStop one {.bin = QStringLiteral("A-1-1"),
        .warehouse = QStringLiteral("HGH1"),
        .sku = QStringLiteral("MUG"),
        .title = QStringLiteral("Mug"),
        .quantity = 2,
        .tote = 1};
    picking::WaveStop two = one;
    two.quantity = 3;
    two.tote = 4;
    picking::WaveStop other = one;
    other.sku = QStringLiteral("BOWL");
    const auto stops = boardStops({one, two, other});
    ASSERT_EQ(stops.size(), 2U);
    EXPECT_EQ(stops[0].quantity, 5);
    EXPECT_EQ(stops[0].totes, (std::vector {1, 4}));
    EXPECT_EQ(stops[1].quantity, 2);
}

TEST(BoardWalks, AreThereOnlyWhenEveryBinTellsItsPlace)
{
    const BoardStop known {.bin = QStringLiteral("B-3-1"), .warehouse = QStringLiteral("HGH1")};
    const BoardStop unknown {.bin = QStringLiteral("behind the door"), .warehouse = QStringLiteral("HGH1")};
    const BoardStop elsewhere {.bin = QStringLiteral("A-1-1"), .warehouse = QStringLiteral("RTM1")};
    EXPECT_TRUE(boardWalks({known, unknown}).empty());
    const auto walks = boardWalks({known, elsewhere});
    ASSERT_EQ(walks.size(), 2U);
    EXPECT_EQ(walks[1].firstStop, 1U);
    EXPECT_EQ(walks[1].warehouse, QStringLiteral("RTM1"));
}

} // namespace
} // namespace purser::desk
