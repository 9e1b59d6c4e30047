#pragma once

#include "desk/report_view.h"
#include "ui/reports/report_section.h"

#include <QCoreApplication>

namespace purser::ui {

/// The sections of a report, in the user's language.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(purser::ui::ReportWords)

public:
    /// "November 2026", "Tuesday 24 November 2026"
    [[nodiscard]] static QString period(const QDate &first, const QDate &last);
    /// Zone, shop, and up to when.
    [[nodiscard]] static QString scope(const desk::Report &report);
    /// What is in no figure, or in them although it looks wrong; empty = nothing.
    [[nodiscard]] static QString notCounted(const desk::Report &report);

    /// One for each currency.
    [[nodiscard]] static std::vector<SectionContent> sales(const desk::Report &report);
    [[nodiscard]] static SectionContent clock(const desk::Report &report);
    [[nodiscard]] static SectionContent spans(const desk::Report &report);
    [[nodiscard]] static SectionContent carriers(const desk::Report &report);
    [[nodiscard]] static SectionContent returns(const desk::Report &report);
    [[nodiscard]] static SectionContent refunds(const desk::Report &report);
    [[nodiscard]] static SectionContent mishaps(const desk::Report &report);
};

} // namespace purser::ui
