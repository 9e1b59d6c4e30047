#include "aftersales/return_policy.h"

namespace purser::aftersales {

namespace {

bool counts(const ReturnPolicy &policy, const QDate &day, const QSet<QDate> &holidays)
{
    const bool isWeekend = day.dayOfWeek() >= Qt::Saturday;
    if (isWeekend && policy.shift == ReturnPolicy::Shift::WeekendsAndHolidays)
        return false;
    return !holidays.contains(day);
}

bool isException(const ReturnPolicy &policy, const ReturnWish &wish)
{
    if (!wish.itemTag)
        return false;
    return policy.exceptions.contains(*wish.itemTag)
        || (wish.buyerConfirmedException && policy.exceptionsIfConfirmed.contains(*wish.itemTag));
}

} // namespace

QDate returnDeadline(const ReturnPolicy &policy, const QDate &receivedOn, const Holidays &holidays)
{
    const auto closed = holidays.value(policy.country);
    QDate last = receivedOn.addDays(policy.windowDays);
    while (!counts(policy, last, closed))
        last = last.addDays(1);
    return last;
}

ReturnVerdict judge(const ReturnPolicy &policy, const ReturnWish &wish, const Holidays &holidays)
{
    ReturnVerdict verdict {.deadline = returnDeadline(policy, wish.receivedOn, holidays)};
    if (isException(policy, wish))
        verdict.refusedFor = ReturnVerdict::Reason::Exception;
    else if (wish.requestedOn > verdict.deadline)
        verdict.refusedFor = ReturnVerdict::Reason::Late;
    if (!verdict.isEligible())
        return verdict;
    verdict.goodsBackOn =
        wish.goodsBackOn.isValid() ? wish.goodsBackOn : wish.requestedOn.addDays(kAssumedReturnDays);
    const bool isFromGoods = policy.refundFrom == ReturnPolicy::RefundFrom::GoodsBack;
    verdict.refundDueBy = (isFromGoods ? verdict.goodsBackOn : wish.requestedOn).addDays(policy.refundDays);
    verdict.refundsOutboundFreight = policy.refundsOutboundFreight;
    return verdict;
}

QString toCode(ReturnVerdict::Reason reason)
{
    switch (reason) {
    case ReturnVerdict::Reason::Late: return QStringLiteral("late");
    case ReturnVerdict::Reason::Exception: return QStringLiteral("exception");
    }
    return {};
}

} // namespace purser::aftersales
