#pragma once

#include "desk/desk.h"
#include "desk/journal_watch.h"
#include "ui/kit/sentence.h"

#include <QBasicTimer>
#include <QWidget>

class QStackedWidget;

namespace purser::kit {
class Button;
class EmptyState;
class ScannerFilter;
class UndoToast;
} // namespace purser::kit

namespace purser::ui {

class CaseList;
class CasePanel;
class StrayPage;

/// Return requests and their money: whose turn it is, the list, the case. Follows the desk. GUI thread.
class CasesScreen final : public QWidget
{
    Q_OBJECT

public:
    CasesScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    /// Only this shop, or all.
    void setShop(std::optional<orders::ShopId> shop);
    void showGroup(desk::CaseGroup group);
    [[nodiscard]] CaseList *list() const { return m_list; }
    [[nodiscard]] CasePanel *panel() const { return m_panel; }
    /// Parcels that no case expects, in the place of the case.
    void showStrays();
    [[nodiscard]] StrayPage *strays() const { return m_strays; }
    /// Reads list and case again now.
    void refresh();

Q_SIGNALS:
    /// The order of the case, to be looked at.
    void orderWanted(const QString &number);

protected:
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addKeys(kit::ScannerFilter &scanner);
    void addGradeKeys(kit::ScannerFilter &scanner);
    void retranslate();
    void openCase();
    void take(kit::Sentence done, QFuture<desk::CaseAnswer> answer);
    void receive();
    void readStrays();
    void leaveStrays();
    [[nodiscard]] bool isCaseShown() const;
    void undo();

    desk::Desk &m_desk;
    desk::JournalWatch m_watch {m_desk, [this] { refresh(); }};
    CaseList *m_list;
    QStackedWidget *m_right;
    kit::EmptyState *m_nothing;
    CasePanel *m_panel;
    StrayPage *m_strays;
    kit::Button *m_straysButton; ///< under the list while there is one
    kit::UndoToast *m_toast;
    aftersales::CaseId m_besideStrays; ///< chosen when the parcels were asked for
    QString m_undoToken;
    int m_asked = 0;
    QBasicTimer m_timer;
};

} // namespace purser::ui
