#include "app/cli/exit_code.h"

#include <cstdio>

namespace purser::cli {

int complain(ExitCode code, const QString &what)
{
    std::fprintf(stderr, "purser-cli: %s\n", qPrintable(what));
    return static_cast<int>(code);
}

} // namespace purser::cli
