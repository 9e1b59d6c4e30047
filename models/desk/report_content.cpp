#include "desk/report_content.h"

namespace purser::desk {

namespace {

QString stateOf(const aftersales::Refund &refund)
{
    if (refund.state == u"accepted")
        return QStringLiteral("paid back");
    return refund.state == u"requested" ? QStringLiteral("on its way") : refund.state;
}

QString caseNumber(const OrderDetail &detail, aftersales::CaseId id)
{
    const auto found = std::ranges::find(detail.cases, id, &aftersales::ReturnCase::id);
    return found == detail.cases.end() ? QString() : found->remoteId;
}

} // namespace

std::vector<documents::ReportRefund> reportRefunds(const OrderDetail &detail)
{
    std::vector<documents::ReportRefund> rows;
    rows.reserve(detail.refunds.size());
    for (const aftersales::Refund &refund : detail.refunds)
        if (refund.state != u"refused")
            rows.push_back({detail.order.number, QString(refund.reason).replace(u'_', u' '), refund.amount,
                stateOf(refund), caseNumber(detail, refund.returnCase)});
    return rows;
}

documents::DayReportContent reportContent(
    const DayReport &report, const QString &date, std::vector<documents::ReportRefund> refunds)
{
    documents::DayReportContent content;
    content.date = date;
    content.finding = QStringLiteral("%1 orders, %2 labels, %3 refunds; %4 lost, %5 different")
                          .arg(report.orders)
                          .arg(report.labels)
                          .arg(report.refunds)
                          .arg(report.lost)
                          .arg(report.different);
    content.figures = {{QStringLiteral("Orders"), QString::number(report.orders)},
        {QStringLiteral("Labels"), QString::number(report.labels)},
        {QStringLiteral("Refunds"), QString::number(report.refunds)},
        {QStringLiteral("In quarantine"), QString::number(report.quarantined)}};
    for (const orders::Stage stage : orders::kStages)
        if (const auto found = report.byStage.find(orders::code(stage)); found != report.byStage.end())
            content.counts.push_back({found->first, found->second});
    content.refunds = std::move(refunds);
    return content;
}

} // namespace purser::desk
