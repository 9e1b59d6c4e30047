#pragma once

#include "desk/desk.h"
#include "support/fresh_location.h"
#include "support/quick_folder.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace purser::support {

/// A desk on a profile of its own, gone with the object; its database is a file, or a new one on the
/// PostgreSQL server of the tests.
class DeskProfile
{
public:
    explicit DeskProfile(const desk::Surroundings &surroundings = {}) { open(surroundings); }

    [[nodiscard]] desk::Profile profile() const
    {
        desk::Profile profile;
        profile.folder = m_folder.filePath(QStringLiteral("profile"));
        profile.passphrase = "secret";
        profile.cost = store::PassphraseCost::forRandomText();
        if (m_fresh.location().engine != store::Engine::Sqlite)
            profile.database = m_fresh.location();
        return profile;
    }

    /// Opens the profile anew; what was open before is closed first.
    void open(const desk::Surroundings &surroundings = {})
    {
        m_desk.reset();
        m_desk = another(surroundings);
    }

    /// A second desk on the same profile.
    [[nodiscard]] std::unique_ptr<desk::Desk> another(const desk::Surroundings &surroundings = {}) const
    {
        auto opened =
            desk::Desk::open(profile(), {QStringLiteral("owner"), {}, QStringLiteral("test")}, surroundings);
        EXPECT_TRUE(opened) << (opened ? "" : qPrintable(opened.error().code));
        return opened ? std::move(*opened) : nullptr;
    }

    [[nodiscard]] desk::Desk &desk() { return *m_desk; }
    [[nodiscard]] desk::Core &core() { return m_desk->core(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder {quickFolder()};
    FreshLocation m_fresh {m_folder.filePath(QStringLiteral("desk.db"))};
    std::unique_ptr<desk::Desk> m_desk;
};

} // namespace purser::support
