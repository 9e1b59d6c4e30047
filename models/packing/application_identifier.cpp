#include "packing/application_identifier.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace purser::packing {

namespace {

using Content = ApplicationIdentifier::Content;

/// AIs from first to last (same number of digits) that share one shape.
struct IdentifierRow
{
    std::string_view first;
    std::string_view last;
    Content content;
    qsizetype leadingDigits;
    qsizetype minimum;
    qsizetype maximum;
};

constexpr auto kDigits = Content::Digits;
constexpr auto kText = Content::Text;
constexpr auto kDate = Content::Date;
constexpr auto kKey = Content::CheckedKey;

constexpr auto kRows = std::to_array<IdentifierRow>({
    {"00", "00", kKey, 0, 18, 18},
    {"01", "03", kKey, 0, 14, 14},
    {"10", "10", kText, 0, 1, 20},
    {"11", "13", kDate, 0, 6, 6},
    {"15", "17", kDate, 0, 6, 6},
    {"20", "20", kDigits, 0, 2, 2},
    {"21", "22", kText, 0, 1, 20},
    {"235", "235", kText, 0, 1, 28},
    {"240", "241", kText, 0, 1, 30},
    {"242", "242", kDigits, 0, 1, 6},
    {"243", "243", kText, 0, 1, 20},
    {"250", "251", kText, 0, 1, 30},
    {"253", "253", kText, 13, 13, 30},
    {"254", "254", kText, 0, 1, 20},
    {"255", "255", kDigits, 0, 13, 25},
    {"30", "30", kDigits, 0, 1, 8},
    {"3100", "3169", kDigits, 0, 6, 6},
    {"3200", "3379", kDigits, 0, 6, 6},
    {"3400", "3579", kDigits, 0, 6, 6},
    {"3600", "3699", kDigits, 0, 6, 6},
    {"37", "37", kDigits, 0, 1, 8},
    {"3900", "3909", kDigits, 0, 1, 15},
    {"3910", "3919", kDigits, 0, 4, 18},
    {"3920", "3929", kDigits, 0, 1, 15},
    {"3930", "3939", kDigits, 0, 4, 18},
    {"3940", "3949", kDigits, 0, 4, 4},
    {"3950", "3959", kDigits, 0, 6, 6},
    {"400", "401", kText, 0, 1, 30},
    {"402", "402", kKey, 0, 17, 17},
    {"403", "403", kText, 0, 1, 30},
    {"410", "417", kKey, 0, 13, 13},
    {"420", "420", kText, 0, 1, 20},
    {"421", "421", kText, 3, 4, 12},
    {"422", "422", kDigits, 0, 3, 3},
    {"423", "423", kDigits, 0, 3, 15},
    {"424", "424", kDigits, 0, 3, 3},
    {"425", "425", kDigits, 0, 3, 15},
    {"426", "426", kDigits, 0, 3, 3},
    {"427", "427", kText, 0, 1, 3},
    {"4300", "4301", kText, 0, 1, 35},
    {"4302", "4306", kText, 0, 1, 70},
    {"4307", "4307", kText, 0, 2, 2},
    {"4308", "4308", kText, 0, 1, 30},
    {"4309", "4309", kDigits, 0, 20, 20},
    {"4310", "4311", kText, 0, 1, 35},
    {"4312", "4316", kText, 0, 1, 70},
    {"4317", "4317", kText, 0, 2, 2},
    {"4318", "4318", kText, 0, 1, 20},
    {"4319", "4319", kText, 0, 1, 30},
    {"4320", "4320", kText, 0, 1, 35},
    {"4321", "4323", kDigits, 0, 1, 1},
    {"4324", "4325", kDigits, 0, 10, 10},
    {"4326", "4326", kDate, 0, 6, 6},
    {"4330", "4333", kText, 6, 6, 7},
    {"7001", "7001", kDigits, 0, 13, 13},
    {"7002", "7002", kText, 0, 1, 30},
    {"7003", "7003", kDigits, 0, 10, 10},
    {"7004", "7004", kDigits, 0, 1, 4},
    {"7005", "7005", kText, 0, 1, 12},
    {"7006", "7006", kDate, 0, 6, 6},
    {"7007", "7007", kDigits, 0, 6, 12},
    {"7008", "7008", kText, 0, 1, 3},
    {"7009", "7009", kText, 0, 1, 10},
    {"7010", "7010", kText, 0, 1, 2},
    {"7011", "7011", kDigits, 0, 6, 10},
    {"7020", "7022", kText, 0, 1, 20},
    {"7023", "7023", kText, 0, 1, 30},
    {"7030", "7039", kText, 3, 4, 30},
    {"7040", "7040", kText, 1, 4, 4},
    {"710", "716", kText, 0, 1, 20},
    {"7230", "7239", kText, 0, 3, 30},
    {"7240", "7240", kText, 0, 1, 20},
    {"8001", "8001", kDigits, 0, 14, 14},
    {"8002", "8002", kText, 0, 1, 20},
    {"8003", "8003", kText, 14, 14, 30},
    {"8004", "8004", kText, 0, 1, 30},
    {"8005", "8005", kDigits, 0, 6, 6},
    {"8006", "8006", kDigits, 0, 18, 18},
    {"8007", "8007", kText, 0, 1, 34},
    {"8008", "8008", kDigits, 0, 8, 12},
    {"8009", "8009", kText, 0, 1, 50},
    {"8010", "8010", kText, 0, 1, 30},
    {"8011", "8011", kDigits, 0, 1, 12},
    {"8012", "8012", kText, 0, 1, 20},
    {"8013", "8013", kText, 0, 1, 25},
    {"8017", "8018", kKey, 0, 18, 18},
    {"8019", "8019", kDigits, 0, 1, 10},
    {"8020", "8020", kText, 0, 1, 25},
    {"8026", "8026", kDigits, 0, 18, 18},
    {"8110", "8110", kText, 0, 1, 70},
    {"8111", "8111", kDigits, 0, 4, 4},
    {"8112", "8112", kText, 0, 1, 70},
    {"8200", "8200", kText, 0, 1, 70},
    {"90", "90", kText, 0, 1, 30},
    {"91", "99", kText, 0, 1, 90},
});

/// First two digits whose elements have a predefined length (GS1 General Specifications, figure 7.8.5-2).
constexpr std::array<std::string_view, 22> kSelfEnding {"00", "01", "02", "03", "04", "11", "12", "13", "14",
    "15", "16", "17", "18", "19", "20", "31", "32", "33", "34", "35", "36", "41"};

bool covers(const IdentifierRow &row, std::string_view text)
{
    const auto code = text.substr(0, row.first.size());
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    return code.size() == row.first.size() && code >= row.first && code <= row.last
        && std::ranges::all_of(code, isDigit);
}

} // namespace

std::optional<ApplicationIdentifier> leadingIdentifier(QStringView text)
{
    const auto start = text.first(std::min<qsizetype>(text.size(), 4)).toLatin1().toStdString();
    const auto row =
        std::ranges::find_if(kRows, [&start](const IdentifierRow &one) { return covers(one, start); });
    if (row == kRows.end())
        return std::nullopt;
    const auto length = static_cast<qsizetype>(row->first.size());
    return ApplicationIdentifier {.code = text.first(length).toString(),
        .content = row->content,
        .leadingDigits = row->leadingDigits,
        .minimum = row->minimum,
        .maximum = row->maximum,
        .endsItself = std::ranges::find(kSelfEnding, start.substr(0, 2)) != kSelfEnding.end()};
}

} // namespace purser::packing
