#include "app/sandbox/http/route.h"

namespace purser::sandbox {

namespace {

std::optional<QStringList> captures(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QStringList captured;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (pattern[at].startsWith(u'{'))
            captured.append(segments[at]);
        else if (pattern[at] != segments[at])
            return std::nullopt;
    }
    return captured;
}

} // namespace

Router::Router(QList<Route> routes)
    : m_routes(std::move(routes))
{
    // Fixed words before captures: /v1/orders/ids is not an order.
    std::stable_sort(m_routes.begin(), m_routes.end(),
        [](const Route &left, const Route &right) { return left.path.count(u'{') < right.path.count(u'{'); });
    for (const Route &route : m_routes)
        m_segments.append(route.path.split(u'/'));
}

const Route *Router::match(Call &call) const
{
    const QStringList segments = call.path.split(u'/');
    for (qsizetype at = 0; at < m_routes.size(); ++at) {
        if (m_routes[at].method != call.method)
            continue;
        if (auto captured = captures(m_segments[at], segments)) {
            call.captured = *captured;
            return &m_routes[at];
        }
    }
    return nullptr;
}

bool Router::knowsPath(const QString &path) const
{
    const QStringList segments = path.split(u'/');
    return std::any_of(m_segments.begin(), m_segments.end(),
        [&](const QStringList &pattern) { return captures(pattern, segments).has_value(); });
}

} // namespace purser::sandbox
