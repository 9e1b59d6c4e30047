#include "app/sandbox/http/call.h"

#include "base/json.h"

#include <QCryptographicHash>

namespace purser::sandbox {

Answer answer(int status, const QJsonObject &json)
{
    return {status, base::compact(json)};
}

Answer problem(int status, const QString &code, const QString &message)
{
    return answer(status,
        {{QStringLiteral("error"),
            QJsonObject {{QStringLiteral("code"), code}, {QStringLiteral("message"), message}}}});
}

Answer refused(const base::Refusal &refusal)
{
    QString message = refusal.code;
    message.replace(u'_', u' ');
    if (!refusal.arguments.isEmpty())
        message += QStringLiteral(": ") + refusal.arguments.join(QStringLiteral(", "));
    return problem(refusal.code.startsWith(u"invalid_") ? 422 : 409, refusal.code, message);
}

Answer notFound()
{
    return problem(404, QStringLiteral("not_found"), QStringLiteral("there is nothing here for this token"));
}

Answer conditional(const Call &call, const QByteArray &json)
{
    const QByteArray tag = '"' + QCryptographicHash::hash(json, QCryptographicHash::Sha1).toHex() + '"';
    Answer result {call.headers.value("if-none-match") == tag ? 304 : 200, json};
    if (result.status == 304)
        result.body.clear();
    result.headers.emplace_back("ETag", tag);
    return result;
}

} // namespace purser::sandbox
