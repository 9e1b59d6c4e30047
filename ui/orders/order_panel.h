#pragma once

#include "desk/lists.h"
#include "ui/kit/side_panel.h"

namespace purser::kit {
class Button;
}

namespace purser::ui {

/// What an order asks for next, and the key for it.
enum class NextStep { None, Confirm, StartPicking, FinishPicking, Verify, Label, Ship, Release };

[[nodiscard]] NextStep nextStepOf(const orders::Order &order);

/// One order beside the list: address, lines, money, parcels, findings, history, and the one next step.
class OrderPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderPanel(QWidget *parent = nullptr);

    void show(const desk::OrderDetail &detail, base::Instant now);
    [[nodiscard]] std::optional<orders::OrderId> order() const { return m_order; }
    [[nodiscard]] const QString &number() const { return m_number; }
    /// True when a parcel of the order has a label that counts.
    [[nodiscard]] bool hasLabel() const { return m_hasLabel; }
    [[nodiscard]] kit::Button *nextButton() const { return m_next; }
    [[nodiscard]] kit::Button *holdButton() const { return m_hold; }

Q_SIGNALS:
    void stepWanted(purser::ui::NextStep step);
    void holdWanted();
    void labelWanted();
    void caseWanted();
    void splitWanted();
    void mergeWanted();
    void secondYesWanted();
    /// The answer to the proposed part refund.
    void refundAnswered(bool isAccepted);

private:
    void showHeader(const desk::OrderDetail &detail, base::Instant now);
    void showSteps(const desk::OrderDetail &detail);
    void addAddress(const desk::OrderDetail &detail);
    void addFindings(const desk::OrderDetail &detail);
    void addProposal(const desk::OrderDetail &detail);
    void addLines(const desk::OrderDetail &detail);
    void addMoney(const desk::OrderDetail &detail);
    void addParcels(const desk::OrderDetail &detail);
    void addCases(const desk::OrderDetail &detail);
    void addMessages(const desk::OrderDetail &detail, base::Instant now);
    void addWhy(const desk::OrderDetail &detail);
    void addTimeline(const desk::OrderDetail &detail, base::Instant now);

    kit::SidePanel *m_panel;
    std::optional<orders::OrderId> m_order;
    QString m_number;
    bool m_hasLabel = false;
    NextStep m_step = NextStep::None;
    kit::Button *m_next;
    kit::Button *m_hold;
    kit::Button *m_print;
    kit::Button *m_case;
    kit::Button *m_split;
    kit::Button *m_merge;
};

} // namespace purser::ui
