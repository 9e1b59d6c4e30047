#include "desk/day_compare.h"

#include "marketplace/quarantine_table.h"
#include "marketplace/sandbox/sandbox_format.h"
#include "orders/order_table.h"

namespace purser::desk {

namespace {

using marketplace::RemoteOrder;
using marketplace::RemoteStatus;
using orders::Order;
using orders::Stage;

QString number(std::int64_t value)
{
    return QString::number(value);
}

/// What differs, in words for a person who looks for the cause; empty = equal.
class Comparison
{
public:
    explicit Comparison(const QString &order)
        : m_order(order)
    {}

    void same(const char *what, const QString &theirs, const QString &ours)
    {
        if (theirs != ours)
            m_differences.push_back(
                QStringLiteral("%1: %2 %3, desk %4").arg(m_order, QLatin1String(what), theirs, ours));
    }

    void same(const char *what, std::int64_t theirs, std::int64_t ours)
    {
        same(what, number(theirs), number(ours));
    }

    [[nodiscard]] const std::vector<QString> &differences() const { return m_differences; }

private:
    QString m_order;
    std::vector<QString> m_differences;
};

QString statusOf(const Order &order)
{
    if (order.stage == Stage::Cancelled)
        return QStringLiteral("cancelled");
    return order.stage >= Stage::Shipped ? QStringLiteral("sent") : QStringLiteral("open");
}

QString statusOf(const RemoteOrder &remote)
{
    switch (remote.status) {
    case RemoteStatus::Open: return QStringLiteral("open");
    case RemoteStatus::Cancelled: return QStringLiteral("cancelled");
    case RemoteStatus::Fulfilled:
    case RemoteStatus::Completed: return QStringLiteral("sent");
    }
    return {};
}

void compareLines(Comparison &comparison, const RemoteOrder &remote, const Order &order)
{
    comparison.same("lines", static_cast<std::int64_t>(remote.lines.size()),
        static_cast<std::int64_t>(order.lines.size()));
    for (const auto &theirs : remote.lines) {
        const auto ours = std::ranges::find(order.lines, theirs.id, &orders::OrderLine::remoteId);
        if (ours == order.lines.end()) {
            comparison.same("line", theirs.id, QStringLiteral("none"));
            continue;
        }
        comparison.same("quantity", theirs.quantity, ours->quantity);
        comparison.same("cancelled", theirs.cancelled, ours->cancelled);
        comparison.same("fulfilled", theirs.fulfilled, ours->shipped);
        comparison.same("returned", theirs.returned, ours->returned);
        comparison.same("line total", theirs.totalMinor, ours->totalMinor);
    }
}

/// Live labels by order number, as the carrier has them.
using Labels = std::map<QString, QStringList>;

Labels labelsOf(const QJsonArray &truth)
{
    Labels labels;
    for (const auto &value : truth) {
        const auto label = value.toObject();
        const QString reference = label.value(u"reference").toString(); // "BH-100042-1"
        if (label.value(u"state").toString() == u"live")
            labels[reference.left(reference.lastIndexOf(u'-'))] << label.value(u"id").toString();
    }
    return labels;
}

void compareParcels(Comparison &comparison, const RemoteOrder &remote,
    const std::vector<shipping::Parcel> &parcels, QStringList labels)
{
    QStringList ours;
    QStringList kept;
    for (const auto &parcel : parcels) {
        if (parcel.handedAt != 0)
            ours << parcel.tracking;
        if (!parcel.remoteLabel.isEmpty() && parcel.stage != orders::ParcelStage::Voided)
            kept << parcel.remoteLabel;
    }
    QStringList theirs;
    for (const auto &sent : remote.fulfilments)
        theirs << sent.tracking;
    for (QStringList *list : {&ours, &theirs, &kept, &labels})
        list->sort();
    comparison.same("tracking", theirs.join(u','), ours.join(u','));
    comparison.same("live labels", labels.join(u','), kept.join(u','));
}

base::Result<Comparison> compared(
    Core &core, const RemoteOrder &remote, const Order &order, const Labels &labels)
{
    Comparison comparison(remote.number);
    comparison.same("status", statusOf(remote), statusOf(order));
    comparison.same("number", remote.number, order.number);
    comparison.same("total", remote.totalMinor, order.totalMinor);
    comparison.same("paid", remote.paidMinor, order.paidMinor);
    comparison.same("refunded", remote.refundedMinor, order.refundedMinor);
    comparison.same("payment", orders::code(remote.payment), orders::code(order.payment));
    compareLines(comparison, remote, order);
    const auto parcels = shipping::parcelsOf(core.reader(), order.id);
    if (!parcels)
        return tl::unexpected(parcels.error());
    const auto live = labels.find(remote.number);
    compareParcels(comparison, remote, *parcels, live == labels.end() ? QStringList {} : live->second);
    return comparison;
}

/// The order in any of the shops, or none.
base::Result<std::optional<Order>> found(
    Core &core, const std::vector<orders::Shop> &shops, const QString &remoteId)
{
    for (const orders::Shop &shop : shops) {
        auto order = orders::findRemoteOrder(core.reader(), shop.id, remoteId);
        if (!order || *order)
            return order;
    }
    return std::optional<Order> {};
}

bool isQuarantined(Core &core, const std::vector<orders::Shop> &shops, const QString &remoteId)
{
    return std::ranges::any_of(shops, [&](const orders::Shop &shop) {
        const auto one = marketplace::findQuarantined(core.reader(), shop.id, remoteId);
        return one && *one;
    });
}

base::Result<> countPapers(Core &core, orders::OrderId id, DayReport &report)
{
    const auto parcels = shipping::parcelsOf(core.reader(), id);
    const auto refunds = aftersales::refundsOf(core.reader(), id);
    if (!parcels || !refunds)
        return tl::unexpected(!parcels ? parcels.error() : refunds.error());
    for (const auto &parcel : *parcels)
        report.labels += parcel.remoteLabel.isEmpty() || parcel.stage == orders::ParcelStage::Voided ? 0 : 1;
    for (const auto &refund : *refunds) {
        if (refund.state == u"refused")
            continue;
        ++report.refunds;
        report.refundsMinor += refund.amount.minor;
    }
    return {};
}

} // namespace

base::Result<DayReport> compareWithTruth(
    Core &core, const std::vector<orders::Shop> &shops, const QJsonObject &truth)
{
    DayReport report;
    const Labels labels = labelsOf(truth.value(u"labels").toArray());
    for (const auto &value : truth.value(u"orders").toArray()) {
        const auto json = value.toObject().value(u"order").toObject();
        const QString id = json.value(u"id").toString();
        ++report.orders;
        const auto order = found(core, shops, id);
        if (!order)
            return tl::unexpected(order.error());
        if (!*order && isQuarantined(core, shops, id)) {
            ++report.quarantined;
            report.ids.insert(json.value(u"number").toString(), QStringLiteral("quarantined"));
            continue;
        }
        if (!*order) {
            ++report.lost;
            report.differences.push_back(json.value(u"number").toString() + QStringLiteral(": lost"));
            continue;
        }
        const auto remote = marketplace::parseSandboxOrder(json);
        if (!remote)
            return tl::unexpected(remote.error());
        const auto comparison = compared(core, *remote, **order, labels);
        if (!comparison)
            return tl::unexpected(comparison.error());
        report.different += comparison->differences().empty() ? 0 : 1;
        std::ranges::copy(comparison->differences(), std::back_inserter(report.differences));
        report.openCases += (*order)->openCases;
        ++report.byStage[orders::code((*order)->stage)];
        report.ids.insert((*order)->number, orders::code((*order)->stage));
        if (auto counted = countPapers(core, (*order)->id, report); !counted)
            return tl::unexpected(counted.error());
    }
    return report;
}

} // namespace purser::desk
