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
class ThreeColumns;

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
    /// Of the address that both sides changed; nullptr where none is shown.
    [[nodiscard]] ThreeColumns *conflict() const { return m_conflict; }
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
    /// An address that was typed while somebody else changed the order.
    struct Typed
    {
        orders::OrderId order {};
        base::PostalAddress seen {};
        base::PostalAddress after {};
    };
    using Counter = int ApproveQueue::Tally::*; ///< nullptr: decides nothing yet, the order is shown again

    void build();
    void join();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeMiddle();
    [[nodiscard]] QWidget *makeRight();
    void addActions(kit::ScannerFilter &scanner);
    void addConflictActions(kit::ScannerFilter &scanner);
    void retranslate();
    void showCurrent();
    void showHead();
    void showDecisions();
    void addFinding(const intake::KeptFinding &finding);
    void addAddressAnswers(kit::FindingCard &card);
    void addConflictAnswers(kit::FindingCard &card);
    /// What somebody else wrote while the form was open, beside what was typed.
    void showOvertaken();
    void clearDecisions();
    void showFinished();

    void approve();
    void openHoldReasons();
    void hold(const QString &reason);
    /// Keys 1 and 2: the answer to a conflict where there is one, else to the first finding.
    void answerFirst();
    void answerSecond();
    void settle(intake::Side side, const std::vector<intake::AddressField> &fields);
    void settleMarked(intake::Side side);
    void moveMark(int by);
    void takeProposal();
    void editAddress();
    void changeAddress(const base::PostalAddress &before, const base::PostalAddress &after);
    void sayYes();
    /// An address that could not be saved stays typed until it is saved or left.
    void keepTyped();
    void forgetTyped();
    [[nodiscard]] base::PostalAddress formStart() const;
    void askBuyer();
    /// Goes on once @p answer is a yes, else says why not.
    void decide(const QString &words, const Answer &answer, Counter counter);
    void take(const QString &words, const desk::BulkResult &result, Counter counter);
    void refuse(const desk::BulkResult &result);
    void say(const QString &refusal);
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
    ThreeColumns *m_conflict = nullptr;
    std::optional<Typed> m_typed;
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
