#include "marketplace/csv/csv_orders.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::marketplace;
using namespace purser::marketplace::csv;

namespace {

CsvTable table(const char *file, const QByteArray &text)
{
    return parseCsv(QString::fromLatin1(file), text, u',').value();
}

CsvMapping mapping()
{
    return parseMapping(R"({"name":"own","currency":"EUR","zone":"Europe/Amsterdam","time":"yyyy-MM-dd HH:mm",
        "orders":{"file":"o.csv","id":"id","status":"state","placed_at":"placed","delivered_at":"there"},
        "lines":{"file":"l.csv","order":"id","sku":"sku","quantity":"n","unit_price":"price"},
        "statuses":{"done":"delivered","new":"received"}})")
        .value();
}

ChangesPage read(const QByteArray &orders, const QByteArray &lines)
{
    return ordersOf({.orders = table("o.csv", "id,state,placed,there\n" + orders),
                        .lines = table("l.csv", "id,sku,n,price\n" + lines)},
        mapping());
}

} // namespace

TEST(CsvReader, ReadsQuotesBreaksAndMarks)
{
    const auto read = table("a.csv",
        "\xef\xbb\xbf"
        "x,y\r\n\"a, \"\"b\"\"\",\"two\nlines\"\r\n3,4");
    EXPECT_EQ(read.header, (QStringList {QStringLiteral("x"), QStringLiteral("y")}));
    ASSERT_EQ(read.rows.size(), 2U);
    EXPECT_EQ(read.rows[0].fields, (QStringList {QStringLiteral("a, \"b\""), QStringLiteral("two\nlines")}));
    EXPECT_EQ(read.rows[0].line, 2);
    EXPECT_EQ(read.rows[1].line, 4);
}

TEST(CsvReader, SetsBrokenRowsAsideWithTheirLine)
{
    const auto read = table("a.csv", "x,y\n1\n1,2\n1,2,3\n1,\"open");
    ASSERT_EQ(read.rows.size(), 1U);
    ASSERT_EQ(read.broken.size(), 3U);
    EXPECT_EQ(read.broken[0].line, 2);
    EXPECT_EQ(read.broken[1].line, 4);
    EXPECT_EQ(read.broken[2].line, 5);
}

TEST(CsvReader, RefusesWhatHasNoHeaderOrIsNotText)
{
    EXPECT_EQ(parseCsv(QStringLiteral("a.csv"), {}, u',').error().code, QStringLiteral("import.no-header"));
    EXPECT_EQ(parseCsv(QStringLiteral("a.csv"), "x\n\xff\xfe", u',').error().code,
        QStringLiteral("import.not-utf8"));
}

TEST(CsvMapping, NamesThePlaceOfWhatIsWrong)
{
    const auto problem = [](const QByteArray &json) { return parseMapping(json).error().detail; };
    EXPECT_EQ(problem(R"({"name":"x","currency":"EURO","time":"yyyy"})"), QStringLiteral("currency"));
    EXPECT_EQ(problem(R"({"name":"x","currency":"EUR","time":"yyyy","orders":{"file":"o"}})"),
        QStringLiteral("orders.id"));
    EXPECT_EQ(problem(R"({"name":"x","currency":"EUR","time":"yyyy","statuses":{"a":"flown"}})"),
        QStringLiteral("statuses.a"));
}

TEST(CsvMapping, PresetsCanBeRead)
{
    EXPECT_TRUE(presetMapping(QStringLiteral("olist")));
    EXPECT_EQ(presetMapping(QStringLiteral("none")).error().code, QStringLiteral("import.no-such-preset"));
}

