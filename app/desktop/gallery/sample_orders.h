#pragma once

#include "ui/kit/paged_model.h"
#include "ui/kit/row_delegate.h"

namespace purser::desktop {

struct SampleOrder
{
    qint64 id = 0;
    QString number {};
    QString shop {};
    QString recipient {};
    QString city {};
    QString items {};
    kit::RowChips exceptions {};
    QString carrier {};
    QString total {};
    int minutes = 0; ///< until it must leave
    QString age {};

    bool operator==(const SampleOrder &) const = default;
};

/// The invented orders of the design's pictures.
class SampleOrders final : public kit::PagedModel<SampleOrder>
{
public:
    enum Column { Number, Recipient, Exceptions, Carrier, Total, ShipBy, Age, ColumnCount };
    enum class Tongue { English, Chinese };

    explicit SampleOrders(Tongue tongue, QObject *parent = nullptr);

    void showAll();
    void showGalleryRows();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString said(const char16_t *english, const char16_t *chinese) const;
    [[nodiscard]] QString countdown(int minutes) const;
    [[nodiscard]] QVariant text(const SampleOrder &order, int column) const;
    [[nodiscard]] std::vector<SampleOrder> all() const;

    Tongue m_tongue;
};

} // namespace purser::desktop
