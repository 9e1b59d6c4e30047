#pragma once

#include "base/money.h"

namespace purser::marketplace {

/// A marketplace's decimal text in minor units, half away from zero: "35.602" EUR is 3560.
/// @returns nullopt when it is no decimal number
[[nodiscard]] std::optional<std::int64_t> roundedMinor(const QString &decimal, base::Currency currency);

/// Shares what @p totals lack of, or have beyond, @p sum among them, where it is less than one minor unit
/// each and so a matter of rounding; a larger difference is left for the price check to find.
[[nodiscard]] std::vector<std::int64_t> summingUp(std::vector<std::int64_t> totals, std::int64_t sum);

/// "王小明" where the name is written in Chinese, Japanese or Korean letters, else "Anna Müller".
[[nodiscard]] QString fullName(const QString &first, const QString &last);

} // namespace purser::marketplace
