#pragma once

#include "ui/kit/paged_model.h"
#include "ui/rules/rule_draft.h"

namespace purser::ui {

struct RuleListRow
{
    std::int64_t id = 0; ///< the draft's key
    int position = 0;
    intake::KeptRule kept {};

    bool operator==(const RuleListRow &) const = default;
};

/// The rules in the order in which they are asked: place, name and sentence, whether it is on. GUI thread.
class RuleListModel final : public kit::PagedModel<RuleListRow>
{
    Q_OBJECT

public:
    enum Column { Position, Rule, Standing, ColumnCount };

    using PagedModel::PagedModel;

    void show(const RuleDraft &draft);
    void retranslate();
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace purser::ui
