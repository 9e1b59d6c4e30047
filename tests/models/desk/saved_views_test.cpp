#include "desk/bulk.h"
#include "desk/views.h"
#include "support/quiet_shop.h"

#include <QDirIterator>

using namespace purser;

namespace {

class SavedViews : public ::testing::Test
{
protected:
    /// A desk of another person on the same profile.
    std::unique_ptr<desk::Desk> of(const QString &user, const QString &role)
    {
        m_shop.write([&](desk::Writing &writing) -> base::Result<> {
            const store::Statement add {
                "test.user", "insert into app_user (name, role, language) values (?, ?, '')"};
            const auto done = writing.connection.run(add, {user, role});
            return done ? base::Result<> {} : tl::unexpected(done.error());
        });
        auto opened = desk::Desk::open(m_shop.profile(), {user, {}, QStringLiteral("test")});
        EXPECT_TRUE(opened);
        return std::move(*opened);
    }

    static QStringList names(desk::Core &core)
    {
        QStringList names;
        const auto views = desk::savedViews(core);
        EXPECT_TRUE(views);
        for (const desk::SavedView &view : views.value_or(std::vector<desk::SavedView> {}))
            names << view.name;
        return names;
    }

    static desk::SavedView view(const QString &name, const QString &audience = {})
    {
        return {.audience = audience,
            .name = name,
            .filter = QStringLiteral("late -tag:gift Zacharowitsch"),
            .columns = {QStringLiteral("ship-by"), QStringLiteral("number")},
            .widths = {{QStringLiteral("number"), 133}}};
    }

    support::QuietShop m_shop;
};

TEST_F(SavedViews, ComeBackAsTheyWereKept)
{
    ASSERT_TRUE(desk::saveView(m_shop.core(), view(QStringLiteral("Late ones"))));
    const auto views = desk::savedViews(m_shop.core());
    ASSERT_TRUE(views);
    ASSERT_EQ(views->size(), 1U);
    desk::SavedView kept = views->front();
    EXPECT_EQ(kept.owner, u"owner");
    desk::SavedView expected = view(QStringLiteral("Late ones"));
    expected.id = kept.id;
    expected.owner = kept.owner;
    expected.position = kept.position;
    EXPECT_EQ(kept, expected);
}

TEST_F(SavedViews, AreSeenByTheirOwnerTheirRoleOrEverybody)
{
    for (const auto &[name, audience] : std::initializer_list<std::pair<const char *, const char *>> {
             {"mine", ""}, {"all", "*"}, {"packers", "packer"}})
        ASSERT_TRUE(desk::saveView(m_shop.core(), view(QLatin1String(name), QLatin1String(audience))));
    EXPECT_EQ(names(m_shop.core()),
        QStringList({QStringLiteral("mine"), QStringLiteral("all"), QStringLiteral("packers")}));
    EXPECT_EQ(names(of(QStringLiteral("pia"), QStringLiteral("packer"))->core()),
        QStringList({QStringLiteral("all"), QStringLiteral("packers")}));
    EXPECT_EQ(names(of(QStringLiteral("cleo"), QStringLiteral("clerk"))->core()),
        QStringList {QStringLiteral("all")});
}

TEST_F(SavedViews, OfOthersAreChangedOnlyWithTheRight)
{
    ASSERT_TRUE(desk::saveView(m_shop.core(), view(QStringLiteral("all"), QStringLiteral("*"))));
    const auto clerk = of(QStringLiteral("cleo"), QStringLiteral("clerk"));
    desk::SavedView stolen = desk::savedViews(clerk->core())->front();
    stolen.name = QStringLiteral("hers");
    const auto refused = desk::saveView(clerk->core(), stolen);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"view.not-yours");
    EXPECT_FALSE(desk::removeView(clerk->core(), stolen.id));
    EXPECT_EQ(names(m_shop.core()), QStringList {QStringLiteral("all")});
}

TEST_F(SavedViews, SavingRenamingAndDeletingAreTakenBack)
{
    const auto take = [this](const base::Result<QString> &token) {
        ASSERT_TRUE(token);
        EXPECT_TRUE(desk::undoEntries(m_shop.core(), *desk::entriesOf(*token)).isClean());
    };
    take(desk::saveView(m_shop.core(), view(QStringLiteral("short-lived"))));
    EXPECT_EQ(names(m_shop.core()), QStringList());
    ASSERT_TRUE(desk::saveView(m_shop.core(), view(QStringLiteral("first"))));
    desk::SavedView renamed = desk::savedViews(m_shop.core())->front();
    renamed.name = QStringLiteral("second");
    renamed.filter = QStringLiteral("late");
    const auto token = desk::saveView(m_shop.core(), renamed);
    EXPECT_EQ(names(m_shop.core()), QStringList {QStringLiteral("second")});
    take(token);
    EXPECT_EQ(names(m_shop.core()), QStringList {QStringLiteral("first")});
    EXPECT_EQ(desk::savedViews(m_shop.core())->front().filter, view({}).filter);
    take(desk::removeView(m_shop.core(), renamed.id));
    EXPECT_EQ(names(m_shop.core()), QStringList {QStringLiteral("first")});
}

TEST_F(SavedViews, NeedANameAndAFilterThatCanBeRead)
{
    EXPECT_EQ(desk::saveView(m_shop.core(), view(QStringLiteral(" "))).error().code, u"view.no-name");
    desk::SavedView broken = view(QStringLiteral("x"));
    broken.filter = QStringLiteral("shop:nowhere");
    EXPECT_EQ(desk::saveView(m_shop.core(), broken).error().code, u"view.bad-filter");
}

TEST_F(SavedViews, KeepTheNameThatIsSearchedForSealed)
{
    ASSERT_TRUE(desk::saveView(m_shop.core(), view(QStringLiteral("A list"))));
    QDirIterator files(m_shop.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains("Zacharowitsch")) << qPrintable(file.fileName());
        ++read;
    }
    EXPECT_GT(read, 0);
}

} // namespace
