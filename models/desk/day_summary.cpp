#include "desk/day_summary.h"

namespace purser::desk {

QJsonObject toJson(const DayReport &report)
{
    QJsonObject stages;
    for (const auto &[stage, count] : report.byStage)
        stages.insert(stage, count);
    return {{QStringLiteral("orders"), report.orders}, {QStringLiteral("by_stage"), stages},
        {QStringLiteral("quarantined"), report.quarantined}, {QStringLiteral("lost"), report.lost},
        {QStringLiteral("different"), report.different}, {QStringLiteral("labels"), report.labels},
        {QStringLiteral("refunds"), report.refunds}, {QStringLiteral("open_cases"), report.openCases},
        {QStringLiteral("refunds_minor"), qint64(report.refundsMinor)}};
}

QString toText(const DayReport &report)
{
    QString text = QStringLiteral("orders\t%1\n").arg(report.orders);
    for (const auto &[stage, count] : report.byStage)
        text += QStringLiteral("  %1\t%2\n").arg(stage).arg(count);
    return text
        + QStringLiteral("quarantined\t%1\nlost\t%2\ndifferent\t%3\nlabels\t%4\nrefunds\t%5\n")
              .arg(report.quarantined)
              .arg(report.lost)
              .arg(report.different)
              .arg(report.labels)
              .arg(report.refunds);
}

bool isWhole(const DayReport &report)
{
    return report.lost == 0 && report.different == 0;
}

} // namespace purser::desk
