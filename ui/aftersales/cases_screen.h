#pragma once

#include "desk/desk.h"

#include <QBasicTimer>
#include <QWidget>

class QStackedWidget;

namespace purser::kit {
class EmptyState;
class ErrorState;
class PagedTable;
class ScannerFilter;
class Tabs;
class UndoToast;
} // namespace purser::kit

namespace purser::ui {

class CaseListModel;
class CasePanel;

/// Return requests and their money: whose turn it is, the list, the case. Follows the desk. GUI thread.
class CasesScreen final : public QWidget
{
    Q_OBJECT

public:
    CasesScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    /// Only this shop, or all.
    void setShop(std::optional<orders::ShopId> shop);
    void showGroup(desk::CaseGroup group);
    [[nodiscard]] CaseListModel *model() const { return m_model; }
    [[nodiscard]] kit::PagedTable *table() const { return m_table; }
    [[nodiscard]] CasePanel *panel() const { return m_panel; }
    /// Reads list and case again now.
    void refresh();

Q_SIGNALS:
    /// The list shows what was asked for.
    void shown();
    /// The order of the case, to be looked at.
    void orderWanted(const QString &number);

protected:
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Rows = base::Result<std::vector<desk::CaseRow>>;

    void build();
    void addKeys(kit::ScannerFilter &scanner);
    void retranslate();
    [[nodiscard]] desk::CaseGroup group() const;
    void showRows(const Rows &rows);
    void readCounts();
    void openCase();
    [[nodiscard]] aftersales::CaseId selected() const;
    void moveBy(int rows);
    void take(const QString &done, QFuture<desk::CaseAnswer> answer);
    void receive();
    void undo();
    void placeToast();

    desk::Desk &m_desk;
    CaseListModel *m_model;
    kit::Tabs *m_tabs;
    kit::PagedTable *m_table;
    QStackedWidget *m_list;
    kit::EmptyState *m_empty;
    kit::ErrorState *m_error;
    QStackedWidget *m_right;
    kit::EmptyState *m_nothing;
    CasePanel *m_panel;
    kit::UndoToast *m_toast;
    std::optional<orders::ShopId> m_shop;
    QString m_undoToken;
    std::int64_t m_seenEntry = -1;
    int m_asked = 0; ///< answers to older questions are dropped
    QBasicTimer m_timer;
    bool m_isFollowing = false;
};

} // namespace purser::ui
