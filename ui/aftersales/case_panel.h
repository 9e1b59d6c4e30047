#pragma once

#include "ui/aftersales/case_steps.h"

class QVBoxLayout;

namespace purser::kit {
class Line;
}

namespace purser::ui {

class GradeForm;

/// One case beside the list: what the policy says, the money line by line, what happened, the next step.
/// GUI thread.
class CasePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CasePanel(QWidget *parent = nullptr);

    void show(const desk::CaseDetail &detail, base::Instant now);
    using QWidget::show;
    [[nodiscard]] const std::optional<desk::CaseDetail> &detail() const { return m_detail; }
    [[nodiscard]] CaseSteps *steps() const { return m_steps; }
    /// @returns nullptr unless goods are to be received
    [[nodiscard]] GradeForm *gradeForm() const { return m_grades; }
    /// Tells everything again, after a change of language.
    void retranslate(base::Instant now);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild(base::Instant now);
    void showHeader(base::Instant now);
    void addPolicy();
    void addMoney();
    void addGrades();
    void addTimeline(base::Instant now);
    void add(QWidget *widget);

    std::optional<desk::CaseDetail> m_detail;
    kit::Line *m_title;
    kit::Line *m_remark;
    QWidget *m_body;
    QVBoxLayout *m_column;
    CaseSteps *m_steps;
    GradeForm *m_grades = nullptr;
};

} // namespace purser::ui
