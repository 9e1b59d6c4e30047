#pragma once

#include "intake/price_board.h"

namespace purser::intake {

/// Applies the promotions of the levels from Shop on, after the benchmarks stand. Of one exclusive group the
/// greatest discount, at most what is left, wins (on a tie the first) when the first of the group has its
/// turn; the winner is applied in its own turn.
void applyOrderPromotions(PriceBoard &board);

} // namespace purser::intake
