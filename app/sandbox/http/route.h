#pragma once

#include "app/sandbox/http/call.h"

#include <functional>

namespace purser::sandbox {

enum class Access {
    Control, ///< no token, never faulted
    Open, ///< no token
    Bearer, ///< needs a bearer token
    Keyed ///< changes something: bearer token, and Idempotency-Key is honoured
};

/// What the program answers at one path and method; `{name}` in the path stands for one segment.
struct Route
{
    QByteArray method;
    QString path;
    Access access = Access::Bearer;
    std::function<Answer(const Call &)> run;
};

/// All routes; finds the one of a call.
class Router
{
public:
    explicit Router(QList<Route> routes);

    /// The route of @p call, whose captures are filled in; nullptr when there is none.
    [[nodiscard]] const Route *match(Call &call) const;
    /// True when the path is known for another method.
    [[nodiscard]] bool knowsPath(const QString &path) const;
    [[nodiscard]] const QList<Route> &routes() const { return m_routes; }

private:
    QList<Route> m_routes;
    QList<QStringList> m_segments; ///< beside m_routes
};

} // namespace purser::sandbox
