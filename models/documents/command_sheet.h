#pragma once

#include "documents/page.h"
#include "documents/words.h"

namespace purser::documents {

/// A command of the bench that is scanned instead of typed.
struct CommandCard
{
    QString word; ///< what it does, "Confirm"
    QString note {}; ///< "then scan the box", 8 pt
    Barcode code; ///< as the bench reads it
};

struct CommandSection
{
    QString title;
    std::vector<CommandCard> cards {};
};

struct CommandSheetContent
{
    QString title {}; ///< station, "Bench 2"
    std::vector<CommandSection> sections {};
    Language language = Language::English;
};

/// Lays the sheet that hangs at a bench out on A4, two cards in a row, bars far enough apart that a scanner
/// meets one only.
/// @returns a refusal as layoutSlip() does
[[nodiscard]] Drawn<Pages> layoutCommandSheet(const CommandSheetContent &content, Fonts &fonts);

} // namespace purser::documents
