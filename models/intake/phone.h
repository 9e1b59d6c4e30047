#pragma once

#include <QString>

namespace purser::intake {

/// The number's own digits: separators, "+", "00" in front and an extension of a virtual number left out.
/// "+49 (0)30 901820" keeps the bracketed zero; nationalDigits() drops it.
[[nodiscard]] QString phoneDigits(const QString &text);

/// The last digits that people say and carriers ask for (SF Express: four). Of a virtual number those of its
/// mobile number. @returns all digits when there are fewer
[[nodiscard]] QString phoneTail(const QString &text, int count = 4);

/// What two spellings of one number share: country code and national trunk zero dropped, so that
/// "+49 30 901820", "0049 30 901820" and "030 901820" are equal within Germany. Countries outside the table
/// and numbers of another country keep all digits. Calling codes: ITU-T E.164; trunk prefixes: ITU
/// Operational Bulletin No. 994 annex.
/// @param country  ISO 3166-1 alpha-2 of the address that the number belongs to
[[nodiscard]] QString nationalDigits(const QString &text, const QString &country);

/// True for a mobile number (also with an extension of four digits), a landline with its area code or a 400
/// number of mainland China, with or without +86.
[[nodiscard]] bool isChinesePhone(const QString &text);

/// True for 6 to 15 digits: what any country may have (ITU-T E.164 ends at 15).
[[nodiscard]] bool isPlausiblePhone(const QString &text);

} // namespace purser::intake
