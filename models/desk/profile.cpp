#include "desk/profile.h"

#include "base/platform/process.h"

#include <QDir>
#include <QFile>

namespace purser::desk {

namespace {

QString passphraseFileOf(const QString &folder)
{
    return QDir::cleanPath(folder) + QStringLiteral(".passphrase");
}

} // namespace

QString Profile::databasePath() const
{
    return QDir(folder).filePath(QStringLiteral("desk.db"));
}

store::Location Profile::location() const
{
    return database.value_or(store::Location::file(databasePath()));
}

bool Profile::exists() const
{
    return QFile::exists(databasePath());
}

base::Result<QByteArray> passphraseIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Error::Kind::NotPermitted, QStringLiteral("keys.no-passphrase-file"));
    return file.readLine().trimmed();
}

base::Result<> eraseSandboxProfile(const QString &folder)
{
    using Kind = base::Error::Kind;
    const QString path = passphraseFileOf(folder);
    QDir data(folder);
    if (!QFile::exists(path))
        return data.exists() ? base::fail(Kind::NotPermitted, QStringLiteral("demo.not-ours"))
                             : base::Result<> {};
    QFile secret(path);
    const bool isOverwritten = secret.open(QIODevice::ReadWrite)
        && secret.write(QByteArray(static_cast<int>(secret.size()), '\0')) == secret.size() && secret.flush();
    secret.close();
    // The file goes last: as long as it stands here, a folder that could not be removed is still ours.
    if (!isOverwritten || (data.exists() && !data.removeRecursively()) || !secret.remove())
        return base::fail(Kind::RetryLater, QStringLiteral("demo.cannot-erase"));
    return {};
}

base::Result<QByteArray> sandboxPassphrase(const QString &folder)
{
    const QString path = passphraseFileOf(folder);
    if (QFile::exists(path))
        return passphraseIn(path);
    const store::Key secret = store::Key::random();
    const auto text = QByteArray(reinterpret_cast<const char *>(secret.data()), store::Key::kSize).toHex();
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return base::fail(base::Error::Kind::NotPermitted, QStringLiteral("keys.cannot-write"));
    base::platform::makePrivate(path);
    file.write(text + '\n');
    return text;
}

} // namespace purser::desk
