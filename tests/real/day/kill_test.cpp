#include "support/quick_folder.h"
#include "support/sandbox_child.h"

#include <QTemporaryDir>

#include <sys/wait.h>

#include <csignal>

using namespace purser;

namespace {

constexpr int kOrders = 6;
constexpr int kSeed = 5;
constexpr int kRounds = 4;

/// How one process of the day ended.
struct Ended
{
    bool isKilled = false;
    int exitCode = -1;
    QJsonObject content {};
};

Ended play(const support::SandboxChild &sandbox, const QString &profile, const QString &death)
{
    QProcess victim;
    victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    victim.start(
        QStringLiteral(PURSER_KILL_VICTIM), {sandbox.url(), profile, QString::number(kRounds), death});
    EXPECT_TRUE(victim.waitForFinished(60'000)) << "the day hangs";
    Ended ended;
    ended.isKilled = victim.exitStatus() == QProcess::CrashExit;
    ended.exitCode = victim.exitCode();
    ended.content = QJsonDocument::fromJson(victim.readAllStandardOutput()).object();
    return ended;
}

/// The day that nobody killed.
QJsonObject quietDay(int *steps = nullptr)
{
    support::SandboxChild sandbox(kOrders, kSeed);
    QTemporaryDir folder(support::quickFolder());
    auto ended = play(sandbox, folder.filePath(QStringLiteral("profile")), QStringLiteral("0"));
    EXPECT_EQ(ended.exitCode, 0);
    if (steps != nullptr)
        *steps = ended.content.value(u"steps").toInt();
    ended.content.remove(QStringLiteral("steps"));
    return ended.content;
}

void expectSame(const QJsonObject &quiet, const QJsonObject &killed, const QString &where)
{
    EXPECT_EQ(killed.keys(), quiet.keys()) << qPrintable(where);
    for (const QString &key : quiet.keys()) {
        const auto text = [&key](const QJsonObject &day) {
            return QJsonDocument(QJsonObject {{key, day.value(key)}}).toJson().toStdString();
        };
        EXPECT_EQ(text(killed), text(quiet)) << qPrintable(where);
    }
}

} // namespace

TEST(KilledDay, GoesOnAtEveryPointInTurnAndEndsAsIfItHadNot)
{
    const QJsonObject quiet = quietDay();
    support::SandboxChild sandbox(kOrders, kSeed);
    QTemporaryDir folder(support::quickFolder());
    const QString used = folder.filePath(QStringLiteral("points.txt"));
    int kills = 0;
    Ended ended;
    while ((ended = play(sandbox, folder.filePath(QStringLiteral("profile")), used)).isKilled)
        if (++kills % 100 == 0)
            std::printf("%d kills\n", kills);
    ASSERT_EQ(ended.exitCode, 0);
    EXPECT_GE(kills, 300);
    ended.content.remove(QStringLiteral("steps"));
    expectSame(quiet, ended.content, QStringLiteral("after %1 kills").arg(kills));
    RecordProperty("kills", kills);
}

TEST(KilledDay, EndsTheSameWhereverItIsKilledOnce)
{
    int steps = 0;
    const QJsonObject quiet = quietDay(&steps);
    ASSERT_GE(steps, 300);
    // PURSER_KILL_FROM and PURSER_KILL_TO look at some of the points only.
    const int last = qEnvironmentVariableIntValue("PURSER_KILL_TO");
    for (int at = std::max(1, qEnvironmentVariableIntValue("PURSER_KILL_FROM")); at <= steps; ++at) {
        if (last > 0 && at > last)
            break;
        support::SandboxChild sandbox(kOrders, kSeed);
        QTemporaryDir folder(support::quickFolder());
        const QString profile = folder.filePath(QStringLiteral("profile"));
        // Threads interleave anew each time: near the end the day may be over before the step comes.
        Ended ended = play(sandbox, profile, QString::number(at));
        if (ended.isKilled)
            ended = play(sandbox, profile, QStringLiteral("0"));
        ASSERT_EQ(ended.exitCode, 0) << "killed at step " << at;
        ended.content.remove(QStringLiteral("steps"));
        expectSame(quiet, ended.content, QStringLiteral("killed at step %1").arg(at));
    }
}
