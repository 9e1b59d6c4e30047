#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace purser::documents {

/// Values of the two code words that mean the same in all three sets (ISO/IEC 15417, table 1).
inline constexpr int kCode128Fnc1 = 102;
inline constexpr int kCode128StartA = 103;
inline constexpr int kCode128StartB = 104;
inline constexpr int kCode128StartC = 105;

/// The code words of a row of modules from its start to its check word, without the check word and the stop.
/// @returns nullopt when the modules are no Code 128 symbol or the check word is wrong
[[nodiscard]] std::optional<std::vector<int>> code128Words(const std::vector<bool> &modules);

/// The text of code words as code128Words() gives them. FNC1 is GS (U+001D), at the start nothing; characters
/// beyond ASCII by FNC4.
/// @returns nullopt for words that are not text (FNC2, FNC3)
[[nodiscard]] std::optional<QString> code128Text(const std::vector<int> &words);

} // namespace purser::documents
