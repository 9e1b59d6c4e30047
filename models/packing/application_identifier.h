#pragma once

#include <QString>

#include <optional>

namespace purser::packing {

/// What an application identifier (AI) says about the characters behind it.
/// Source: GS1 General Specifications, release 24, section 3.2, figure 3.2-1.
struct ApplicationIdentifier
{
    enum class Content { Digits, Text, Date, CheckedKey };
    QString code; ///< as printed in brackets: "01", "3103"
    Content content = Content::Text;
    qsizetype leadingDigits = 0; ///< of a Text: so many of its first characters are digits (country, GLN)
    qsizetype minimum = 1; ///< characters
    qsizetype maximum = 1; ///< characters
    bool endsItself = false; ///< predefined length: the next AI follows without a separator

    bool operator==(const ApplicationIdentifier &) const = default;
};

/// The AI at the start of @p text; nullopt when no AI of the specification begins so.
[[nodiscard]] std::optional<ApplicationIdentifier> leadingIdentifier(QStringView text);

} // namespace purser::packing
