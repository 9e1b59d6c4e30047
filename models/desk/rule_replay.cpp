#include "desk/rule_replay.h"

#include "desk/rule_book.h"
#include "desk/rule_facts.h"
#include "intake/rule_why.h"
#include "orders/order_query.h"

namespace purser::desk {

namespace {

using intake::ApprovalRule;
using intake::RuleOutcome;
using orders::Order;

constexpr std::int64_t kMostOrders = 100'000;
constexpr int kPage = 500;
constexpr std::int64_t kDay = 86'400'000;

/// The rules of one shop among those of all.
std::vector<ApprovalRule> ofShop(const std::vector<ApprovalRule> &rules, const QString &shop)
{
    std::vector<ApprovalRule> some;
    std::ranges::copy_if(rules, std::back_inserter(some),
        [&shop](const ApprovalRule &rule) { return rule.shop.isEmpty() || rule.shop == shop; });
    return some;
}

base::Result<std::vector<ApprovalRule>> published(Core &core)
{
    const auto kept = approvalRules(core);
    if (!kept)
        return tl::unexpected(kept.error());
    std::vector<ApprovalRule> rules;
    rules.reserve(kept->size());
    for (const intake::KeptRule &one : *kept)
        rules.push_back(one.rule);
    return rules;
}

/// Two sets of rules, each for the shops that orders come from.
class TwoSets
{
public:
    TwoSets(Core &core, std::vector<ApprovalRule> before, std::vector<ApprovalRule> after)
        : m_core(core)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_facts(core.reader(), both())
    {}

    [[nodiscard]] base::Result<std::optional<RuleDifference>> differ(Order order)
    {
        auto lines = orders::linesOf(m_core.reader(), order.id);
        if (!lines)
            return tl::unexpected(lines.error());
        order.lines = std::move(*lines);
        const auto subject = m_facts.of(order);
        if (!subject)
            return tl::unexpected(subject.error());
        RuleDifference difference {order.id, order.number, order.placedAt,
            intake::applyRules(ofShop(m_before, subject->shop), *subject),
            intake::applyRules(ofShop(m_after, subject->shop), *subject)};
        const bool isSame = difference.before.sameEffect(difference.after);
        return isSame ? std::optional<RuleDifference> {} : std::optional(std::move(difference));
    }

private:
    [[nodiscard]] std::vector<ApprovalRule> both() const
    {
        std::vector<ApprovalRule> all = m_before;
        all.insert(all.end(), m_after.begin(), m_after.end());
        return all;
    }

    Core &m_core;
    std::vector<ApprovalRule> m_before;
    std::vector<ApprovalRule> m_after;
    RuleFacts m_facts;
};

/// What the rules said of an order when they were last asked.
base::Result<RuleOutcome> recorded(Core &core, orders::OrderId id)
{
    auto why = orderWhy(core.reader(), id);
    if (!why)
        return tl::unexpected(why.error());
    return *why ? intake::outcomeOf(std::move((*why)->trace)) : RuleOutcome {};
}

} // namespace

base::Result<RuleReplay> replayRules(Core &core, const std::vector<ApprovalRule> &draft, int days)
{
    auto before = published(core);
    if (!before)
        return tl::unexpected(before.error());
    TwoSets sets(core, std::move(*before), draft);
    const std::int64_t since = base::toMilliseconds(core.now()) - days * kDay;
    RuleReplay replay;
    std::optional<orders::PageKey> after;
    do {
        auto page = orders::orderPage(core.reader(), {.sort = orders::OrderSort::Newest}, after, kPage);
        if (!page)
            return tl::unexpected(page.error());
        for (Order &order : page->orders) {
            if (order.placedAt < since)
                return replay;
            ++replay.orders;
            auto difference = sets.differ(std::move(order));
            if (!difference)
                return tl::unexpected(difference.error());
            if (*difference)
                replay.differences.push_back(std::move(**difference));
        }
        after = page->next;
    } while (after && replay.orders < kMostOrders);
    replay.isWhole = !after;
    return replay;
}

base::Result<RuleReplay> previewRules(Core &core, const std::vector<orders::OrderId> &ids)
{
    const auto rules = published(core);
    if (!rules)
        return tl::unexpected(rules.error());
    RuleFacts facts(core.reader(), *rules);
    RuleReplay preview;
    for (const orders::OrderId id : ids) {
        const auto order = orders::findOrder(core.reader(), id);
        if (!order)
            return tl::unexpected(order.error());
        if (!*order || (*order)->stage != orders::Stage::Received)
            continue;
        ++preview.orders;
        const auto subject = facts.of(**order);
        if (!subject)
            return tl::unexpected(subject.error());
        auto before = recorded(core, id);
        if (!before)
            return tl::unexpected(before.error());
        auto after = intake::applyRules(ofShop(*rules, subject->shop), *subject);
        if (!before->sameEffect(after))
            preview.differences.push_back(
                {id, (*order)->number, (*order)->placedAt, std::move(*before), std::move(after)});
    }
    return preview;
}

} // namespace purser::desk
