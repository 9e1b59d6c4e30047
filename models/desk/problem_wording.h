#pragma once

#include "base/result.h"

#include <QCoreApplication>

namespace purser::desk {

/// Why the program could not do it, for whoever sits before it: what happened, what is safe, what to do next.
class ProblemWording
{
    Q_DECLARE_TR_FUNCTIONS(purser::desk::ProblemWording)

public:
    [[nodiscard]] static QString of(const base::Error &error);
};

} // namespace purser::desk
