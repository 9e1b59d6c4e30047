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

class CaseListModel;

/// The cases by whose turn it is, with counts; one is always chosen where there is one. GUI thread.
class CaseList final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseList(desk::Desk &desk, QWidget *parent = nullptr);

    void setShop(std::optional<orders::ShopId> shop);
    void showGroup(desk::CaseGroup group);
    [[nodiscard]] desk::CaseGroup group() const;
    /// Null when none is.
    [[nodiscard]] aftersales::CaseId chosen() const;
    void moveBy(int rows);
    [[nodiscard]] CaseListModel *model() const { return m_model; }
    [[nodiscard]] kit::PagedTable *table() const { return m_table; }
    /// Reads rows and counts again now.
    void refresh();
    void retranslate();

Q_SIGNALS:
    /// Another case is chosen, or the rows were read again.
    void changed();

private:
    using Rows = base::Result<std::vector<desk::CaseRow>>;

    void showRows(const Rows &rows);
    void readCounts();

    desk::Desk &m_desk;
    CaseListModel *m_model;
    kit::Tabs *m_tabs;
    kit::PagedTable *m_table;
    QStackedWidget *m_pages;
    kit::EmptyState *m_empty;
    kit::ErrorState *m_error;
    std::optional<orders::ShopId> m_shop;
    int m_asked = 0; ///< answers to older questions are dropped
};

} // namespace purser::ui
