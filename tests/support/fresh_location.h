#pragma once

#include "store/connection.h"

#include <QCoreApplication>
#include <QFile>

#include <gtest/gtest.h>

namespace purser::support {

/// Where the server of tests/real/postgres answers, with its first database; nothing unless PURSER_POSTGRES
/// names its file.
inline std::optional<store::Location> postgresServer()
{
    if (!qEnvironmentVariableIsSet("PURSER_POSTGRES"))
        return std::nullopt;
    QFile file(qEnvironmentVariable("PURSER_POSTGRES"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto words = file.readAll().simplified().split(' ');
    EXPECT_TRUE(isOpen && words.size() == 5)
        << "PURSER_POSTGRES names no file of tests/real/postgres/server.sh";
    return store::Location {.engine = store::Engine::Postgres,
        .host = QString::fromUtf8(words.value(0)),
        .port = words.value(1).toInt(),
        .name = QStringLiteral("postgres"),
        .user = QString::fromUtf8(words.value(2)),
        .password = QString::fromUtf8(words.value(3))};
}

/// An empty database that goes with the object: a new one on the PostgreSQL server of the tests, else the
/// file @p path.
class FreshLocation
{
public:
    explicit FreshLocation(const QString &path)
        : m_server(postgresServer())
        , m_location(store::Location::file(path))
    {
        if (!m_server)
            return;
        static int made = 0;
        m_location = *m_server;
        m_location.name = QStringLiteral("desk_%1_%2").arg(QCoreApplication::applicationPid()).arg(++made);
        onServer(QStringLiteral(
            "create database %1 template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'")
                     .arg(m_location.name));
    }
    ~FreshLocation()
    {
        if (m_server)
            onServer(QStringLiteral("drop database %1 with (force)").arg(m_location.name));
    }
    FreshLocation(const FreshLocation &) = delete;
    FreshLocation &operator=(const FreshLocation &) = delete;

    [[nodiscard]] const store::Location &location() const { return m_location; }

private:
    void onServer(const QString &sql)
    {
        auto connection = store::Connection::open(*m_server, store::Role::Writer);
        EXPECT_TRUE(connection && (*connection)->execute(sql)) << qPrintable(sql);
    }

    std::optional<store::Location> m_server;
    store::Location m_location;
};

} // namespace purser::support
