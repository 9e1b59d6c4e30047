#pragma once

#include "desk/day_view.h"
#include "ui/dashboard/lead_card.h"
#include "ui/kit/bar_chart.h"
#include "ui/kit/stay_chart.h"

#include <QCoreApplication>

namespace purser::ui {

/// The lines of the dashboard's cards, in the user's language.
class DayWords
{
    Q_DECLARE_TR_FUNCTIONS(purser::ui::DayWords)

public:
    using Rows = std::vector<LeadCard::Row>;

    [[nodiscard]] static Rows due(const desk::DayBoard &board);
    /// What today's speed means for the deadlines: the finding, and what it rests on.
    [[nodiscard]] static kit::Spans dueTitle(const desk::DayBoard &board);
    [[nodiscard]] static QString pace(const desk::DayBoard &board);
    [[nodiscard]] static Rows needs(const desk::DayBoard &board);
    [[nodiscard]] static Rows placed(const desk::DayBoard &board);
    [[nodiscard]] static Rows sales(const desk::DayBoard &board);
    [[nodiscard]] static Rows shops(const desk::DayBoard &board);
    [[nodiscard]] static std::vector<kit::BarChart::Bar> labels(const desk::DayBoard &board);
    [[nodiscard]] static QString hour(const desk::DayBoard &board, const insight::SetFigure &figure);
    /// @param now  how many orders stand in each stage; as kHouseStages
    [[nodiscard]] static std::vector<kit::StayChart::Row> clock(
        const insight::StageClock &clock, const std::vector<std::int64_t> &now);
    [[nodiscard]] static QString problems(const desk::DayBoard &board);
    /// Orders now in each stage of the house, from the tabs that show them; as kHouseStages.
    [[nodiscard]] static std::vector<std::int64_t> inHouse(const desk::DayBoard &board);
    [[nodiscard]] static QString houseStage(orders::Stage stage);
};

} // namespace purser::ui
