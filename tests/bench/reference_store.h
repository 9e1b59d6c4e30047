#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace purser::bench {

/// The bare store of reference/ as a process that stands still while it is not measured, so that both take
/// turns on the same machine. Linux.
class ReferenceStore
{
public:
    explicit ReferenceStore(int orders);
    ~ReferenceStore();
    ReferenceStore(const ReferenceStore &) = delete;
    ReferenceStore &operator=(const ReferenceStore &) = delete;

    /// Lets it go on to its next mark (100,000 orders, or the end).
    /// @returns orders a second up to there
    [[nodiscard]] double run(int orders);

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace purser::bench
