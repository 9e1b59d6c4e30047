#pragma once

#include "desk/lists.h"
#include "ui/kit/paged_model.h"

namespace purser::ui {

/// One row as the list shows it.
struct OrderRow
{
    qint64 id = 0;
    desk::ListRow order {};
    QString shop {};

    bool operator==(const OrderRow &other) const
    {
        return order.order == other.order.order && order.recipient == other.order.recipient
            && order.city == other.order.city && shop == other.shop;
    }
};

/// The orders of one tab, page by page.
class OrderListModel final : public kit::PagedModel<OrderRow>
{
    Q_OBJECT

public:
    enum Column { Number, Recipient, Exceptions, Carrier, Total, ShipBy, Age, ColumnCount };

    using PagedModel::PagedModel;

    /// "number", "ship-by", as saved views name columns.
    [[nodiscard]] static QString codeOf(Column column);
    [[nodiscard]] static std::optional<Column> columnNamed(const QString &code);

    /// Deadlines and ages are counted from @p now.
    void setNow(base::Instant now) { m_now = now; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant numberData(const OrderRow &row, int role) const;
    [[nodiscard]] QVariant recipientData(const OrderRow &row, int role) const;
    [[nodiscard]] QVariant exceptionData(const OrderRow &row, int role) const;
    [[nodiscard]] QVariant deadlineData(const OrderRow &row, int role) const;

    base::Instant m_now {};
};

/// "€1,284.00"
[[nodiscard]] QString amountText(std::int64_t minor, const base::Currency &currency);
/// "42 min", "1 h 28", "3 d"; a deadline that has passed is "−42 min".
[[nodiscard]] QString spanText(std::chrono::milliseconds span);

} // namespace purser::ui
