#pragma once

#include "store/journal.h"
#include "store/migrations.h"
#include "store/undo.h"
#include "support/fresh_location.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace purser::support {

/// A migrated database of its own with a key ring, gone with the object: SQLite, or PostgreSQL where the
/// environment names a server (tests/real/postgres).
class TemporaryStore
{
public:
    TemporaryStore()
        : m_fresh(m_folder.filePath(QStringLiteral("desk.db")))
    {
        m_connection = *store::Connection::open(m_fresh.location(), store::Role::Writer);
        EXPECT_TRUE(store::migrate(*m_connection));
        m_keys.emplace(
            *store::KeyRing::create(*m_connection, "secret", store::PassphraseCost::forRandomText()));
    }

    [[nodiscard]] store::Connection &connection() { return *m_connection; }
    [[nodiscard]] store::KeyRing &keys() { return *m_keys; }
    [[nodiscard]] const store::Location &location() const { return m_fresh.location(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    FreshLocation m_fresh;
    std::unique_ptr<store::Connection> m_connection;
    std::optional<store::KeyRing> m_keys;
};

} // namespace purser::support
