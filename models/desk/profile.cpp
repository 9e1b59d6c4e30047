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