TEST(CsvOrders, CarryTheirHistoryInTheZoneOfTheMapping)
{
    const auto page = read("1,done,2026-07-01 12:00,2026-07-03 12:00\n", "1,CUP,2,3.50\n1,VASE,1,10\n");
    ASSERT_EQ(page.orders.size(), 1U);
    EXPECT_TRUE(page.broken.empty());
    const RemoteOrder &order = page.orders.front();
    EXPECT_EQ(order.totalMinor, 1700);
    EXPECT_EQ(order.lines.front().quantity, 2);
    EXPECT_EQ(order.history.status, QStringLiteral("done"));
    EXPECT_EQ(order.history.stage, orders::Stage::Delivered);
    EXPECT_EQ(base::toIso(order.placedAt), QStringLiteral("2026-07-01T10:00:00Z"));
    EXPECT_EQ(order.history.reached.size(), 2U);
}

namespace {

struct Case
{
    const char *name;
    const char *orders;
    const char *lines;
    const char *id;
    const char *reason;
    const char *place;
    friend std::ostream &operator<<(std::ostream &out, const Case &row) { return out << row.name; }
};

class BrokenCsvOrders : public testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(BrokenCsvOrders, StandAsideWithReasonPlaceAndText)
{
    const Case &row = GetParam();
    const auto page = read(row.orders, row.lines);
    ASSERT_EQ(page.broken.size(), 1U);
    EXPECT_EQ(page.broken[0].id, QLatin1String(row.id));
    EXPECT_EQ(page.broken[0].reason, QLatin1String(row.reason));
    EXPECT_EQ(page.broken[0].place, QLatin1String(row.place));
    EXPECT_FALSE(page.broken[0].raw.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Rows, BrokenCsvOrders,
    testing::Values(
        Case {"time", "1,new,yesterday,\n", "1,A,1,1\n", "1", "import.bad-time", "o.csv:2:placed"},
        Case {"no_time", "1,new,,\n", "1,A,1,1\n", "1", "import.missing", "o.csv:2:placed"},
        Case {"status", "1,sold,2026-07-01 12:00,\n", "1,A,1,1\n", "1", "import.unknown-status",
            "o.csv:2:state"},
        Case {"amount", "1,new,2026-07-01 12:00,\n", "1,A,1,1.005\n", "1", "import.bad-amount",
            "l.csv:2:price"},
        Case {"quantity", "1,new,2026-07-01 12:00,\n", "1,A,0,1\n", "1", "import.bad-quantity", "l.csv:2:n"},
        Case {"no_lines", "1,new,2026-07-01 12:00,\n", "", "1", "order.no-lines", "l.csv"},
        Case {"short_row", "1,new\n", "", "o.csv:2", "import.bad-row", "o.csv:2"},
        Case {"short_line", "1,new,2026-07-01 12:00,\n", "1,A,1,1\n1,B\n", "1", "import.bad-row", "l.csv:3"},
        Case {"line_of_none", "", "7,A,1,1\n", "l.csv:2", "import.no-such-order", "l.csv:2:id"},
        Case {"twice", "1,new,2026-07-01 12:00,\n1,new,2026-07-01 12:00,\n", "1,A,1,1\n", "o.csv:3",
            "import.order-twice", "o.csv:3:id"}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(CsvOrders, MayStandInSeveralRowsOfOneFile)
{
    const auto map = parseMapping(R"({"name":"own","currency":"EUR","time":"yyyy-MM-dd",
        "orders":{"file":"o.csv","id":"id","status":"state","placed_at":"placed"},
        "lines":{"file":"o.csv","order":"id","sku":"sku","unit_price":"price"},
        "statuses":{"new":"received"}})");
    const auto file =
        table("o.csv", "id,state,placed,sku,price\n1,new,2026-07-01,A,1\n1,new,2026-07-01,B,2\n");
    const auto page = ordersOf({.orders = file, .lines = file}, *map);
    ASSERT_EQ(page.orders.size(), 1U);
    EXPECT_EQ(page.orders[0].totalMinor, 300);
    EXPECT_TRUE(page.broken.empty());
}

TEST(CsvOrders, NeedTheColumnsThatTheMappingNames)
{
    const auto missing = checkColumns(
        {.orders = table("o.csv", "id,state,placed\n"), .lines = table("l.csv", "id,sku,n,price\n")},
        mapping());
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().detail, QStringLiteral("o.csv:1:there"));
}
