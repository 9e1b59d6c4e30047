#pragma once

#include "desk/case_view.h"

#include <QWidget>

class QStackedWidget;

namespace purser::kit {
class Button;
class Label;
class TextField;
} // namespace purser::kit

namespace purser::ui {

/// The footer of a case: its one next step, the way to refuse, and the question before money goes back.
/// GUI thread.
class CaseSteps final : public QWidget
{
    Q_OBJECT

public:
    enum class Step { None, Approve, Receive, Refund };

    explicit CaseSteps(QWidget *parent = nullptr);

    void setCase(const desk::CaseDetail &detail);
    /// What the rule said to the last try; empty = nothing.
    void setRefusal(const QString &sentence);
    /// What Return does: the next step, or the answer to what is asked.
    void enter();
    /// The step with this number: 1 approve, 2 refuse, 4 refund; nothing when it cannot be taken now.
    void press(int number);
    /// Asks for the reason of a refusal.
    void askReason();
    /// Back to the steps, nothing done.
    void back();
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] kit::Button *nextButton() const { return m_next; }
    [[nodiscard]] kit::Button *payButton() const { return m_pay; }
    void retranslate();

Q_SIGNALS:
    void approveWanted();
    void receiveWanted();
    void refuseWanted(const QString &reason);
    void refundWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QWidget *makeReason();
    [[nodiscard]] QWidget *makeQuestion();
    void takeNext();
    void refuse();

    aftersales::CaseId m_case {};
    Step m_step = Step::None;
    QString m_amount;
    bool m_mayRefuse = false;
    kit::Button *m_next = nullptr;
    kit::Button *m_refuse = nullptr;
    kit::Label *m_remark = nullptr;
    kit::TextField *m_reason = nullptr;
    kit::Button *m_refuseNow = nullptr;
    kit::Button *m_reasonBack = nullptr;
    kit::Label *m_question = nullptr;
    kit::Button *m_pay = nullptr;
    kit::Button *m_payBack = nullptr;
    QStackedWidget *m_pages;
};

} // namespace purser::ui
