#include "net/message.h"

#include <algorithm>

namespace purser::net {

QByteArray Response::header(const QByteArray &name) const
{
    const auto found = std::ranges::find_if(
        headers, [&](const Header &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->value;
}

Request postJson(const QUrl &url, const QByteArray &json)
{
    return {.method = QByteArrayLiteral("POST"),
        .url = url,
        .headers = {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")},
            {QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}},
        .body = json};
}

} // namespace purser::net
