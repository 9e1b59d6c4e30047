#pragma once

#include "desk/desk.h"
#include "desk/journal_watch.h"
#include "ui/kit/sentence.h"
#include "ui/kit/tabs.h"
#include "ui/orders/order_panel.h"

#include <QBasicTimer>
#include <QWidget>

class QStackedWidget;

namespace purser::kit {
class BulkBar;
class EmptyState;
class PagedTable;
class ResultCard;
class ScannerFilter;
class UndoToast;
} // namespace purser::kit

namespace purser::ui {

class FilterRow;
class OrderListModel;
class OrderViews;
class SetBar;

/// Tabs with counts, the list, the panel beside it, and the steps that a person takes on orders. Follows the
/// desk four times a second. GUI thread.
class OrdersScreen final : public QWidget
{
    Q_OBJECT

public:
    OrdersScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    /// Filters as if @p text had been typed; empty = the whole tab.
    void search(const QString &text);
    /// Only this shop, or all.
    void setShop(std::optional<orders::ShopId> shop);
    void showTab(orders::Tab tab);
    /// The orders behind a number of another screen, in place of the tabs until closed.
    void showSet(const insight::OrderSet &set, const QString &name);
    [[nodiscard]] orders::Tab tab() const;
    [[nodiscard]] std::optional<orders::ShopId> shop() const { return m_shop; }
    [[nodiscard]] OrderListModel *model() const { return m_model; }
    [[nodiscard]] kit::PagedTable *table() const { return m_table; }
    [[nodiscard]] OrderPanel *panel() const { return m_panel; }
    [[nodiscard]] FilterRow *filter() const { return m_filter; }
    [[nodiscard]] OrderViews *views() const { return m_views; }
    [[nodiscard]] kit::Tabs *tabs() const { return m_tabs; }
    /// The saved view that is shown, if its tab is the current one.
    [[nodiscard]] std::optional<desk::SavedView> view() const;
    [[nodiscard]] SetBar *setBar() const { return m_setBar; }
    /// Reads list, counts and panel again now.
    void refresh();

Q_SIGNALS:
    /// The list shows what was asked for.
    void shown();
    /// The orders of a tab are to be decided one after the other.
    void roundWanted(orders::Tab tab);
    /// The label of an order, to be looked at and printed again.
    void labelWanted(orders::OrderId id, const QString &number);

protected:
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Ids = std::vector<orders::OrderId>;
    using Step = std::function<QFuture<desk::BulkResult>(Ids)>;

    void build();
    void joinViews();
    void retranslate();
    void showTabs();
    [[nodiscard]] static std::vector<kit::Tabs::Tab> stageTabs();
    static constexpr int kTabCount = 11; ///< tabs before the saved views
    void addActions(kit::ScannerFilter &scanner);
    void addListActions(kit::ScannerFilter &scanner);
    void closeSet();
    void loadPage(const QVariant &cursor);
    void restart();
    void readOn();
    void showEmpty();
    void readCounts();
    void readFilterCount();
    void readSetCount();
    void openTab();
    void leaveFilter();
    void addViewActions(kit::ScannerFilter &scanner);
    void askForView(desk::SavedView view);
    [[nodiscard]] desk::SavedView asView() const;
    void showColumns(const desk::SavedView &view);
    void openColumns();
    void openPanel();
    [[nodiscard]] Ids selected() const;
    [[nodiscard]] desk::ListQuery query() const;
    void run(NextStep step, Ids ids);
    void runStep(kit::Sentence done, Ids ids, const Step &step);
    void showResult(const kit::Sentence &done, const desk::BulkResult &result);
    void showStarted(const desk::WaveResult &started);
    void undo();
    void takeBack(const QString &token);
    void openCase();
    void offerCaseUndo(const QString &undoToken);
    void addRuleActions(kit::ScannerFilter &scanner);
    void askRulesAgain();
    void addParcelActions(kit::ScannerFilter &scanner);
    void split();
    void merge();
    void answerRefund(bool isAccepted);
    /// @param open  makes the dialog for the order that the panel shows
    void withDetail(std::function<void(const desk::OrderDetail &)> open);
    void offerUndo(const kit::Sentence &words, const QString &undoToken);
    void moveBy(int rows);

    desk::Desk &m_desk;
    desk::JournalWatch m_watch {m_desk, [this] { refresh(); }};
    OrderListModel *m_model;
    kit::Tabs *m_tabs;
    FilterRow *m_filter;
    SetBar *m_setBar;
    kit::PagedTable *m_table;
    QStackedWidget *m_list;
    kit::EmptyState *m_empty;
    OrderPanel *m_panel;
    OrderViews *m_views;
    kit::BulkBar *m_bulk;
    kit::UndoToast *m_toast;
    kit::ResultCard *m_result;
    std::optional<insight::OrderSet> m_set;
    QString m_setName;
    std::optional<orders::ShopId> m_shop;
    std::map<std::int64_t, QString> m_shopNames;
    QString m_undoToken;
    QString m_wantedView; ///< shown as soon as it is among the tabs
    int m_asked = 0; ///< answers to older questions are dropped
    QBasicTimer m_timer;
};

} // namespace purser::ui
