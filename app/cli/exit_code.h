#pragma once

#include "base/result.h"

namespace purser::cli {

/// What a script can rely on; the table stands in docs/cli.md.
enum class ExitCode {
    Done = 0,
    Refused = 1,
    WrongUsage = 2,
    BadInput = 3,
    Locked = 4,
    Unreachable = 5,
    Defect = 70,
};

/// Writes "purser-cli: WHAT" to standard error and returns the code for main().
[[nodiscard]] int complain(ExitCode code, const QString &what);

} // namespace purser::cli
