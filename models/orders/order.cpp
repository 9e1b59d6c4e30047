#include "orders/order.h"

#include <algorithm>

namespace purser::orders {

Tab tabOf(const Order &order)
{
    if (order.stage == Stage::Cancelled)
        return Tab::Cancelled;
    if (order.openCases > 0)
        return Tab::AfterSales;
    if (!order.problemCode.isEmpty())
        return Tab::Problem;
    if (!order.holdCode.isEmpty() && order.stage < Stage::Shipped)
        return order.holdCode == kHoldAddress ? Tab::Check : Tab::Hold;
    switch (order.stage) {
    case Stage::Received: return order.blocks > 0 ? Tab::Check : Tab::New;
    case Stage::Confirmed: return order.isReserved ? Tab::Ready : Tab::Problem;
    case Stage::Picking: return Tab::Picking;
    case Stage::Packing: return Tab::Packing;
    case Stage::Labelled: return Tab::Labelled;
    case Stage::Shipped: return Tab::Shipped;
    case Stage::Delivered:
    case Stage::Completed: return Tab::Done;
    case Stage::Cancelled: return Tab::Cancelled;
    }
    return Tab::Problem;
}

QString code(Tab tab)
{
    switch (tab) {
    case Tab::New: return QStringLiteral("new");
    case Tab::Check: return QStringLiteral("check");
    case Tab::Hold: return QStringLiteral("hold");
    case Tab::Ready: return QStringLiteral("ready");
    case Tab::Picking: return QStringLiteral("picking");
    case Tab::Packing: return QStringLiteral("packing");
    case Tab::Labelled: return QStringLiteral("labelled");
    case Tab::Shipped: return QStringLiteral("shipped");
    case Tab::Problem: return QStringLiteral("problem");
    case Tab::AfterSales: return QStringLiteral("after-sales");
    case Tab::Done: return QStringLiteral("done");
    case Tab::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

QString code(Payment payment)
{
    switch (payment) {
    case Payment::Pending: return QStringLiteral("pending");
    case Payment::Authorised: return QStringLiteral("authorised");
    case Payment::Paid: return QStringLiteral("paid");
    case Payment::PartPaid: return QStringLiteral("part-paid");
    case Payment::Cod: return QStringLiteral("cod");
    case Payment::Failed: return QStringLiteral("failed");
    case Payment::Disputed: return QStringLiteral("disputed");
    case Payment::Refunded: return QStringLiteral("refunded");
    }
    return {};
}

std::optional<Tab> parseTab(const QString &text)
{
    const auto found = std::ranges::find_if(kTabs, [&](Tab tab) { return code(tab) == text; });
    return found == kTabs.end() ? std::nullopt : std::optional(*found);
}

std::optional<Payment> parsePayment(const QString &text)
{
    const auto found = std::ranges::find_if(kPayments, [&](Payment one) { return code(one) == text; });
    return found == kPayments.end() ? std::nullopt : std::optional(*found);
}

bool holdsStock(Payment payment)
{
    return payment == Payment::Paid || payment == Payment::Authorised || payment == Payment::Cod;
}

QString itemsText(const std::vector<OrderLine> &lines)
{
    if (lines.empty())
        return {};
    int units = 0;
    for (const OrderLine &line : lines)
        units += line.quantity;
    const OrderLine &first = lines.front();
    QString text = QStringLiteral("%1 · %2").arg(units).arg(first.title);
    if (!first.variant.isEmpty())
        text += QStringLiteral(", ") + first.variant;
    if (lines.size() > 1)
        text += QStringLiteral(" + %1").arg(lines.size() - 1);
    return text;
}

} // namespace purser::orders
