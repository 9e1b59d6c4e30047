#include "marketplace/credentials.h"

#include "base/json.h"

namespace purser::marketplace {

QString Credentials::toText() const
{
    if (user.isEmpty() && password.isEmpty() && !token.startsWith(u'{'))
        return token;
    return QString::fromUtf8(base::compact({{QStringLiteral("user"), user},
        {QStringLiteral("password"), password}, {QStringLiteral("token"), token}}));
}

Credentials Credentials::parse(const QString &text)
{
    if (!text.startsWith(u'{'))
        return {.token = text};
    const auto json = base::parseObject(text.toUtf8()).value_or(QJsonObject {});
    return {
        json.value(u"user").toString(), json.value(u"password").toString(), json.value(u"token").toString()};
}

} // namespace purser::marketplace
