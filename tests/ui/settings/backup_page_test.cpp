#include "ui/settings/backup_page.h"

#include "support/quiet_shop.h"
#include "ui/settings/path_field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace purser;

namespace {

constexpr int kWait = 30'000;

class BackupByHand : public testing::Test
{
protected:
    void SetUp() override
    {
        m_page.resize(900, 700);
        m_page.show();
    }

    template <typename Field>
    Field *field(const char *name)
    {
        auto *found = m_page.findChild<Field *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void press(const char *button) { QTest::mouseClick(field<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] bool isSaid(const QString &beginning)
    {
        return QTest::qWaitFor([&] { return m_page.said().startsWith(beginning); }, kWait);
    }
    void backUp()
    {
        field<ui::PathField>("backupFile")->setPath(m_file);
        press("backUpButton");
        ASSERT_TRUE(isSaid(QStringLiteral("Backed up: "))) << qPrintable(m_page.said());
    }
    void restore(const QString &passphrase)
    {
        field<ui::PathField>("restoreFile")->setPath(m_file);
        field<ui::PathField>("restoreFolder")->setPath(m_folder);
        QTest::keyClicks(field<QLineEdit>("restorePassphrase"), passphrase);
        press("restoreButton");
    }

    support::QuietShop m_shop;
    QString m_file = m_shop.folder() + QStringLiteral("/desk.purser");
    QString m_folder = m_shop.folder() + QStringLiteral("/restored");
    ui::BackupPage m_page {m_shop.desk()};
};

} // namespace

TEST_F(BackupByHand, ComesBackInAnotherFolderWithItsPassphrase)
{
    backUp();
    EXPECT_TRUE(m_page.said().contains(QStringLiteral("were checked"))) << qPrintable(m_page.said());
    restore(QStringLiteral("secret"));
    ASSERT_TRUE(isSaid(QStringLiteral("Restored into "))) << qPrintable(m_page.said());
    EXPECT_EQ(field<QLineEdit>("restorePassphrase")->text(), QString());
    auto profile = m_shop.profile();
    profile.folder = m_folder;
    const auto desk = desk::Desk::open(profile, {QStringLiteral("owner"), {}, QStringLiteral("test")});
    ASSERT_TRUE(desk) << qPrintable(desk.error().code);
    EXPECT_EQ(desk::waited((*desk)->shops())->front().name, QStringLiteral("Quiet"));
}

TEST_F(BackupByHand, SaysWhenThePassphraseIsAnotherOne)
{
    backUp();
    restore(QStringLiteral("another one"));
    ASSERT_TRUE(isSaid(QStringLiteral("The passphrase does not open it."))) << qPrintable(m_page.said());
    EXPECT_FALSE(desk::Profile {.folder = m_folder}.exists());
}

TEST_F(BackupByHand, NeverRestoresOverADesk)
{
    backUp();
    m_folder = m_shop.profile().folder;
    restore(QStringLiteral("secret"));
    EXPECT_TRUE(isSaid(QStringLiteral("There is a desk in this folder already.")))
        << qPrintable(m_page.said());
}

TEST_F(BackupByHand, AsksForWhatIsMissingBeforeAnythingRuns)
{
    press("backUpButton");
    press("restoreButton");
    EXPECT_EQ(m_page.said(), QString());
    EXPECT_TRUE(field<QPushButton>("backUpButton")->isEnabled());
}

TEST_F(BackupByHand, ShowsThePassphraseOnlyWhenAsked)
{
    auto *shown = field<QLineEdit>("shownPassphrase");
    EXPECT_EQ(shown->text(), QString());
    press("showPassphraseButton");
    EXPECT_EQ(shown->text(), QStringLiteral("secret"));
    press("showPassphraseButton");
    EXPECT_EQ(shown->text(), QString());
}
