#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace purser::packing {

/// Reads the YYMMDD of AI 11, 12, 13, 15, 16, 17 (GS1 General Specifications, 3.4.2 and 7.12).
/// Day 00 is the last day of the month. The century slides: a year 51 or more above the last two digits of
/// @p referenceYear lies in the century before, one 50 or more below in the next.
/// @param referenceYear  the year in which the symbol is read, four digits
/// @returns nullopt unless the text is six digits that name a day
[[nodiscard]] std::optional<QDate> parseGs1Date(QStringView yymmdd, int referenceYear);

/// True when the six digits can name a day, whatever the century; day 00 allowed.
[[nodiscard]] bool isGs1Date(QStringView yymmdd);

} // namespace purser::packing
