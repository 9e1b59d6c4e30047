#pragma once

#include "desk/audit_view.h"
#include "ui/kit/paged_model.h"

#include <QTimeZone>

namespace purser::ui {

struct AuditListRow
{
    std::int64_t id = 0; ///< number of the entry
    desk::AuditRow row {};

    bool operator==(const AuditListRow &other) const { return id == other.id; } // an entry never changes
};

/// Entries of the journal. GUI thread.
class AuditModel final : public kit::PagedModel<AuditListRow>
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Order, Number, ColumnCount };
    using PagedModel::PagedModel;

    void setZone(const QTimeZone &zone) { m_zone = zone; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace purser::ui
