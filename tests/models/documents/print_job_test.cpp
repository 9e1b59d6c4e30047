#include "documents/print_job.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::documents;

namespace {

constexpr base::Instant kNow {std::chrono::milliseconds(1'000)};
constexpr base::Instant kLater {std::chrono::milliseconds(2'000)};

PrintJob queued()
{
    PrintJob job;
    job.document = 7;
    job.printer = QStringLiteral("zebra");
    return job;
}

PrintJob confirmedJob()
{
    return sent(queued(), kNow).and_then([](const PrintJob &job) { return confirmed(job, kNow); }).value();
}

} // namespace

TEST(PrintJob, GoesOutOnce)
{
    const auto once = sent(queued(), kNow);
    ASSERT_TRUE(once);
    EXPECT_EQ(once->attempts, 1);
    EXPECT_EQ(once->changedAt, kNow);
    EXPECT_EQ(sent(*once, kLater).error().code, QStringLiteral("print.not-queued"));
}

TEST(PrintJob, IsConfirmedOnlyAfterItWasSent)
{
    EXPECT_EQ(confirmed(queued(), kNow).error().code, QStringLiteral("print.not-sent"));
    EXPECT_EQ(confirmedJob().state, PrintState::Confirmed);
    EXPECT_EQ(failed(confirmedJob(), QStringLiteral("spooler.gone"), kLater).error().code,
        QStringLiteral("print.already-done"));
}

TEST(PrintJob, IsTriedAgainElsewhereAsTheSameCopy)
{
    const auto job =
        failed(queued(), QStringLiteral("printer.offline"), kNow).and_then([](const PrintJob &one) {
            return retried(one, QStringLiteral("other"), kLater);
        });
    ASSERT_TRUE(job);
    EXPECT_EQ(job->state, PrintState::Queued);
    EXPECT_EQ(job->printer, QStringLiteral("other"));
    EXPECT_EQ(job->failure, QStringLiteral("printer.offline"));
    EXPECT_FALSE(job->isMarkedCopy());
    EXPECT_EQ(retried(queued(), {}, kNow).error().code, QStringLiteral("print.not-failed"));
}

TEST(PrintJob, CountsReprintsAndMarksThem)
{
    PrintJob job = confirmedJob();
    for (int copy = 1; copy < 4; ++copy) {
        const auto again = reprinted(job, QStringLiteral("zebra"), kLater);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->copy, copy);
        EXPECT_TRUE(again->isMarkedCopy());
        EXPECT_EQ(again->document, 7);
        EXPECT_EQ(again->state, PrintState::Queued);
        job = sent(*again, kLater).value();
    }
}

TEST(PrintJob, IsNotReprintedWhileItStillWaits)
{
    EXPECT_EQ(reprinted(queued(), {}, kNow).error().code, QStringLiteral("print.still-queued"));
}

TEST(PrintJob, KeepsItsNamesInBothDirections)
{
    for (const auto kind : {DocumentKind::Label, DocumentKind::Slip, DocumentKind::PickList,
             DocumentKind::Manifest, DocumentKind::DayReport, DocumentKind::CommandSheet})
        EXPECT_EQ(documentKind(codeOf(kind)), kind);
    for (const auto state : {PrintState::Queued, PrintState::Sent, PrintState::Confirmed, PrintState::Failed})
        EXPECT_EQ(printState(codeOf(state)), state);
    EXPECT_FALSE(documentKind(QStringLiteral("x")) || printState(QString()));
}
