#include "base/json.h"

namespace purser::base {

Result<QJsonDocument> parseJson(const QByteArray &text)
{
    QJsonParseError problem;
    auto document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(Error::Kind::BrokenAnswer, QStringLiteral("json.broken"),
            QStringLiteral("%1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    return document;
}

Result<QJsonObject> parseObject(const QByteArray &text)
{
    auto document = parseJson(text);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isObject())
        return fail(Error::Kind::BrokenAnswer, QStringLiteral("json.not-object"));
    return document->object();
}

} // namespace purser::base
