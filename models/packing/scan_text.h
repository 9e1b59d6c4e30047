#pragma once

#include <QString>
#include <QStringList>

namespace purser::packing {

/// How the shop's scanners are set up; each field is what a scanner adds or cannot send.
struct ScannerSetup
{
    QStringList prefixes {}; ///< "*": taken off once, the longest that matches
    QStringList suffixes {}; ///< taken off once, the longest that matches
    QStringList separatorStandIns {}; ///< what the scanner types for GS: "~", "{GS}", "^]"

    bool operator==(const ScannerSetup &) const = default;
};

/// What was read, without what the scanner added.
struct ScanText
{
    QString code; ///< leading zeros kept; GS is 0x1d
    QString
        symbology {}; ///< AIM identifier without its bracket: "C1", "d2"; empty when the scanner sends none
    /// The symbol says itself that it holds GS1 elements (ISO/IEC 15424: C1, d2, Q3, e0).
    [[nodiscard]] bool isGs1() const;

    bool operator==(const ScanText &) const = default;
};

/// Takes off line ends and other control characters at both ends (never GS inside), then the prefix, the
/// suffix and the AIM symbology identifier ("]C1", ISO/IEC 15424 annex A), and turns every stand-in into GS.
/// Digits are text: nothing is read as a number. A prefix or suffix that is the whole scan is the code.
[[nodiscard]] ScanText cleanScan(const QString &raw, const ScannerSetup &setup = {});

} // namespace purser::packing
