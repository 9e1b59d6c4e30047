#include "app/desktop/office_scene.h"

#include "base/json.h"

namespace purser::desktop {

namespace {

constexpr int kReturns = 8;
constexpr int kCandidates = 400;

base::Result<QJsonObject> call(
    desk::Desk &desk, const QByteArray &method, const QString &url, const QJsonObject &body)
{
    net::Request request = net::postJson({}, base::compact(body));
    request.method = method;
    request.url = QUrl(url);
    return desk.core().http().sendForSuccess(request, {}).and_then([](const net::Response &response) {
        return base::parseObject(response.body);
    });
}

bool askForReturn(desk::Desk &desk, const QString &control, orders::OrderId id, const QString &reason)
{
    const auto detail = desk::waited(desk.detail(id));
    if (!detail || !*detail || !(*detail)->cases.empty() || (*detail)->order.refundedMinor > 0)
        return false;
    const auto &order = (*detail)->order;
    for (const orders::OrderLine &line : order.lines)
        if (line.shipped > line.returned)
            return call(desk, "POST", control + QStringLiteral("/return"),
                {{QStringLiteral("order"), order.remoteId}, {QStringLiteral("line"), line.remoteId},
                    {QStringLiteral("quantity"), 1}, {QStringLiteral("reason"), reason}})
                .has_value();
    return false;
}

void askForReturns(desk::Desk &desk, const QString &control)
{
    static const QStringList kReasons {QStringLiteral("changed_mind"), QStringLiteral("size"),
        QStringLiteral("damaged"), QStringLiteral("wrong_item")};
    int asked = 0;
    for (const auto stage : {orders::Stage::Completed, orders::Stage::Delivered}) {
        const auto page = desk::waited(desk.list({.filter = {.stage = stage}}, {}, kCandidates));
        if (!page)
            return;
        for (const desk::ListRow &row : page->rows)
            if (asked < kReturns
                && askForReturn(desk, control, row.order.id, kReasons[asked % kReasons.size()]))
                ++asked;
    }
}

base::Result<> poisonOne(desk::Desk &desk, const QString &control)
{
    const auto placed =
        call(desk, "POST", control + QStringLiteral("/orders"), {{QStringLiteral("count"), 1}});
    if (!placed)
        return tl::unexpected(placed.error());
    const QString id = placed->value(u"orders").toArray().first().toObject().value(u"id").toString();
    const auto set =
        call(desk, "PUT", control + QStringLiteral("/faults"), {{QStringLiteral("poison_order_id"), id}});
    if (!set)
        return tl::unexpected(set.error());
    return {};
}

base::Result<> syncAll(desk::Desk &desk)
{
    const auto shops = desk::waited(desk.shops());
    if (!shops)
        return tl::unexpected(shops.error());
    for (const orders::Shop &shop : *shops)
        (void)desk::waited(desk.sync(shop.id));
    return {};
}

} // namespace

base::Result<> makeOfficeScene(desk::Desk &desk, const QString &control)
{
    askForReturns(desk, control);
    if (auto done = poisonOne(desk, control); !done)
        return done;
    if (auto done = syncAll(desk); !done)
        return done;
    const auto cases = desk::waited(desk.cases(kReturns));
    if (!cases)
        return tl::unexpected(cases.error());
    int answered = 0;
    for (const auto &one : *cases)
        if (one.stage == u"requested" && ++answered <= 2)
            (void)desk::waited(desk.decideCase(one.id, true, {}));
    return {};
}

} // namespace purser::desktop
