#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/key_ring.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace purser::desk {

/// A merchant's folder: database, files, lock. One desk per process opens it; several processes may.
struct Profile
{
    QString folder {};
    QByteArray passphrase {};
    store::PassphraseCost cost = store::PassphraseCost::forPerson();
    std::optional<store::Location> database {}; ///< a server's, instead of the file in the folder

    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] store::Location location() const;
    [[nodiscard]] bool exists() const;
};

/// The random passphrase that lies beside a sandbox profile as FOLDER.passphrase, mode 0600; made when it is
/// not there. Only for profiles of our own sandbox.
[[nodiscard]] base::Result<QByteArray> sandboxPassphrase(const QString &folder);

/// Erases a sandbox profile with all that was done in it: first the passphrase, so that nothing which a disk
/// keeps opens any more, then the folder. No desk has it open. One that is not there is erased.
/// @returns NotPermitted "demo.not-ours" for a folder without a passphrase beside it, which may be a
/// merchant's; RetryLater "demo.cannot-erase"
[[nodiscard]] base::Result<> eraseSandboxProfile(const QString &folder);

/// The first line of a file. @returns NotPermitted "keys.no-passphrase-file"
[[nodiscard]] base::Result<QByteArray> passphraseIn(const QString &file);

} // namespace purser::desk
