#pragma once

#include "desk/core.h"

namespace purser::desk {

struct BackupReport
{
    std::int64_t bytes = 0; ///< of the backup file
    std::int64_t entries = 0; ///< of the journal in it, every one checked
};

/// Copies the whole profile as it stands now into one file, sealed behind the profile's passphrase, then
/// restores that file beside it, checks it and throws the trial away. Others go on working. Any thread.
/// @returns Refused "file.cannot-write", BrokenAnswer "backup.does-not-restore"
[[nodiscard]] base::Result<BackupReport> writeBackup(Core &core, const QString &file);

/// Makes the profile's folder from a backup. Messages that were waiting keep their idempotency keys, so that
/// what had left after the backup is not done twice by a marketplace that honours them.
/// @returns Refused "restore.profile-exists" when there is one already, "file.not-sealed", NotPermitted
///     "keys.wrong-passphrase", BrokenAnswer "file.damaged" or "backup.does-not-restore"; then nothing is
///     left behind
[[nodiscard]] base::Result<BackupReport> restoreBackup(const QString &file, const Profile &profile);

} // namespace purser::desk
