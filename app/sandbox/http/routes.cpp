#include "app/sandbox/http/routes.h"

namespace purser::sandbox {

QList<Route> allRoutes(Sandbox &sandbox)
{
    return accountRoutes(sandbox) + orderRoutes(sandbox) + changeRoutes(sandbox) + catalogueRoutes(sandbox)
        + controlRoutes(sandbox);
}

} // namespace purser::sandbox
