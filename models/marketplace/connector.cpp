#include "marketplace/connector.h"

namespace purser::marketplace {

base::Result<ChangesPage> MarketplaceConnector::reread(
    const std::vector<QString> &ids, const std::stop_token &stop)
{
    ChangesPage page;
    for (const QString &id : ids) {
        auto one = order(id, stop);
        if (one && *one)
            page.orders.push_back(std::move(**one));
        else if (!one && one.error().kind == base::Error::Kind::BrokenAnswer)
            page.broken.push_back({id, one.error().code, one.error().detail, {}});
        else if (!one)
            return tl::unexpected(one.error());
    }
    return page;
}

base::Result<RemoteOrder> MarketplaceConnector::retrack(
    const Retracking & /*retracking*/, const QString & /*key*/, std::stop_token /*stop*/)
{
    return base::fail(base::Error::Kind::Refused, QStringLiteral("marketplace.no-retrack"));
}

} // namespace purser::marketplace
