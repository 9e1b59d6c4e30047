#pragma once

#include "desk/sync_view.h"
#include "ui/kit/paged_model.h"

namespace purser::ui {

struct OutboxListRow
{
    std::int64_t id = 0;
    desk::OutboxRow row {};
    QString shop {};

    bool operator==(const OutboxListRow &) const = default;
};

/// Messages that did not reach the marketplace yet. GUI thread.
class OutboxModel final : public kit::PagedModel<OutboxListRow>
{
    Q_OBJECT

public:
    enum Column { What, State, Attempts, NextTry, ColumnCount };
    using PagedModel::PagedModel;

    void setNow(qint64 milliseconds) { m_now = milliseconds; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    qint64 m_now = 0;
};

struct QuarantineListRow
{
    QString id {}; ///< shop and the marketplace's id
    desk::QuarantineRow row {};

    bool operator==(const QuarantineListRow &) const = default;
};

/// Orders that could not be read. GUI thread.
class QuarantineModel final : public kit::PagedModel<QuarantineListRow>
{
    Q_OBJECT

public:
    enum Column { Order, Reason, Tries, Found, ColumnCount };
    using PagedModel::PagedModel;

    void setNow(qint64 milliseconds) { m_now = milliseconds; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    qint64 m_now = 0;
};

} // namespace purser::ui
