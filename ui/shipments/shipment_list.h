#pragma once

#include "desk/desk.h"

#include <QWidget>

class QStackedWidget;

namespace purser::kit {
class EmptyState;
class ErrorState;
class PagedTable;
class Tabs;
} // namespace purser::kit

namespace purser::ui {

class ShipmentListModel;

/// Parcels by what is to be done with them, with counts, page by page. GUI thread.
class ShipmentList final : public QWidget
{
    Q_OBJECT

public:
    explicit ShipmentList(desk::Desk &desk, QWidget *parent = nullptr);

    void setShop(std::optional<orders::ShopId> shop);
    void showTab(shipping::ParcelTab tab);
    [[nodiscard]] shipping::ParcelTab tab() const;
    /// Null when none is chosen.
    [[nodiscard]] orders::ParcelId chosen() const;
    /// Chooses the parcel as soon as its tab shows it.
    void choose(shipping::ParcelTab tab, orders::ParcelId id);
    void moveBy(int rows);
    [[nodiscard]] ShipmentListModel *model() const { return m_model; }
    [[nodiscard]] kit::PagedTable *table() const { return m_table; }
    /// Reads rows and counts again now; rows that stay keep their place and selection.
    void refresh();
    void retranslate();

Q_SIGNALS:
    /// Another parcel is chosen, or the rows were read again.
    void changed();

private:
    using Page = base::Result<desk::ShipmentPage>;

    void restart();
    void loadPage(const QVariant &cursor);
    void showPage();
    void selectWanted();
    void readCounts();

    desk::Desk &m_desk;
    ShipmentListModel *m_model;
    kit::Tabs *m_tabs;
    kit::PagedTable *m_table;
    QStackedWidget *m_pages;
    kit::EmptyState *m_empty;
    kit::ErrorState *m_error;
    std::optional<orders::ShopId> m_shop;
    orders::ParcelId m_wanted;
    int m_asked = 0; ///< answers to older questions are dropped
};

} // namespace purser::ui
