#pragma once

#include "intake/price_board.h"

namespace purser::intake {

/// Applies the promotions of the levels Item and Member and then fixes the benchmarks. Of two promotions of
/// one exclusive group on one line the greater discount stays, on a tie the earlier; each is computed on the
/// line without the other.
void applyLinePromotions(PriceBoard &board);

} // namespace purser::intake
