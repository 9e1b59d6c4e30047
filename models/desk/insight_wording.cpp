#include "desk/insight_wording.h"

#include "desk/office_wording.h"
#include "desk/wording.h"

#include <QDateTime>
#include <QLocale>

namespace purser::desk {

namespace {

using insight::OrderSet;

QString dayText(std::int64_t moment, const QTimeZone &zone)
{
    const QString format = InsightWording::tr("d MMM", "day and month, as QDate formats them");
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment, zone).date(), format);
}

QString raised(QString text)
{
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

/// "24 Nov", "1 Nov – 30 Nov", "24 Nov 14:00 – 15:00" for a part of a day.
QString timeText(const OrderSet &set, const QTimeZone &zone)
{
    const auto first = QDateTime::fromMSecsSinceEpoch(set.from, zone);
    const auto last = QDateTime::fromMSecsSinceEpoch(set.to - 1, zone);
    const QString from = dayText(set.from, zone);
    const bool isWholeDays =
        first == first.date().startOfDay(zone) && last.addMSecs(1) == last.date().addDays(1).startOfDay(zone);
    if (!isWholeDays)
        return from + first.toString(QStringLiteral(" HH:mm – "))
            + last.addMSecs(1).toString(QStringLiteral("HH:mm"));
    return first.date() == last.date() ? from : from + QStringLiteral(" – ") + dayText(set.to - 1, zone);
}

} // namespace

QString InsightWording::set(const OrderSet &set, const QTimeZone &zone)
{
    const QString time = timeText(set, zone);
    switch (set.by) {
    case OrderSet::By::Deadline:
        return set.from == 0 ? tr("To be sent before %1")
                                   .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(set.to, zone),
                                       QStringLiteral("d MMM HH:mm")))
                             : tr("To be sent %1").arg(time);
    case OrderSet::By::Arrival:
        return tr("%1: %2").arg(raised(Wording::stage(set.stage.value_or(orders::Stage::Received))), time);
    case OrderSet::By::Placing:
        return set.stage ? tr("Placed %1, now %2").arg(time, Wording::stage(*set.stage))
                         : tr("Placed %1").arg(time);
    case OrderSet::By::Sale: return tr("Sold in %1: %2").arg(set.code, time);
    case OrderSet::By::Problem: return problem(set.code, 0);
    case OrderSet::By::Return: return tr("Returns, %1: %2").arg(Wording::caseReason(set.code), time);
    case OrderSet::By::Refund: return tr("Refunds in %1: %2").arg(set.code, time);
    }
    return {};
}

QString InsightWording::problem(const QString &code, int count)
{
    if (count == 0) {
        if (code.isEmpty())
            return tr("Confirmed without stock");
        if (code == u"parcel.lost")
            return tr("Parcels lost");
        if (code == u"parcel.refused")
            return tr("Parcels refused at the door");
        return Wording::reason(code);
    }
    if (code.isEmpty())
        return tr("%n orders are confirmed and no stock is kept for them", /*c=*/nullptr, count);
    if (code == u"parcel.lost")
        return tr("%n parcels are lost", /*c=*/nullptr, count);
    if (code == u"parcel.refused")
        return tr("%n parcels were refused at the door", /*c=*/nullptr, count);
    if (code == u"label.refused")
        return tr("The carrier refuses %n parcels", /*c=*/nullptr, count);
    if (code == u"label.no-service")
        return tr("No carrier takes %n parcels", /*c=*/nullptr, count);
    if (code == u"outbox.refused-refund")
        return tr("The marketplace refused %n refunds", /*c=*/nullptr, count);
    return tr("%n orders have a problem", /*c=*/nullptr, count);
}

QString InsightWording::need(const Need &need)
{
    const int count = static_cast<int>(need.figure.count);
    switch (need.what) {
    case Need::What::SyncStopped: return tr("%1 is not synced").arg(need.shop);
    case Need::What::Missing:
        return tr("%1: %n orders are missing here", /*c=*/nullptr, count).arg(need.shop);
    case Need::What::Refused: return tr("%1 refused %n messages", /*c=*/nullptr, count).arg(need.shop);
    case Need::What::Unreadable:
        return tr("%n orders of %1 cannot be read", /*c=*/nullptr, count).arg(need.shop);
    case Need::What::Problem: return problem(need.code, count);
    case Need::What::Check: return tr("%n orders have findings to settle", /*c=*/nullptr, count);
    case Need::What::Cases: return tr("%n returns wait for your answer", /*c=*/nullptr, count);
    }
    return {};
}

QString InsightWording::advice(const Need &need)
{
    switch (need.what) {
    case Need::What::SyncStopped: return OfficeWording::syncProblem(need.code);
    case Need::What::Missing: return tr("The marketplace has them. Sync the shop, then look again.");
    case Need::What::Refused:
        return tr("What was told to the marketplace was not taken. Look at the orders.");
    case Need::What::Unreadable: return tr("They are kept with their text and asked for again.");
    case Need::What::Problem:
        return need.code.isEmpty()             ? tr("Check the shortage, then confirm again.")
            : need.code.startsWith(u"parcel.") ? tr("Ask the carrier, tell the buyer, send again or refund.")
                                               : Wording::reason(need.code);
    case Need::What::Check: return tr("Address, payment, price or stock; they cannot be confirmed before.");
    case Need::What::Cases: return tr("Approve, refuse, inspect or refund.");
    }
    return {};
}

QString InsightWording::step(const Need &need)
{
    switch (need.what) {
    case Need::What::SyncStopped:
    case Need::What::Missing: return tr("Open sync");
    case Need::What::Refused: return tr("Open outbox");
    case Need::What::Unreadable: return tr("Read them");
    case Need::What::Problem: return tr("Look at them");
    case Need::What::Check: return tr("Settle");
    case Need::What::Cases: return tr("Answer");
    }
    return {};
}

QString InsightWording::zone(const QTimeZone &zone)
{
    QString city = QString::fromUtf8(zone.id());
    city = city.mid(city.lastIndexOf(u'/') + 1).replace(u'_', u' ');
    if (city == u"UTC")
        return city;
    return tr("%1 time").arg(city);
}

QString InsightWording::span(std::int64_t seconds)
{
    constexpr std::int64_t kMinute = 60;
    constexpr std::int64_t kHour = 60 * kMinute;
    constexpr std::int64_t kDay = 24 * kHour;
    const QString sign = seconds < 0 ? QStringLiteral("\u2212") : QString();
    const std::int64_t length = (seconds < 0 ? -seconds : seconds) + kMinute / 2;
    if (length >= 2 * kDay)
        return sign + tr("%1 d %2 h").arg(length / kDay).arg(length % kDay / kHour);
    if (length >= kHour)
        return sign
            + tr("%1 h %2").arg(length / kHour).arg(length % kHour / kMinute, 2, 10, QLatin1Char('0'));
    return sign + tr("%1 min").arg(length / kMinute);
}

} // namespace purser::desk
