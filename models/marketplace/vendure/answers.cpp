#include "marketplace/vendure/answers.h"

#include "net/failures.h"

namespace purser::marketplace::vendure {

namespace {

using Kind = base::Error::Kind;

/// "REFUND_AMOUNT_ERROR" → "vendure.refund-amount-error"
QString codeOf(const QString &word)
{
    return QStringLiteral("vendure.") + word.toLower().replace(u'_', u'-');
}

base::Error errorOf(const QJsonObject &error)
{
    const QString code = error.value(u"extensions").toObject().value(u"code").toString();
    const QString path = error.value(u"path").toArray().at(0).toString();
    if (code == u"FORBIDDEN")
        return {Kind::NotPermitted, QLatin1String(kForbidden), path};
    if (code == u"GRAPHQL_VALIDATION_FAILED" || code == u"GRAPHQL_PARSE_FAILED" || code == u"BAD_USER_INPUT")
        return {Kind::Refused, QStringLiteral("vendure.other-schema"), path};
    if (code.isEmpty() || code == u"INTERNAL_SERVER_ERROR")
        return {Kind::RetryLater, QLatin1String(kServerError), path};
    return {Kind::Refused, codeOf(code), path};
}

} // namespace

base::Result<QJsonObject> dataOf(const net::Response &response)
{
    const auto json = base::parseObject(response.body);
    const auto errors = json ? json->value(u"errors").toArray() : QJsonArray {};
    if (!errors.isEmpty())
        return tl::unexpected(errorOf(errors.at(0).toObject()));
    if (const auto failure = net::failureOf(response))
        return tl::unexpected(*failure);
    if (!json)
        return tl::unexpected(json.error());
    if (!json->value(u"data").isObject())
        return base::fail(Kind::BrokenAnswer, QStringLiteral("vendure.no-data"));
    return json->value(u"data").toObject();
}

base::Result<QJsonObject> resultOf(const QJsonObject &data, const QString &field)
{
    auto result = data.value(field).toObject();
    if (const QString code = result.value(u"errorCode").toString(); !code.isEmpty())
        return base::fail(Kind::Refused, codeOf(code), field);
    if (result.isEmpty())
        return base::fail(Kind::BrokenAnswer, QStringLiteral("vendure.no-data"), field);
    return result;
}

} // namespace purser::marketplace::vendure
