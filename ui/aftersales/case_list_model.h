#pragma once

#include "desk/case_view.h"
#include "ui/kit/paged_model.h"

namespace purser::ui {

struct CaseListRow
{
    std::int64_t id = 0;
    desk::CaseRow row {};

    bool operator==(const CaseListRow &) const = default;
};

/// Cases as the list beside the panel shows them: who and what, how much and until when. GUI thread.
class CaseListModel final : public kit::PagedModel<CaseListRow>
{
    Q_OBJECT

public:
    enum Column { Buyer, Amount, ColumnCount };
    using PagedModel::PagedModel;

    /// Moment that deadlines are counted from.
    void setNow(base::Instant now) { m_now = now; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QVariant buyerData(const desk::CaseRow &row, int role) const;
    [[nodiscard]] QVariant amountData(const desk::CaseRow &row, int role) const;

    base::Instant m_now {};
};

} // namespace purser::ui
