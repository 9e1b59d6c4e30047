#include "desk/report_csv.h"

#include <gtest/gtest.h>

using namespace purser;

namespace {

struct Case
{
    const char *name;
    QString word;
    QByteArray field;
};

std::ostream &operator<<(std::ostream &out, const Case &row)
{
    return out << row.name;
}

class CsvWord : public ::testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(CsvWord, IsGuardedWhereASpreadsheetWouldChangeItAndComesBack)
{
    const auto csv = desk::csvOf({QStringLiteral("w")}, {{GetParam().word}});
    EXPECT_EQ(csv, QByteArray("\xef\xbb\xbf\"w\"\r\n") + GetParam().field + "\r\n");
    QString cell = QString::fromUtf8(GetParam().field.mid(1).chopped(1))
                       .replace(QStringLiteral("\"\""), QStringLiteral("\""));
    EXPECT_EQ(desk::unguarded(cell), GetParam().word);
}

INSTANTIATE_TEST_SUITE_P(Rows, CsvWord,
    ::testing::Values(Case {"plain", QStringLiteral("dhl"), "\"dhl\""},
        Case {"R46_formula", QStringLiteral("=cmd|'/c calc'!A0"), "\"'=cmd|'/c calc'!A0\""},
        Case {"R46_minus", QStringLiteral("-2 kg"), "\"'-2 kg\""},
        Case {"R46_at", QStringLiteral("@home"), "\"'@home\""},
        Case {"R46_tab", QStringLiteral("\tx"), "\"'\tx\""},
        Case {"R47_leading_zero", QStringLiteral("02138"), "\"'02138\""},
        Case {"R47_long_digits", QStringLiteral("06932169358293"), "\"'06932169358293\""},
        Case {"own_apostrophe", QStringLiteral("'t Hof"), "\"''t Hof\""},
        Case {"quote", QStringLiteral("3\" pipe"), "\"3\"\" pipe\""}, Case {"empty", {}, "\"\""}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(CsvNumber, R46_StaysANumberBelowZero)
{
    const auto csv =
        desk::csvOf({QStringLiteral("n")}, {{desk::csvNumber(QStringLiteral("-3.50"))}, {qlonglong(12)}});
    EXPECT_EQ(csv, QByteArray("\xef\xbb\xbf\"n\"\r\n-3.50\r\n12\r\n"));
}
