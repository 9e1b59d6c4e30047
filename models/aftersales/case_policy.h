#pragma once

#include "aftersales/return_policy.h"

#include <vector>

namespace purser::aftersales {

/// What the return rights say to a case, with what the sentence is made of.
struct CasePolicy
{
    enum class Verdict {
        Within, ///< asked in time, no reason needed
        Late, ///< asked after the last day
        Fault, ///< the reason lies with the seller: the window does not matter
        NoRight, ///< no right by law in the buyer's country: the shop decides
        NotDelivered, ///< the window has not begun
    };

    Verdict verdict = Verdict::NoRight;
    QString rule {}; ///< id of the policy, "cn_7d"; empty for NoRight
    int windowDays = 0;
    int day = 0; ///< of the window on which the buyer asked, 1 = the day after delivery
    QDate deliveredOn {}; ///< invalid = not delivered
    QDate deadline {}; ///< last day for the request
    QDate refundDueBy {};
    bool refundsOutboundFreight = false;

    bool operator==(const CasePolicy &) const = default;
};

/// True for reasons that lie with the seller: damaged, wrong item, not as described.
[[nodiscard]] bool isSellersFault(const QString &reason);

/// Pure. @param country  ISO 3166 of the buyer  @param deliveredOn  in the shop's zone, invalid = not yet
[[nodiscard]] CasePolicy judgeCase(const QString &country, const QString &reason, const QDate &deliveredOn,
    const QDate &requestedOn, const std::vector<ReturnPolicy> &policies, const Holidays &holidays);

} // namespace purser::aftersales
