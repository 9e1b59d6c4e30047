#pragma once

#include "marketplace/connector.h"
#include "marketplace/credentials.h"
#include "net/http_client.h"

#include <QCoreApplication>

#include <memory>

namespace purser::marketplace {

/// One thing that is asked for when a shop is connected.
struct SignInField
{
    QString key {}; ///< "url", "user", "password" or "token"
    QString label {}; ///< in the user's language
    QString help {};
    bool isSecret = false;
};

/// A marketplace that can be connected, as settings and command line ask for it.
struct Kind
{
    QString kind {}; ///< what a shop's row says: "vendure"
    QString title {};
    std::vector<SignInField> fields {};
};

/// The marketplaces there are: which, what to ask for, how to talk to them.
class Kinds
{
    Q_DECLARE_TR_FUNCTIONS(purser::marketplace::Kinds)

public:
    /// All of them, in the user's language.
    [[nodiscard]] static std::vector<Kind> all();
    /// The keys of @p kind's fields that @p url and @p credentials leave empty.
    /// @returns nullopt when there is no such kind
    [[nodiscard]] static std::optional<QStringList> missing(
        const QString &kind, const QString &url, const Credentials &credentials);
    /// @returns nullptr when there is no such kind; @p http must outlive the connector
    [[nodiscard]] static std::unique_ptr<MarketplaceConnector> connect(
        const QString &kind, net::HttpClient &http, const QUrl &url, const Credentials &credentials);
};

} // namespace purser::marketplace
