#pragma once

#include <QDir>
#include <QFileInfo>

namespace purser::support {

/// For QTemporaryDir: in memory where the system has such a folder. A process that dies, unlike a machine,
/// loses nothing that it has written, so nobody has to wait for a disk.
inline QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/purser-XXXXXX");
}

} // namespace purser::support
