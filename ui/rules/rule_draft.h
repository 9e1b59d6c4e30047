#pragma once

#include "desk/rule_desk.h"

namespace purser::ui {

/// The rules as a person is changing them, beside those that count. GUI thread.
class RuleDraft
{
public:
    using Rules = std::vector<intake::KeptRule>;

    struct Item
    {
        std::int64_t key = 0; ///< of this draft alone, stays with the rule wherever it goes
        intake::KeptRule kept {};
    };

    /// Begins anew. @param draft  what was left for later; empty = the published rules
    void begin(Rules published, const std::vector<intake::ApprovalRule> &draft);

    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] int size() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] const intake::KeptRule &at(int index) const;
    /// True when it is not what counts.
    [[nodiscard]] bool isChanged() const;
    /// What publishing it would keep.
    [[nodiscard]] Rules rules() const;
    [[nodiscard]] std::vector<intake::ApprovalRule> plain() const;

    /// @returns where it stands: at the end
    int add(const intake::ApprovalRule &rule);
    void put(int index, const intake::ApprovalRule &rule);
    void remove(int index);
    /// Up is negative. @returns where it stands then
    int move(int index, int by);

private:
    [[nodiscard]] Item made(intake::KeptRule kept);

    Rules m_published;
    std::vector<Item> m_items;
    std::int64_t m_lastKey = 0;
};

} // namespace purser::ui
