#pragma once

#include "desk/day_view.h"

#include <QCoreApplication>

namespace purser::desk {

/// Words of the dashboard and the reports, in the user's language.
class InsightWording
{
    Q_DECLARE_TR_FUNCTIONS(purser::desk::InsightWording)

public:
    /// What the orders of a set have in common: "Shipped 24 Nov", "Late". @param zone  of the days
    [[nodiscard]] static QString set(const insight::OrderSet &set, const QTimeZone &zone);
    /// Why orders stand under Problem, counted: "2 parcels are lost".
    [[nodiscard]] static QString problem(const QString &code, int count);
    /// What waits for a person, and what to do about it.
    [[nodiscard]] static QString need(const Need &need);
    [[nodiscard]] static QString advice(const Need &need);
    /// The verb of what opens it.
    [[nodiscard]] static QString step(const Need &need);
    /// The wall clock that days are counted by: "Amsterdam time".
    [[nodiscard]] static QString zone(const QTimeZone &zone);
    /// "2 h 46", "48 min", "3 d 4 h"; negative with a minus.
    [[nodiscard]] static QString span(std::int64_t seconds);
};

} // namespace purser::desk
