#include "app/sandbox/http/page.h"

#include "base/json.h"

namespace purser::sandbox {

namespace {

Answer badParameter(const QString &name)
{
    return problem(400, QStringLiteral("bad_parameter"), QStringLiteral("not understood: %1").arg(name));
}

std::optional<PageKey> parseKey(const QString &text)
{
    const qsizetype split = text.indexOf(u'~');
    bool isNumber = false;
    const qint64 at = text.left(split).toLongLong(&isNumber);
    return split > 0 && isNumber ? std::optional(PageKey {at, text.mid(split + 1)}) : std::nullopt;
}

} // namespace

tl::expected<PageWish, Answer> readPage(const Call &call, std::size_t cap, bool isByChange)
{
    PageWish wish;
    wish.limit = cap / 2;
    const QString limit = call.query.queryItemValue(QStringLiteral("limit"));
    if (!limit.isEmpty()) {
        bool isNumber = false;
        const qulonglong wanted = limit.toULongLong(&isNumber);
        if (!isNumber || wanted == 0 || wanted > cap)
            return tl::unexpected(badParameter(QStringLiteral("limit")));
        wish.limit = static_cast<std::size_t>(wanted);
    }
    const QString since = call.query.queryItemValue(QStringLiteral("updated_since"), QUrl::FullyDecoded);
    if (!since.isEmpty()) {
        const auto instant = base::parseIso(since);
        if (!instant)
            return tl::unexpected(badParameter(QStringLiteral("updated_since")));
        wish.after = {base::toMilliseconds(*instant), {}};
    }
    wish.afterId = call.query.queryItemValue(QStringLiteral("after"), QUrl::FullyDecoded);
    wish.isContinued = !wish.afterId.isEmpty();
    if (!isByChange || !wish.isContinued)
        return wish;
    const auto key = parseKey(wish.afterId);
    if (!key)
        return tl::unexpected(badParameter(QStringLiteral("after")));
    wish.after = std::max(wish.after, *key);
    return wish;
}

QString toText(const PageKey &key)
{
    return QStringLiteral("%1~%2").arg(key.first).arg(key.second);
}

QByteArray pageJson(const QByteArray &name, const std::vector<QByteArray> &items, const QString &next)
{
    qsizetype size = 64 + next.size();
    for (const QByteArray &item : items)
        size += item.size() + 1;
    QByteArray page;
    page.reserve(size);
    page += "{\"" + name + "\":[";
    for (std::size_t at = 0; at < items.size(); ++at) {
        if (at > 0)
            page += ',';
        page += items[at];
    }
    page += "],\"next\":";
    page += next.isNull() ? QByteArrayLiteral("null") : '"' + next.toUtf8() + '"';
    return page + '}';
}

} // namespace purser::sandbox
