#pragma once

#include "desk/wave_board.h"
#include "ui/kit/ink.h"

#include <QCoreApplication>

namespace purser::ui {

/// What the waves screen calls a wave and its figures.
class WaveWords
{
    Q_DECLARE_TR_FUNCTIONS(purser::ui::WaveWords)

public:
    /// "Due by 16:30", "W4711"
    [[nodiscard]] static QString title(const desk::WaveSheet &sheet);
    /// "124 m", "walk not known"
    [[nodiscard]] static QString walk(const desk::WaveSheet &sheet);
    /// "18 orders, 31 lines, 37 pcs, 12 stops"
    [[nodiscard]] static QString figures(const desk::WaveSheet &sheet);
    /// Whether it is done in time, and when.
    [[nodiscard]] static kit::Span outlook(const desk::WaveSheet &sheet, base::Instant now);
    /// Day and time of a deadline, short.
    [[nodiscard]] static QString deadline(std::int64_t at, base::Instant now);
};

} // namespace purser::ui
