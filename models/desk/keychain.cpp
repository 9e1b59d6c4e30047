#include "desk/keychain.h"

#include "store/sealed.h"

#include <QDir>
#include <QEventLoop>
#include <qt6keychain/keychain.h>

namespace purser::desk {

namespace {

using Kind = base::Error::Kind;

const QString kService = QStringLiteral("Purser");

void waitFor(QKeychain::Job &job)
{
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.setAutoDelete(false);
    job.start();
    loop.exec();
}

base::Result<QByteArray> read(const QString &name)
{
    QKeychain::ReadPasswordJob job(kService);
    job.setKey(name);
    waitFor(job);
    if (job.error() == QKeychain::EntryNotFound)
        return base::fail(Kind::NotPermitted, QStringLiteral("keys.not-in-keychain"));
    if (job.error() != QKeychain::NoError)
        return base::fail(Kind::NotPermitted, QStringLiteral("keys.no-keychain"));
    return job.binaryData();
}

base::Result<QByteArray> make(const QString &name)
{
    const store::Key secret = store::Key::random();
    QKeychain::WritePasswordJob job(kService);
    job.setKey(name);
    job.setBinaryData(QByteArray(reinterpret_cast<const char *>(secret.data()), store::Key::kSize).toHex());
    waitFor(job);
    if (job.error() != QKeychain::NoError)
        return base::fail(Kind::NotPermitted, QStringLiteral("keys.no-keychain"));
    return read(name); // what cannot be read back must not seal anything
}

} // namespace

base::Result<QByteArray> keychainPassphrase(const QString &folder, bool mayMake)
{
    const QString name = QDir::cleanPath(QDir(folder).absolutePath());
    auto secret = read(name);
    if (!secret && mayMake && secret.error().code == u"keys.not-in-keychain")
        return make(name);
    return secret;
}

} // namespace purser::desk
