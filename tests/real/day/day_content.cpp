#include "day_content.h"

#include <QJsonDocument>

#include <algorithm>

namespace purser::test {

namespace {

/// Without what differs from run to run.
QJsonValue bare(const QJsonValue &value)
{
    if (value.isArray()) {
        std::vector<QJsonValue> items; // in no order: lines of a parcel lie by our ids
        for (const auto &item : value.toArray())
            items.push_back(bare(item));
        std::ranges::sort(items, {}, [](const QJsonValue &item) {
            return QJsonDocument(QJsonArray {item}).toJson(QJsonDocument::Compact);
        });
        QJsonArray array;
        for (const QJsonValue &item : items)
            array.append(item);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject whole = value.toObject();
    for (auto item = whole.begin(); item != whole.end(); ++item) {
        const QString key = item.key();
        const bool isFleeting = key == u"id" || key == u"version" || key == u"at" || key == u"return_id"
            || key == u"manifest" || key == u"photos" || key == u"checksum" || key.endsWith(u"_at");
        if (!isFleeting)
            object.insert(key, bare(item.value()));
    }
    return object;
}

QJsonArray sorted(const QJsonArray &array)
{
    std::vector<QByteArray> texts;
    for (const auto &item : array)
        texts.push_back(QJsonDocument(item.toObject()).toJson(QJsonDocument::Compact));
    std::ranges::sort(texts);
    QJsonArray result;
    for (const QByteArray &text : texts)
        result.append(QString::fromUtf8(text));
    return result;
}

QJsonObject deskOrder(const desk::OrderDetail &detail)
{
    const auto &order = detail.order;
    QJsonArray lines;
    QJsonArray parcels;
    QJsonArray cases;
    QJsonArray refunds;
    QJsonArray findings;
    for (const auto &line : order.lines)
        lines.append(QJsonArray {line.sku, line.quantity, line.cancelled, line.picked, line.verified,
            line.shipped, line.returned, qint64(line.totalMinor)});
    for (const auto &parcel : detail.parcels)
        parcels.append(QJsonObject {{QStringLiteral("key"), parcel.purchaseKey},
            {QStringLiteral("tracking"), parcel.tracking}, {QStringLiteral("stage"), code(parcel.stage)},
            {QStringLiteral("cost"), qint64(parcel.cost.minor)}});
    for (const auto &one : detail.cases)
        cases.append(QJsonObject {{QStringLiteral("kind"), one.kind}, {QStringLiteral("stage"), one.stage},
            {QStringLiteral("refund"), qint64(one.refund.minor)}});
    for (const auto &refund : detail.refunds)
        refunds.append(QJsonObject {{QStringLiteral("amount"), qint64(refund.amount.minor)},
            {QStringLiteral("state"), refund.state}});
    for (const auto &finding : detail.findings)
        findings.append(QJsonObject {{QStringLiteral("code"), finding.code}});
    return {{QStringLiteral("stage"), code(order.stage)}, {QStringLiteral("problem"), order.problemCode},
        {QStringLiteral("reserved"), order.isReserved}, {QStringLiteral("paid"), qint64(order.paidMinor)},
        {QStringLiteral("refunded"), qint64(order.refundedMinor)}, {QStringLiteral("lines"), lines},
        {QStringLiteral("parcels"), sorted(parcels)}, {QStringLiteral("cases"), sorted(cases)},
        {QStringLiteral("refunds"), sorted(refunds)}, {QStringLiteral("findings"), sorted(findings)}};
}

} // namespace

QJsonObject contentOf(desk::Desk &desk, const QString &url)
{
    QJsonObject content;
    const auto ids = desk::waited(desk.idsIn({}, 100'000));
    for (const orders::OrderId id : ids.value_or(std::vector<orders::OrderId> {}))
        if (const auto detail = desk::waited(desk.detail(id)); detail && *detail)
            content.insert((*detail)->order.number, deskOrder(**detail));
    desk::DayWorld world(desk.core().http(), url + QStringLiteral("/control"), {});
    const auto truth = world.truth();
    for (const char *part : {"orders", "returns", "messages", "labels"})
        if (truth)
            content.insert(QLatin1String(part), sorted(bare(truth->value(QLatin1String(part))).toArray()));
    const auto stock = desk.core().reader().rows(
        {"test.stock", "select sku, warehouse, on_hand, reserved from stock order by sku, warehouse"}, {});
    QJsonArray levels;
    for (const store::Row &row : stock.value_or(QList<store::Row> {}))
        levels.append(QJsonArray {row[0].toString(), row[1].toString(), row[2].toInt(), row[3].toInt()});
    content.insert(u"stock", levels);
    return content;
}

} // namespace purser::test
