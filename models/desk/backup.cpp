#include "desk/backup.h"

#include "base/platform/process.h"
#include "store/sealed_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace purser::desk {

namespace {

using Kind = base::Error::Kind;

constexpr store::Statement kCopy {"backup.copy", "vacuum into ?"};
constexpr store::Statement kCheck {"backup.check", "pragma integrity_check"};

auto doesNotRestore(const QString &detail)
{
    return base::fail(Kind::BrokenAnswer, QStringLiteral("backup.does-not-restore"), detail);
}

/// Reads a copied database from end to end. @returns how many journal entries hang together
base::Result<std::int64_t> checkedEntries(const QString &database, const QByteArray &passphrase)
{
    auto connection = store::Connection::open(store::Location::file(database), store::Role::Reader);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto check = (*connection)->row(kCheck);
    if (!check)
        return tl::unexpected(check.error());
    if (!*check || (**check)[0].toString() != QStringLiteral("ok"))
        return doesNotRestore(QStringLiteral("integrity"));
    const auto keys = store::KeyRing::open(**connection, passphrase);
    if (!keys)
        return tl::unexpected(keys.error());
    const auto chain = store::verifyChain(**connection, *keys);
    if (!chain)
        return tl::unexpected(chain.error());
    if (chain->firstBroken)
        return doesNotRestore(QStringLiteral("journal entry %1").arg(*chain->firstBroken));
    return chain->entries;
}

base::Result<BackupReport> restoredInto(
    const QString &file, const QString &folder, const QByteArray &passphrase)
{
    const QString database = QDir(folder).filePath(QStringLiteral("restored.db"));
    if (auto done = store::unsealFile(file, database, passphrase); !done)
        return tl::unexpected(done.error());
    return checkedEntries(database, passphrase).map([&file](std::int64_t entries) {
        return BackupReport {QFileInfo(file).size(), entries};
    });
}

/// A folder of our own on the disk of @p path, gone with its scope.
QTemporaryDir besides(const QString &path)
{
    QTemporaryDir folder(QDir(QFileInfo(path).absolutePath()).filePath(QStringLiteral(".purser-XXXXXX")));
    base::platform::makePrivate(folder.path());
    return folder;
}

} // namespace

base::Result<BackupReport> writeBackup(Core &core, const QString &file)
{
    const Profile &profile = core.profile();
    const QTemporaryDir folder = besides(file);
    if (!folder.isValid())
        return base::fail(Kind::Refused, QStringLiteral("file.cannot-write"), file);
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    if (auto copied = core.reader().run(kCopy, {copy}); !copied)
        return tl::unexpected(copied.error());
    if (auto sealed = store::sealFile(copy, file, profile.passphrase, profile.cost); !sealed)
        return tl::unexpected(sealed.error());
    return restoredInto(file, folder.path(), profile.passphrase);
}

base::Result<BackupReport> restoreBackup(const QString &file, const Profile &profile)
{
    if (profile.exists())
        return base::fail(Kind::Refused, QStringLiteral("restore.profile-exists"), profile.folder);
    QDir().mkpath(profile.folder);
    base::platform::makePrivate(profile.folder);
    const QTemporaryDir folder = besides(profile.databasePath());
    if (!folder.isValid())
        return base::fail(Kind::Refused, QStringLiteral("file.cannot-write"), profile.folder);
    auto report = restoredInto(file, folder.path(), profile.passphrase);
    if (report && !QFile::rename(folder.filePath(QStringLiteral("restored.db")), profile.databasePath()))
        return base::fail(Kind::Refused, QStringLiteral("file.cannot-write"), profile.databasePath());
    return report;
}

} // namespace purser::desk
