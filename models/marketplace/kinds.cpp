#include "marketplace/kinds.h"

#include "marketplace/mercur/mercur_connector.h"
#include "marketplace/sandbox/sandbox_connector.h"
#include "marketplace/vendure/vendure_connector.h"

namespace purser::marketplace {

std::vector<Kind> Kinds::all()
{
    const SignInField url {QStringLiteral("url"), tr("Address"),
        tr("The shop's address, for instance https://shop.example."), false};
    const SignInField token {QStringLiteral("token"), tr("API token"),
        tr("The marketplace makes it for you; it is kept encrypted."), true};
    const SignInField user {QStringLiteral("user"), tr("User"),
        tr("The name or e-mail address of an administrator who may read and change orders and read the "
           "catalogue."),
        false};
    const SignInField password {
        QStringLiteral("password"), tr("Password"), tr("That administrator's; it is kept encrypted."), true};
    const SignInField seller {
        QStringLiteral("user"), tr("Seller"), tr("The e-mail address that the seller signs in with."), false};
    const SignInField sellerPassword {
        QStringLiteral("password"), tr("Password"), tr("The seller's; it is kept encrypted."), true};
    return {{QStringLiteral("sandbox"), tr("Purser sandbox"), {url, token}},
        {QStringLiteral("vendure"), tr("Vendure"), {url, user, password}},
        {QStringLiteral("mercur"), tr("Mercur (orders can be read only)"), {url, seller, sellerPassword}}};
}

std::optional<QStringList> Kinds::missing(
    const QString &kind, const QString &url, const Credentials &credentials)
{
    const std::map<QString, QString> given {{QStringLiteral("url"), url},
        {QStringLiteral("token"), credentials.token}, {QStringLiteral("user"), credentials.user},
        {QStringLiteral("password"), credentials.password}};
    const auto kinds = all();
    const auto found = std::ranges::find(kinds, kind, &Kind::kind);
    if (found == kinds.end())
        return std::nullopt;
    QStringList keys;
    for (const SignInField &field : found->fields)
        if (given.at(field.key).isEmpty())
            keys << field.key;
    return keys;
}

std::unique_ptr<MarketplaceConnector> Kinds::connect(
    const QString &kind, net::HttpClient &http, const QUrl &url, const Credentials &credentials)
{
    if (kind == u"sandbox")
        return std::make_unique<SandboxConnector>(http, url, credentials.token);
    if (kind == u"vendure")
        return std::make_unique<VendureConnector>(http, url, credentials);
    if (kind == u"mercur")
        return std::make_unique<MercurConnector>(http, url, credentials);
    return nullptr;
}

} // namespace purser::marketplace
