#pragma once

#include "ui/bench/bench_parts.h"

namespace purser::ui {

/// The measures of the floor's boards: wide from the height of a full screen on, tight inside the window.
inline constexpr int kBoardPad = 32;
inline constexpr int kBoardPadTight = 20;

/// A text of 28 that stays on one line.
[[nodiscard]] kit::Span large(
    const QString &text, kit::Role role = kit::Role::Text, kit::Weight weight = kit::Weight::Regular);

/// A picture or disc with a headline and what it means beside it.
[[nodiscard]] QLayout *besideTexts(
    QWidget *sign, int gap, const BenchText &headline, const BenchText &detail);

/// What every board of the floor stands in: the edge in the colour of its state, a header, two sides, and the
/// keys below.
class BoardFrame
{
public:
    struct Parts
    {
        QWidget *header = nullptr;
        QWidget *left = nullptr;
        QWidget *right = nullptr;
        QWidget *keys = nullptr;
        int leftShare = 50; ///< percent of the width
    };

    /// Lays @p parts out on @p board, which owns them from then on. Once, before anything else.
    void lay(QWidget *board, const Parts &parts);
    [[nodiscard]] bool isSpacious() const;
    /// Fits the bars and the disc of the verdict to the board's height.
    void fit(BenchDisc *disc);
    void paint(kit::State edge) const;

private:
    QWidget *m_board = nullptr;
    QWidget *m_header = nullptr;
    QWidget *m_right = nullptr;
    QWidget *m_foot = nullptr;
};

} // namespace purser::ui
