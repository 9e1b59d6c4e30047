#include "desk/orders_csv.h"

#include "base/money.h"

namespace purser::desk {

namespace {

QByteArray csvField(const QString &text)
{
    QString safe = text;
    if (!safe.isEmpty() && QStringLiteral("=+-@\t\r").contains(safe.front()))
        safe.prepend(u'\'');
    safe.replace(u'"', QStringLiteral("\"\""));
    return '"' + safe.toUtf8() + '"';
}

} // namespace

QByteArray ordersCsvRow(const OrderDetail &detail)
{
    const auto &order = detail.order;
    QByteArray row = csvField(order.number) + ',' + csvField(detail.shop.name) + ','
        + csvField(orders::code(order.stage)) + ',' + csvField(order.currency.code());
    for (const std::int64_t amount : {order.totalMinor, order.paidMinor, order.refundedMinor})
        row += ',' + base::toDecimal({amount, order.currency}).toUtf8();
    QStringList tracking;
    for (const auto &parcel : detail.parcels)
        tracking << parcel.tracking;
    return row + ',' + csvField(base::toIso(base::fromMilliseconds(order.placedAt))) + ','
        + csvField(tracking.join(u' ')) + "\r\n";
}

} // namespace purser::desk
