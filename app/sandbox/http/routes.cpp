#include "app/sandbox/http/routes.h"

namespace purser::sandbox {

QList<Route> allRoutes(Sandbox &sandbox)
{
    return accountRoutes(sandbox) + orderRoutes(sandbox) + changeRoutes(sandbox) + catalogueRoutes(sandbox)
        + messageRoutes(sandbox) + returnRoutes(sandbox) + gatewayRoutes(sandbox) + carrierRoutes(sandbox)
        + supplyRoutes(sandbox) + webhookRoutes(sandbox) + controlRoutes(sandbox);
}

} // namespace purser::sandbox
