#include "ui/kit/scan_setup.h"

#include <QKeyEvent>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace purser::kit {
namespace {

using Kind = ScanFinding::Kind;
using std::chrono::milliseconds;

const QString kCode = QStringLiteral("PURSER-ZY-0123");

struct Case
{
    const char *name;
    const char *text;
    const char *byPosition;
    int slowest;
    Kind kind;
    const char *prefix = "";
    const char *suffix = "";
    int pause = 35;
    bool isByPosition = false;
};

std::ostream &operator<<(std::ostream &out, const Case &row)
{
    return out << row.name;
}

class TestScan : public ::testing::TestWithParam<Case>
{
};

TEST_P(TestScan, TellsWhatTheScannerNeeds)
{
    const Case &row = GetParam();
    const Scan scan {
        QString::fromUtf8(row.text), QString::fromUtf8(row.byPosition), milliseconds(row.slowest)};
    const ScanFinding finding = judge(scan, kCode, {});
    EXPECT_EQ(finding.kind, row.kind);
    EXPECT_EQ(finding.setup,
        (ScanSetup {milliseconds(row.pause), QString::fromUtf8(row.prefix), QString::fromUtf8(row.suffix),
            row.isByPosition}));
}

INSTANTIATE_TEST_SUITE_P(Scanners, TestScan,
    ::testing::Values(Case {"Plain", "PURSER-ZY-0123", "PURSER-ZY-0123", 8, Kind::Fits},
        Case {"APrefixAndASuffix", "]C1PURSER-ZY-0123#", "]C1PURSER-ZY-0123#", 8, Kind::Fits, "]C1", "#"},
        Case {"SlowerThanMost", "PURSER-ZY-0123", "PURSER-ZY-0123", 40, Kind::Fits, "", "", 60},
        Case {"AGermanKeyboard", "PURSERßYZß0123", "PURSER-ZY-0123", 8, Kind::OtherLayout, "", "", 35, true},
        Case {"AFrenchKeyboardAndAPrefix", "xPURSER)WYMà&é\"", "xPURSER-ZY-0123", 8, Kind::OtherLayout, "x",
            "", 35, true},
        Case {"CapsLock", "purser-zy-0123", "purser-zy-0123", 8, Kind::OtherCase},
        Case {"AnotherCode", "4006381333931", "4006381333931", 8, Kind::OtherCode},
        Case {"ALayoutWhoseSystemTellsNoPositions", "PURSERßYZß0123", "", 8, Kind::OtherCode}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(ScanSetupOfAStation, IsAsItWasKept)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("station.ini"));
    EXPECT_EQ(readScanSetup(file), ScanSetup {});
    const ScanSetup kept {milliseconds(55), QStringLiteral("]C1"), QStringLiteral(" "), true};
    writeScanSetup(file, kept);
    EXPECT_EQ(readScanSetup(file), kept);
}

TEST(CodeOfAScan, LosesPrefixAndSuffixOnlyWhereTheyStand)
{
    const ScanSetup setup {.prefix = QStringLiteral("~"), .suffix = QStringLiteral("#")};
    EXPECT_EQ(codeIn(QStringLiteral("~123#"), setup), u"123");
    EXPECT_EQ(codeIn(QStringLiteral("123"), setup), u"123");
    EXPECT_EQ(codeIn(QStringLiteral("1~2#3"), setup), u"1~2#3");
    EXPECT_EQ(codeIn(QStringLiteral("~#"), setup), u"~#") << "never nothing";
}

#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
TEST(KeyPosition, ReadsAGermanZAsTheAmericanY)
{
    constexpr quint32 kX11 = 8;
    const auto key = [](quint32 position, const char *text,
                         Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        return QKeyEvent(
            QEvent::KeyPress, Qt::Key_unknown, modifiers, position + kX11, 0, 0, QString::fromUtf8(text));
    };
    EXPECT_EQ(textByPosition(key(21, "z")), u"y");
    EXPECT_EQ(textByPosition(key(21, "Z", Qt::ShiftModifier)), u"Y");
    EXPECT_EQ(textByPosition(key(12, "ß")), u"-");
    EXPECT_EQ(textByPosition(key(2, "&")), u"1");
    EXPECT_EQ(textByPosition(key(15, "\t")), QString()) << "Tab ends a scan";
    EXPECT_EQ(textByPosition(key(28, "\r")), QString()) << "so does Return";
}
#endif

} // namespace
} // namespace purser::kit
