#include "ui/rules/rule_draft.h"

#include <algorithm>

namespace purser::ui {

using intake::ApprovalRule;
using intake::KeptRule;

RuleDraft::Item RuleDraft::made(KeptRule kept)
{
    return {++m_lastKey, std::move(kept)};
}

void RuleDraft::begin(Rules published, const std::vector<ApprovalRule> &draft)
{
    m_items.clear();
    m_published = std::move(published);
    if (draft.empty())
        for (const KeptRule &kept : m_published)
            m_items.push_back(made(kept));
    for (const ApprovalRule &rule : draft) {
        const auto same = std::ranges::find_if(m_published, [&rule](const KeptRule &kept) {
            return kept.rule.name == rule.name && kept.rule.shop == rule.shop;
        });
        KeptRule kept = same == m_published.end() ? KeptRule {} : *same;
        kept.rule = rule;
        m_items.push_back(made(std::move(kept)));
    }
}

const KeptRule &RuleDraft::at(int index) const
{
    return m_items.at(static_cast<std::size_t>(index)).kept;
}

bool RuleDraft::isChanged() const
{
    return !std::ranges::equal(m_items, m_published, [](const Item &item, const KeptRule &kept) {
        return item.kept.id == kept.id && item.kept.rule == kept.rule;
    });
}

RuleDraft::Rules RuleDraft::rules() const
{
    Rules rules;
    rules.reserve(m_items.size());
    for (const Item &item : m_items)
        rules.push_back(item.kept);
    return rules;
}

std::vector<ApprovalRule> RuleDraft::plain() const
{
    std::vector<ApprovalRule> rules;
    rules.reserve(m_items.size());
    for (const Item &item : m_items)
        rules.push_back(item.kept.rule);
    return rules;
}

int RuleDraft::add(const ApprovalRule &rule)
{
    m_items.push_back(made({.rule = rule}));
    return size() - 1;
}

void RuleDraft::put(int index, const ApprovalRule &rule)
{
    m_items.at(static_cast<std::size_t>(index)).kept.rule = rule;
}

void RuleDraft::remove(int index)
{
    m_items.erase(m_items.begin() + index);
}

int RuleDraft::move(int index, int by)
{
    const int to = std::clamp(index + by, 0, size() - 1);
    const auto first = m_items.begin();
    if (to < index)
        std::rotate(first + to, first + index, first + index + 1);
    else
        std::rotate(first + index, first + index + 1, first + to + 1);
    return to;
}

} // namespace purser::ui
