#include "support/desk_profile.h"
#include "support/sandbox_child.h"

#include <QElapsedTimer>
#include <QTcpServer>

using namespace purser;

namespace {

constexpr int kFewSeconds = 9'000;

/// An address that nothing listens at.
QString deadUrl()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort());
}

base::Result<orders::ShopId> added(desk::Desk &desk, const QString &url)
{
    return desk::waited(
        desk.addShop(QStringLiteral("sandbox"), url, QStringLiteral("Shop"), QStringLiteral("token")));
}

} // namespace

TEST(FirstContact, FailsAtOnceWhereNobodyListens)
{
    support::DeskProfile profile;
    QElapsedTimer timer;
    timer.start();
    const auto shop = added(profile.desk(), deadUrl());
    ASSERT_FALSE(shop);
    EXPECT_EQ(shop.error().code, QStringLiteral("shop.no-answer"));
    EXPECT_LT(timer.elapsed(), kFewSeconds);
    EXPECT_TRUE(desk::waited(profile.desk().shops())->empty());
}

TEST(FirstContact, FailsInAFewSecondsWhereSomebodyListensAndNeverAnswers)
{
    QTcpServer mute;
    ASSERT_TRUE(mute.listen(QHostAddress::LocalHost));
    support::DeskProfile profile;
    QElapsedTimer timer;
    timer.start();
    const auto shop = added(profile.desk(), QStringLiteral("http://127.0.0.1:%1").arg(mute.serverPort()));
    ASSERT_FALSE(shop);
    EXPECT_EQ(shop.error().code, QStringLiteral("shop.no-answer"));
    EXPECT_LT(timer.elapsed(), kFewSeconds);
}

TEST(FirstContact, LeavesTheMarketplacesOwnAnswerToItsWords)
{
    support::SandboxChild sandbox(1);
    support::DeskProfile profile;
    const auto shop = added(profile.desk(), sandbox.url());
    ASSERT_FALSE(shop);
    EXPECT_EQ(shop.error().code, QStringLiteral("net.status-401"));
}

TEST(FirstContact, EndsTheCommandWithItsOwnCodeAndASentence)
{
    const QTemporaryDir folder;
    QFile passphrase(folder.filePath(QStringLiteral("passphrase")));
    ASSERT_TRUE(passphrase.open(QIODevice::WriteOnly));
    passphrase.write("a long passphrase\n");
    passphrase.close();
    QProcess cli;
    cli.start(QStringLiteral(PURSER_CLI),
        {QStringLiteral("--profile"), folder.filePath(QStringLiteral("desk")),
            QStringLiteral("--passphrase-file"), passphrase.fileName(), QStringLiteral("shop"),
            QStringLiteral("add"), QStringLiteral("sandbox"), QStringLiteral("--url"), deadUrl(),
            QStringLiteral("--token"), QStringLiteral("t")});
    ASSERT_TRUE(cli.waitForFinished(30'000));
    EXPECT_EQ(cli.exitCode(), 5);
    const auto said = QString::fromUtf8(cli.readAllStandardError());
    EXPECT_TRUE(said.contains(QStringLiteral("Nobody answers at this address."))) << qPrintable(said);
}
