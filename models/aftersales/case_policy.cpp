#include "aftersales/case_policy.h"

#include <algorithm>

namespace purser::aftersales {

namespace {

/// Whose calendar and rights a country shares: the members of the European Union have one.
QString jurisdiction(const QString &country)
{
    static const QSet<QString> kUnion {QStringLiteral("AT"), QStringLiteral("BE"), QStringLiteral("BG"),
        QStringLiteral("CY"), QStringLiteral("CZ"), QStringLiteral("DE"), QStringLiteral("DK"),
        QStringLiteral("EE"), QStringLiteral("ES"), QStringLiteral("FI"), QStringLiteral("FR"),
        QStringLiteral("GR"), QStringLiteral("HR"), QStringLiteral("HU"), QStringLiteral("IE"),
        QStringLiteral("IT"), QStringLiteral("LT"), QStringLiteral("LU"), QStringLiteral("LV"),
        QStringLiteral("MT"), QStringLiteral("NL"), QStringLiteral("PL"), QStringLiteral("PT"),
        QStringLiteral("RO"), QStringLiteral("SE"), QStringLiteral("SI"), QStringLiteral("SK")};
    return kUnion.contains(country) ? QStringLiteral("EU") : country;
}

} // namespace

bool isSellersFault(const QString &reason)
{
    static const QSet<QString> kFaults {QStringLiteral("damaged"), QStringLiteral("wrong_item"),
        QStringLiteral("quality"), QStringLiteral("not_as_described"), QStringLiteral("missing_parts")};
    return kFaults.contains(reason);
}

CasePolicy judgeCase(const QString &country, const QString &reason, const QDate &deliveredOn,
    const QDate &requestedOn, const std::vector<ReturnPolicy> &policies, const Holidays &holidays)
{
    using Verdict = CasePolicy::Verdict;
    CasePolicy found {.deliveredOn = deliveredOn};
    const auto policy = std::ranges::find(policies, jurisdiction(country), &ReturnPolicy::country);
    if (policy != policies.end()) {
        found.rule = policy->id;
        found.windowDays = policy->windowDays;
    }
    if (deliveredOn.isValid() && policy != policies.end()) {
        const auto said = judge(*policy, {.receivedOn = deliveredOn, .requestedOn = requestedOn}, holidays);
        found.day = static_cast<int>(deliveredOn.daysTo(requestedOn));
        found.deadline = said.deadline;
        found.refundDueBy = said.refundDueBy;
        found.refundsOutboundFreight = said.refundsOutboundFreight;
        found.verdict = said.isEligible() ? Verdict::Within : Verdict::Late;
    } else if (policy != policies.end()) {
        found.verdict = Verdict::NotDelivered;
    }
    if (isSellersFault(reason))
        found.verdict = Verdict::Fault;
    return found;
}

} // namespace purser::aftersales
