#include "net/address.h"

#include <QHostAddress>

namespace purser::net {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

base::Result<> checkAddress(const QUrl &url)
{
    using Kind = base::Error::Kind;
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return base::fail(Kind::Refused, QStringLiteral("net.bad-address"),
            QStringLiteral("%1://%2").arg(url.scheme(), url.host()));
    if (url.scheme() == u"http" && !isLoopback(url))
        return base::fail(Kind::NotPermitted, QStringLiteral("net.not-encrypted"), url.host());
    return {};
}

} // namespace purser::net
