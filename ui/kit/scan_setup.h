#pragma once

#include <QString>

#include <chrono>

class QKeyEvent;

namespace purser::kit {

/// How the scanner of a station types.
struct ScanSetup
{
    std::chrono::milliseconds pause {35}; ///< longest time between two keys of a scan
    QString prefix {}; ///< typed before every code, taken off
    QString suffix {}; ///< typed after it, before its end key
    /// Keys are read by where they lie on an American keyboard: cures a scanner whose keyboard layout differs
    /// from the computer's, and an input method that would take letters.
    bool isByPosition = false;

    bool operator==(const ScanSetup &) const = default;
};

/// From the station's INI file; what is not there is as above.
[[nodiscard]] ScanSetup readScanSetup(const QString &file);
void writeScanSetup(const QString &file, const ScanSetup &setup);

/// @p typed without prefix and suffix; each is taken off only where it stands.
[[nodiscard]] QString codeIn(const QString &typed, const ScanSetup &setup);

/// What a key would type on an American keyboard; empty when it is none that types or the system does not
/// tell.
[[nodiscard]] QString textByPosition(const QKeyEvent &event);

/// One code as a scanner typed it.
struct Scan
{
    QString text {}; ///< as the computer's layout reads its keys
    QString byPosition {}; ///< as an American one would; empty where the system does not tell
    std::chrono::milliseconds slowest {0}; ///< longest time between two of its keys
};

/// What a test scan tells of a scanner.
struct ScanFinding
{
    enum class Kind {
        Fits, ///< setup delivers the code; it may name a prefix or a suffix
        OtherLayout, ///< the keys are right, the layout is not
        OtherCase, ///< capital and small letters changed places
        OtherCode, ///< not the code that was shown
    };
    Kind kind = Kind::OtherCode;
    ScanSetup setup {}; ///< proposed; of OtherCase and OtherCode as it was

    bool operator==(const ScanFinding &) const = default;
};
/// @param expected  what the bars say
[[nodiscard]] ScanFinding judge(const Scan &scan, const QString &expected, const ScanSetup &now);

/// The pause that @p slowest needs, with half of it to spare, in steps of 5; between 35 and 200 milliseconds.
[[nodiscard]] std::chrono::milliseconds pauseFor(std::chrono::milliseconds slowest);

} // namespace purser::kit
