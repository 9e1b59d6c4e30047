#include "desk/desk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace purser;

namespace {

desk::Profile profileIn(const QString &folder, const QByteArray &passphrase = "a long passphrase")
{
    return {.folder = folder, .passphrase = passphrase, .cost = store::PassphraseCost::forRandomText()};
}

std::unique_ptr<desk::Desk> deskOn(const desk::Profile &profile)
{
    auto desk = desk::Desk::open(profile, {QStringLiteral("owner"), {}, QStringLiteral("test")});
    EXPECT_TRUE(desk) << desk.error().code.toStdString();
    return std::move(*desk);
}

base::Result<> insertShop(desk::Writing &writing)
{
    orders::Shop shop;
    shop.id = orders::ShopId(writing.newId());
    shop.kind = QStringLiteral("sandbox");
    shop.name = QStringLiteral("Tannenwald Berlin");
    store::Unit unit {.actor = {}, .at = writing.at(), .action = QStringLiteral("shop.add"), .subject = 0};
    unit.edits.push_back(orders::madeShop(shop));
    return store::applyUnit(writing.connection, writing.keys, unit).map([](std::int64_t) {});
}

/// A profile with one shop, its backup, and a place for the restored one.
class Backup : public testing::Test
{
protected:
    void SetUp() override
    {
        m_desk = deskOn(profileIn(m_folder.filePath(QStringLiteral("desk"))));
        ASSERT_TRUE(m_desk->core().write(insertShop));
        const auto report = desk::waited(m_desk->backup(m_file));
        ASSERT_TRUE(report) << report.error().code.toStdString();
        EXPECT_GT(report->entries, 0);
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_file);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QString restoreCode(const QByteArray &passphrase = "a long passphrase") const
    {
        const auto report = desk::restoreBackup(m_file, profileIn(m_restored, passphrase));
        return report ? QStringLiteral("restored") : report.error().code;
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("desk.purser"));
    QString m_restored = m_folder.filePath(QStringLiteral("restored"));
    std::unique_ptr<desk::Desk> m_desk;
};

} // namespace

TEST_F(Backup, BringsTheShopsBackOnAnotherComputer)
{
    ASSERT_EQ(restoreCode(), QStringLiteral("restored"));
    const auto desk = deskOn(profileIn(m_restored));
    const auto shops = desk::waited(desk->shops());
    ASSERT_TRUE(shops);
    ASSERT_EQ(shops->size(), 1U);
    EXPECT_EQ(shops->front().name, QStringLiteral("Tannenwald Berlin"));
}

TEST_F(Backup, HidesEvenWhatTheDatabaseHoldsInTheClear)
{
    EXPECT_FALSE(bytes().contains("Tannenwald"));
    EXPECT_FALSE(bytes().contains("SQLite format 3"));
}

TEST_F(Backup, RefusesAnotherPassphrase)
{
    EXPECT_EQ(restoreCode("another one"), QStringLiteral("keys.wrong-passphrase"));
    EXPECT_FALSE(profileIn(m_restored).exists());
}

TEST_F(Backup, IsRefusedWhenOneByteIsMissingOrAnotherKindOfFile)
{
    const QByteArray whole = bytes();
    write(whole.chopped(1));
    EXPECT_EQ(restoreCode(), QStringLiteral("file.damaged"));
    write(whole + 'x');
    EXPECT_EQ(restoreCode(), QStringLiteral("file.damaged"));
    write("a letter");
    EXPECT_EQ(restoreCode(), QStringLiteral("file.not-sealed"));
    EXPECT_FALSE(profileIn(m_restored).exists());
}

TEST_F(Backup, NeverReplacesAProfile)
{
    ASSERT_EQ(restoreCode(), QStringLiteral("restored"));
    EXPECT_EQ(restoreCode(), QStringLiteral("restore.profile-exists"));
}

TEST_F(Backup, LeavesNoCopyBeside)
{
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        (QStringList {QStringLiteral("desk"), QStringLiteral("desk.purser")}));
}
