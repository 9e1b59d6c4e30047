#include "intake/merge_proposal.h"

#include "intake/phone.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace purser::intake {

namespace {

/// Letters and digits alone, full width and case folded away.
QString bare(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            kept += c;
    return kept;
}

QString phoneKey(const base::PostalAddress &to)
{
    return nationalDigits(to.phone.normalized(QString::NormalizationForm_KC), to.country);
}

using Group = std::vector<MergeCandidate>;

/// By phone; who has none joins the only phone there is.
std::vector<Group> byPhone(const Group &group)
{
    std::map<QString, Group> phones;
    for (const MergeCandidate &one : group)
        phones[phoneKey(one.to)].push_back(one);
    if (const auto none = phones.find(QString()); none != phones.end() && phones.size() == 2) {
        Group &only = std::prev(phones.end())->second;
        only.insert(only.end(), none->second.begin(), none->second.end());
        phones.erase(none);
    }
    std::vector<Group> groups;
    groups.reserve(phones.size());
    for (auto &[phone, some] : phones)
        groups.push_back(std::move(some));
    return groups;
}

} // namespace

QString recipientKey(const base::PostalAddress &to)
{
    QStringList parts;
    for (const QString &text :
        {to.country, to.name, to.organization, to.state, to.city, to.sublocality, to.street, to.postcode})
        parts << bare(text);
    return parts.join(u'|');
}

bool isSameRecipient(const base::PostalAddress &left, const base::PostalAddress &right)
{
    const QString one = phoneKey(left);
    const QString other = phoneKey(right);
    return recipientKey(left) == recipientKey(right) && (one.isEmpty() || other.isEmpty() || one == other);
}

MergeProposal mergeOf(std::vector<MergeCandidate> candidates)
{
    std::ranges::stable_sort(
        candidates, {}, [](const MergeCandidate &one) { return std::pair(one.placedAt, one.order); });
    MergeProposal proposal;
    proposal.shipBy = candidates.front().shipBy;
    std::int64_t dearest = 0;
    for (const MergeCandidate &one : candidates) {
        proposal.orders.push_back(one.order);
        proposal.shipBy = std::min(proposal.shipBy, one.shipBy);
        proposal.shippingRefundMinor += one.shippingMinor;
        dearest = std::max(dearest, one.shippingMinor);
        proposal.notes += one.hasNote ? 1 : 0;
    }
    proposal.shippingRefundMinor -= dearest;
    return proposal;
}

std::vector<MergeProposal> proposeMerges(std::span<const MergeCandidate> candidates)
{
    std::map<std::tuple<orders::ShopId, QString, QString>, Group> places;
    for (const MergeCandidate &one : candidates)
        places[{one.shop, one.currency, recipientKey(one.to)}].push_back(one);
    std::vector<std::pair<std::int64_t, MergeProposal>> found;
    for (const auto &[place, group] : places)
        for (const Group &some : byPhone(group))
            if (some.size() > 1)
                found.emplace_back(
                    std::ranges::min(some, {}, &MergeCandidate::placedAt).placedAt, mergeOf(some));
    std::ranges::stable_sort(found, [](const auto &left, const auto &right) {
        return std::pair(left.first, left.second.orders) < std::pair(right.first, right.second.orders);
    });
    std::vector<MergeProposal> proposals;
    proposals.reserve(found.size());
    for (auto &[at, proposal] : found)
        proposals.push_back(std::move(proposal));
    return proposals;
}

} // namespace purser::intake
