#include "packing/scan_text.h"

#include "packing/bench_command.h"
#include "packing/element_string.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace purser::packing;

namespace {

struct ScanCase
{
    const char *name;
    const char *raw;
    const char *code;
    const char *symbology = "";
};

std::ostream &operator<<(std::ostream &out, const ScanCase &one)
{
    return out << one.name;
}

const ScannerSetup kSetup {.prefixes = {QStringLiteral("*"), QStringLiteral("*A")},
    .suffixes = {QStringLiteral("#")},
    .separatorStandIns = {QStringLiteral("{GS}"), QStringLiteral("~")}};

class CleanScan : public testing::TestWithParam<ScanCase>
{
};

} // namespace

TEST_P(CleanScan, LeavesTheCodeAlone)
{
    const ScanCase &row = GetParam();
    const ScanText scan = cleanScan(QString::fromLatin1(row.raw), kSetup);
    EXPECT_EQ(scan.code, QString::fromLatin1(row.code));
    EXPECT_EQ(scan.symbology, QString::fromLatin1(row.symbology));
}

INSTANTIATE_TEST_SUITE_P(Rows, CleanScan,
    testing::Values(ScanCase {"prefix", "*000122521", "000122521"}, ScanCase {"zeros", "0000", "0000"},
        ScanCase {"line_end", "4006381333931\r\n", "4006381333931"},
        ScanCase {"longest_prefix", "*A123#", "123"}, ScanCase {"prefix_once", "**1", "*1"},
        ScanCase {"only_prefix", "*", "*"},
        ScanCase {"framed",
            "\x02"
            "12\x03\t",
            "12"},
        ScanCase {"ean_identifier", "]E00012345678905", "0012345678905", "E0"},
        ScanCase {"gs1_identifier", "]C10104012345678901", "0104012345678901", "C1"},
        ScanCase {"prefix_before_identifier", "*]d20104\r", "0104", "d2"},
        ScanCase {"bracket_is_no_identifier", "]-1", "]-1"},
        ScanCase {"stand_in", "10AB~17261231",
            "10AB\x1d"
            "17261231"},
        ScanCase {"long_stand_in", "10AB{GS}21X",
            "10AB\x1d"
            "21X"},
        ScanCase {"leading_separator",
            "\x1d"
            "10AB",
            "10AB"},
        ScanCase {"nothing", "\r\n", ""}),
    [](const testing::TestParamInfo<ScanCase> &row) { return std::string(row.param.name); });

TEST(CleanScan, KeepsGs1FieldsApartInAnyOrder)
{
    const ScanText scan = cleanScan(QStringLiteral("]d210LOT~21SER~0104012345678901~17261231"), kSetup);
    EXPECT_TRUE(scan.isGs1());
    const auto elements = parseElementString(scan.code);
    ASSERT_TRUE(elements);
    const Gs1Elements expected {{QStringLiteral("10"), QStringLiteral("LOT")},
        {QStringLiteral("21"), QStringLiteral("SER")},
        {QStringLiteral("01"), QStringLiteral("04012345678901")},
        {QStringLiteral("17"), QStringLiteral("261231")}};
    EXPECT_EQ(*elements, expected);
}

TEST(BenchCommand, ReadsBackEveryCode)
{
    auto commands = benchCommands();
    commands.push_back({BenchCommand::Kind::Box, QStringLiteral("S3")});
    for (const BenchCommand &command : commands)
        EXPECT_EQ(parseCommand(commandCode(command)), command) << qPrintable(commandCode(command));
    EXPECT_EQ(parseCommand(u"PURSER-"), std::nullopt);
    EXPECT_EQ(parseCommand(u"PURSER-BOX-"), std::nullopt);
    EXPECT_EQ(parseCommand(u"4006381333931"), std::nullopt);
}
