#include "packing/gs1_date.h"

#include <algorithm>

namespace purser::packing {

namespace {

struct DateParts
{
    int year;
    int month;
    int day;
};

std::optional<DateParts> splitDate(QStringView text)
{
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    if (text.size() != 6 || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    return DateParts {text.first(2).toInt(), text.sliced(2, 2).toInt(), text.last(2).toInt()};
}

int yearNear(int twoDigits, int referenceYear)
{
    const int century = referenceYear - referenceYear % 100;
    const int difference = twoDigits - referenceYear % 100;
    if (difference >= 51)
        return century - 100 + twoDigits;
    return difference <= -50 ? century + 100 + twoDigits : century + twoDigits;
}

} // namespace

std::optional<QDate> parseGs1Date(QStringView yymmdd, int referenceYear)
{
    const auto parts = splitDate(yymmdd);
    if (!parts)
        return std::nullopt;
    const int year = yearNear(parts->year, referenceYear);
    const QDate first(year, parts->month, 1);
    if (!first.isValid())
        return std::nullopt;
    if (parts->day == 0)
        return first.addDays(first.daysInMonth() - 1);
    const QDate date(year, parts->month, parts->day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool isGs1Date(QStringView yymmdd)
{
    // Any year in view of 2000 is a leap year exactly when its last two digits say so.
    return parseGs1Date(yymmdd, 2000).has_value();
}

} // namespace purser::packing
