#pragma once

#include "insight/day_figures.h"
#include "insight/stage_report.h"

#include <QDate>

namespace purser::insight {

/// Calendar days in a zone, of one shop or all. Times are milliseconds UTC.
struct PeriodScope
{
    QDate first {};
    QDate last {}; ///< included
    QTimeZone zone {};
    std::int64_t now = 0;
    std::optional<orders::ShopId> shop {};

    [[nodiscard]] std::int64_t from() const { return first.startOfDay(zone).toMSecsSinceEpoch(); }
    [[nodiscard]] std::int64_t to() const { return last.addDays(1).startOfDay(zone).toMSecsSinceEpoch(); }
};

/// What one currency brought in, day by day; days without a sale are there with zero.
struct CurrencySales
{
    SaleFigure whole {};
    std::vector<SaleFigure> days {};
};

/// Orders that one carrier took over in the period, and their parcels.
struct CarrierFigures
{
    SetFigure orders {};
    std::int64_t parcels = 0;
    std::int64_t withDeadline = 0;
    std::int64_t onTime = 0; ///< handed over by their deadline
    std::int64_t delivered = 0;
    std::int64_t lost = 0;
    std::int64_t refused = 0; ///< at the door
    std::map<QString, std::int64_t> cost {}; ///< of labels, minor units by currency
};

struct ReasonFigures
{
    SetFigure orders {}; ///< its code is the reason
    std::int64_t cases = 0;
};

/// Money that was asked to go back, by what the marketplace said.
struct RefundFigures
{
    SetFigure orders {};
    base::Money accepted {};
    base::Money waiting {}; ///< asked for, or not known
    base::Money refused {};
};

/// One kind of step that should not have been, counted in the journal.
struct MishapFigures
{
    QString action {};
    std::int64_t count = 0;
};

/// Steps of the journal that mean something went wrong, as the report lists them.
[[nodiscard]] const QStringList &mishapActions();

/// All figures of a period. Amounts stand by currency and are never added over two.
struct PeriodReport
{
    MonthFigures spans {}; ///< times between stages of the orders placed in the period, of all currencies
    std::map<QString, MonthFigures> money {}; ///< by currency, each as `report stages` counts it
    std::int64_t outOfOrder = 0; ///< orders with a negative span; they are in the figures
    StageClock clock {}; ///< of the orders shipped in the period
    std::vector<CurrencySales> sales {};
    std::vector<CarrierFigures> carriers {}; ///< most orders first
    SetFigure shipped {};
    std::vector<ReasonFigures> returns {}; ///< most cases first
    std::vector<RefundFigures> refunds {};
    std::vector<MishapFigures> mishaps {}; ///< most first; of all shops, for the journal knows no shop
    std::optional<QDate> nearest {}; ///< an empty period: the nearest day with an order

    [[nodiscard]] bool isEmpty() const;
};

} // namespace purser::insight
