#include "desk/add_shop.h"

#include "desk/sync.h"
#include "marketplace/kinds.h"
#include "orders/order_table.h"

namespace purser::desk {

namespace {

using base::Error;

constexpr std::chrono::seconds kKnock {5};

/// One request, answered by anything: what a merchant mistypes shows here, before the patience of a sign-in.
base::Result<> knock(Core &core, const QString &url)
{
    net::Request request;
    request.method = QByteArrayLiteral("GET");
    request.url = QUrl(url, QUrl::StrictMode);
    request.deadline = kKnock;
    const auto answer = core.http().send(request);
    if (answer)
        return {};
    for (const char *silence : {"net.connection-refused", "net.host-not-found", "net.timeout"})
        if (answer.error().code == QLatin1String(silence))
            return base::fail(Error::Kind::RetryLater, QStringLiteral("shop.no-answer"), answer.error().code);
    const bool isHopeless =
        answer.error().kind == Error::Kind::NotPermitted || answer.error().code == u"net.bad-address";
    return isHopeless ? base::Result<>(tl::unexpected(answer.error())) : base::Result<> {};
}

} // namespace

base::Result<> trySignIn(Core &core, const QString &kind, const QString &url, const QString &token)
{
    const auto connector =
        marketplace::Kinds::connect(kind, core.http(), QUrl(url), marketplace::Credentials::parse(token));
    if (!connector)
        return base::fail(Error::Kind::Refused, QStringLiteral("shop.unknown-kind"), kind);
    if (auto answers = knock(core, url); !answers)
        return answers;
    return connector->listings({}, {}).map([](const auto &) {});
}

base::Result<orders::ShopId> addShop(
    Core &core, const QString &kind, const QString &url, const QString &name, const QString &token)
{
    if (auto tried = trySignIn(core, kind, url, token); !tried)
        return tl::unexpected(tried.error());
    orders::Shop shop;
    shop.kind = kind;
    shop.name = name;
    shop.url = url;
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        shop.id = orders::ShopId(writing.newId());
        if (auto made = writing.keys.ensureCustomer(writing.connection, shop.id.value()); !made)
            return made;
        auto sealed = writing.keys.seal(
            writing.connection, shop.id.value(), token.toUtf8(), {"shop", shop.id.value(), "token_sealed"});
        if (!sealed)
            return tl::unexpected(sealed.error());
        shop.tokenSealed = std::move(*sealed);
        store::Unit unit {
            .actor = core.actor(), .at = writing.at(), .action = QStringLiteral("shop.add"), .subject = 0};
        unit.edits.push_back(orders::madeShop(shop));
        unit.canUndo = false;
        const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
        if (!seq)
            return tl::unexpected(seq.error());
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    if (auto read = pullCatalog(core, shop, {}); !read)
        return tl::unexpected(read.error());
    return shop.id;
}

} // namespace purser::desk
