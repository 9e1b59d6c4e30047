#include "ui/kit/scan_setup.h"

#include "base/platform/keyboard.h"

#include <QKeyEvent>
#include <QSettings>

namespace purser::kit {
namespace {

constexpr std::chrono::milliseconds kShortest {35};
constexpr std::chrono::milliseconds kLongest {200};
constexpr int kStep = 5;

/// Keys of one row of an American keyboard, from the left.
struct KeyRow
{
    int first; ///< position of its first key
    QLatin1String plain;
    QLatin1String shifted;
};

constexpr std::array<KeyRow, 6> kRows {{
    {2, QLatin1String("1234567890-="), QLatin1String("!@#$%^&*()_+")},
    {16, QLatin1String("qwertyuiop[]"), QLatin1String("QWERTYUIOP{}")},
    {30, QLatin1String("asdfghjkl;'`"), QLatin1String("ASDFGHJKL:\"~")},
    {43, QLatin1String("\\zxcvbnm,./"), QLatin1String("|ZXCVBNM<>?")},
    {57, QLatin1String(" "), QLatin1String(" ")},
    {71, QLatin1String("789-456+1230."), QLatin1String("789-456+1230.")},
}};

QString group()
{
    return QStringLiteral("scanner");
}

bool fits(const Scan &scan, const QString &text, const QString &expected, ScanFinding &finding)
{
    const auto at = text.indexOf(expected);
    if (at < 0)
        return false;
    finding.setup.prefix = text.left(at);
    finding.setup.suffix = text.mid(at + expected.size());
    finding.setup.pause = pauseFor(scan.slowest);
    return true;
}

} // namespace

ScanSetup readScanSetup(const QString &file)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.beginGroup(group());
    ScanSetup setup;
    const int pause = settings.value(QStringLiteral("pause_ms")).toInt();
    if (pause > 0)
        setup.pause = std::clamp(std::chrono::milliseconds(pause), kShortest, kLongest);
    setup.prefix = settings.value(QStringLiteral("prefix")).toString();
    setup.suffix = settings.value(QStringLiteral("suffix")).toString();
    setup.isByPosition = settings.value(QStringLiteral("by_position")).toBool();
    return setup;
}

void writeScanSetup(const QString &file, const ScanSetup &setup)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.beginGroup(group());
    settings.setValue(QStringLiteral("pause_ms"), qint64(setup.pause.count()));
    settings.setValue(QStringLiteral("prefix"), setup.prefix);
    settings.setValue(QStringLiteral("suffix"), setup.suffix);
    settings.setValue(QStringLiteral("by_position"), setup.isByPosition);
}

QString codeIn(const QString &typed, const ScanSetup &setup)
{
    QStringView code = typed;
    if (code.startsWith(setup.prefix))
        code = code.mid(setup.prefix.size());
    if (code.endsWith(setup.suffix))
        code.chop(setup.suffix.size());
    return code.isEmpty() ? typed : code.toString();
}

QString textByPosition(const QKeyEvent &event)
{
    const int position = base::platform::keyPosition(event.nativeScanCode());
    for (const KeyRow &row : kRows) {
        const auto &keys = event.modifiers() & Qt::ShiftModifier ? row.shifted : row.plain;
        if (position >= row.first && position < row.first + keys.size())
            return QString(QChar(keys.at(position - row.first)));
    }
    return {};
}

ScanFinding judge(const Scan &scan, const QString &expected, const ScanSetup &now)
{
    using Kind = ScanFinding::Kind;
    ScanFinding finding {.setup = now};
    finding.setup.isByPosition = false;
    if (fits(scan, scan.text, expected, finding)) {
        finding.kind = Kind::Fits;
        return finding;
    }
    finding.setup.isByPosition = true;
    if (fits(scan, scan.byPosition, expected, finding)) {
        finding.kind = now.isByPosition ? Kind::Fits : Kind::OtherLayout;
        return finding;
    }
    finding.setup = now;
    finding.kind = scan.text.contains(expected, Qt::CaseInsensitive) ? Kind::OtherCase : Kind::OtherCode;
    return finding;
}

std::chrono::milliseconds pauseFor(std::chrono::milliseconds slowest)
{
    const auto wanted = slowest.count() * 3 / 2;
    return std::clamp(std::chrono::milliseconds((wanted + kStep - 1) / kStep * kStep), kShortest, kLongest);
}

} // namespace purser::kit
