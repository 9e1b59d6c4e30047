#pragma once

#include "ui/approve/approve_queue.h"

#include <QBasicTimer>
#include <QWidget>

class QAction;
class QStackedWidget;
class QVBoxLayout;

namespace purser::kit {
class Button;
class EmptyState;
class FindingCard;
class Label;
class ResultCard;
class ScannerFilter;
class SidePanel;
class UndoToast;
} // namespace purser::kit

namespace purser::ui {

class AddressForm;
class CheckList;

/// One order after the other: its checks, what is to decide, the order itself; a key decides and the next one
/// comes by itself (审单). GUI thread.
class ApproveScreen final : public QWidget
{
    Q_OBJECT

public:
    ApproveScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    /// Begins a round over the orders of @p tab.
    void start(orders::Tab tab, std::optional<orders::ShopId> shop);
    [[nodiscard]] ApproveQueue &queue() { return *m_queue; }
    [[nodiscard]] CheckList *checks() const { return m_checks; }
    [[nodiscard]] AddressForm *addressForm() const { return m_form; }
    /// Why the last decision was not taken; empty = it was.
    [[nodiscard]] const QString &refusal() const { return m_refusal; }

Q_SIGNALS:
    /// The person goes back to the list.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using Answer = QFuture<desk::BulkResult>;
    using Counter = int ApproveQueue::Tally::*; ///< nullptr: decides nothing yet, the order is shown again

    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    void addActions(kit::ScannerFilter &scanner);
    void retranslate();
    void showCurrent();
    void showHead();
    void showDecisions();
    void addFinding(const intake::KeptFinding &finding);
    void addAddressAnswers(kit::FindingCard &card);
    void clearDecisions();
    void showFinished();

    void approve();
    void openHoldReasons();
    void hold(const QString &reason);
    void takeProposal();
    void editAddress();
    void changeAddress(const base::PostalAddress &before, const base::PostalAddress &after);
    void sayYes();
    void askBuyer();
    /// Goes on once @p answer is a yes, else says why not.
    void decide(const QString &words, const Answer &answer, Counter counter);
    void take(const QString &words, const desk::BulkResult &result, Counter counter);
    void refuse(const desk::BulkResult &result);
    void undo();

    desk::Desk &m_desk;
    ApproveQueue *m_queue;
    orders::Tab m_tab = orders::Tab::Check;
    std::optional<orders::ShopId> m_shop;
    kit::Label *m_title;
    kit::Label *m_spent;
    kit::Button *m_leave;
    class RoundBar *m_bar;
    QStackedWidget *m_pages;
    kit::EmptyState *m_done;
    kit::Label *m_checksTitle;
    CheckList *m_checks;
    kit::Label *m_decisionTitle;
    QVBoxLayout *m_decisions;
    AddressForm *m_form;
    kit::SidePanel *m_panel;
    kit::Button *m_approve;
    kit::Button *m_hold;
    kit::Button *m_skip;
    kit::UndoToast *m_toast;
    kit::Label *m_why;
    QString m_refusal;
    QString m_undoToken;
    orders::OrderId m_undoOrder {};
    Counter m_undoCounter = nullptr;
    bool m_isDeciding = false;
    QBasicTimer m_timer;
};

} // namespace purser::ui
