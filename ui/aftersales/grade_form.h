#pragma once

#include "desk/case_money.h"
#include "ui/kit/card.h"

#include <map>

class QComboBox;

namespace purser::ui {

/// What came back, piece by piece: each line gets a grade before the goods are booked. GUI thread.
class GradeForm final : public kit::Card
{
    Q_OBJECT

public:
    /// @param lines  those that come back and have no grade yet
    explicit GradeForm(const std::vector<desk::CaseMoneyLine> &lines, QWidget *parent = nullptr);

    /// Gives the first line without a grade this one; what keys A, B, C and S do.
    void gradeNext(const QString &grade);
    /// @returns nullopt while a line has no grade
    [[nodiscard]] std::optional<std::map<orders::LineId, QString>> grades() const;

Q_SIGNALS:
    void changed();

private:
    void addLine(const desk::CaseMoneyLine &line);

    std::map<orders::LineId, QComboBox *> m_choices;
    std::vector<orders::LineId> m_order;
};

} // namespace purser::ui
