#include "orders/filter_match.h"

#include "base/text.h"

#include <QDateTime>

namespace purser::orders {

namespace {

constexpr std::int64_t kHour = 3'600'000;
constexpr int kHoursOfDay = 24;

/// What a day word covers, milliseconds UTC, [from, before).
struct Span
{
    std::int64_t from = 0;
    std::int64_t before = 0;
};

Span spanOf(const QDate &day, const QTimeZone &zone)
{
    return {day.startOfDay(zone).toMSecsSinceEpoch(), day.addDays(1).startOfDay(zone).toMSecsSinceEpoch()};
}

/// "4h" and "3d" reach from now into the future for deadlines, from the past to now for what was.
Span spanOf(const QString &word, bool isAhead, base::Instant now, const QTimeZone &zone)
{
    const std::int64_t at = base::toMilliseconds(now);
    const QDate today = QDateTime::fromMSecsSinceEpoch(at, zone).date();
    if (word == u"today")
        return spanOf(today, zone);
    if (word == u"tomorrow")
        return spanOf(today.addDays(1), zone);
    if (word == u"yesterday")
        return spanOf(today.addDays(-1), zone);
    if (word == u"none")
        return {Order::kNoDeadline, Order::kNoDeadline + 1};
    if (word.endsWith(u'h') || word.endsWith(u'd')) {
        const std::int64_t hours = word.chopped(1).toLongLong() * (word.endsWith(u'd') ? kHoursOfDay : 1);
        return isAhead ? Span {at, at + hours * kHour} : Span {at - hours * kHour, at + 1};
    }
    return spanOf(QDate::fromString(word, Qt::ISODate), zone);
}

/// "99.5" in thousandths.
std::int64_t thousandths(const QString &decimal)
{
    const qsizetype point = decimal.indexOf(u'.');
    const QString whole = point < 0 ? decimal : decimal.left(point);
    const QString part = point < 0 ? QString() : decimal.mid(point + 1);
    return whole.toLongLong() * 1000 + part.leftJustified(3, u'0').toLongLong();
}

void setRange(Criterion &criterion, Comparison comparison, const Span &first, const Span &last)
{
    switch (comparison) {
    case Comparison::Is:
        criterion.from = first.from;
        criterion.before = first.before;
        break;
    case Comparison::Below: criterion.before = first.from; break;
    case Comparison::AtMost: criterion.before = first.before; break;
    case Comparison::Above: criterion.from = first.before; break;
    case Comparison::AtLeast: criterion.from = first.from; break;
    case Comparison::Between:
        criterion.from = first.from;
        criterion.before = last.before;
        break;
    }
}

std::int64_t stageCode(const QString &word)
{
    if (const auto stage = parseStage(word))
        return static_cast<std::int64_t>(*stage);
    return Criterion::kTabCodes + static_cast<std::int64_t>(parseTab(word).value_or(Tab::New));
}

std::vector<std::int64_t> codesOf(const Condition &condition, const std::vector<Shop> &shops)
{
    std::vector<std::int64_t> codes;
    for (const QString &word : condition.values) {
        if (condition.key == FilterKey::Stage)
            codes.push_back(stageCode(word));
        else if (condition.key == FilterKey::Pay)
            codes.push_back(static_cast<std::int64_t>(parsePayment(word).value_or(Payment::Pending)));
        else if (condition.key != FilterKey::Shop)
            codes.push_back(valuesOf(condition.key).indexOf(word));
        else
            for (const Shop &shop : shops)
                if (base::folded(shop.name).contains(word))
                    codes.push_back(shop.id.value());
    }
    return codes;
}

bool isDay(FilterKey key)
{
    return key == FilterKey::Due || key == FilterKey::Placed;
}

/// Conditions of several numbers or days ("units:1,3") become words that are compared one by one.
Criterion criterionOf(
    const Condition &condition, const std::vector<Shop> &shops, base::Instant now, const QTimeZone &zone)
{
    Criterion criterion {.key = condition.key, .isNot = condition.isNot};
    const auto span = [&](const QString &word) {
        if (isDay(condition.key))
            return spanOf(word, condition.key == FilterKey::Due, now, zone);
        return Span {thousandths(word), thousandths(word) + 1};
    };
    switch (condition.key) {
    case FilterKey::Shop:
    case FilterKey::Stage:
    case FilterKey::Stock:
    case FilterKey::Pay: criterion.codes = codesOf(condition, shops); break;
    case FilterKey::Tag:
        criterion.codes = codesOf(condition, shops);
        criterion.words = condition.values;
        break;
    case FilterKey::Carrier:
    case FilterKey::Country: criterion.words = condition.values; break;
    case FilterKey::Late: criterion.before = base::toMilliseconds(now); break;
    case FilterKey::Total:
    case FilterKey::Due:
    case FilterKey::Placed:
    case FilterKey::Units:
        setRange(
            criterion, condition.comparison, span(condition.values.front()), span(condition.values.back()));
        if (condition.comparison == Comparison::Is)
            for (const QString &word : condition.values) {
                criterion.codes.push_back(span(word).from);
                criterion.codes.push_back(span(word).before);
            }
        break;
    }
    return criterion;
}

std::int64_t totalThousandths(const Order &order)
{
    constexpr std::array<std::int64_t, 4> kScale {1000, 100, 10, 1};
    const auto digits = static_cast<std::size_t>(std::clamp(order.currency.digits(), 0, 3));
    return order.totalMinor * kScale.at(digits);
}

/// Within one of the spans that codes hold in pairs, or else within the range.
bool isWithin(std::int64_t value, const Criterion &criterion)
{
    if (criterion.codes.empty())
        return value >= criterion.from && value < criterion.before;
    for (std::size_t at = 0; at + 1 < criterion.codes.size(); at += 2)
        if (value >= criterion.codes[at] && value < criterion.codes[at + 1])
            return true;
    return false;
}

bool has(const Criterion &criterion, std::int64_t code)
{
    return std::ranges::find(criterion.codes, code) != criterion.codes.end();
}

bool isTagged(const Order &order, const Criterion &criterion)
{
    enum { Gift, Express, Cod };
    return (order.isGift && has(criterion, Gift)) || (order.isExpress && has(criterion, Express))
        || (order.payment == Payment::Cod && has(criterion, Cod))
        || std::ranges::any_of(
            order.tags, [&criterion](const QString &tag) { return criterion.words.contains(tag); });
}

bool holdsStock(const Order &order, const Criterion &criterion)
{
    const bool isOpen = order.stage <= Stage::Confirmed;
    return has(criterion, isOpen && !order.isReserved ? 0 : 1) && (order.isReserved || isOpen);
}

bool holds(const Order &order, const Criterion &criterion)
{
    switch (criterion.key) {
    case FilterKey::Shop: return has(criterion, order.shop.value());
    case FilterKey::Stage:
        return has(criterion, static_cast<std::int64_t>(order.stage))
            || has(criterion, Criterion::kTabCodes + static_cast<std::int64_t>(tabOf(order)));
    case FilterKey::Late: return order.stage < Stage::Shipped && order.shipBy < criterion.before;
    case FilterKey::Stock: return holdsStock(order, criterion);
    case FilterKey::Total: return isWithin(totalThousandths(order), criterion);
    case FilterKey::Due: return isWithin(order.shipBy, criterion);
    case FilterKey::Placed: return isWithin(order.placedAt, criterion);
    case FilterKey::Pay: return has(criterion, static_cast<std::int64_t>(order.payment));
    case FilterKey::Carrier:
        return std::ranges::any_of(
            criterion.words, [&](const QString &word) { return base::folded(order.carrier).contains(word); });
    case FilterKey::Country: return criterion.words.contains(base::folded(order.country));
    case FilterKey::Tag: return isTagged(order, criterion);
    case FilterKey::Units: return isWithin(std::int64_t {order.units} * 1000, criterion);
    }
    return false;
}

} // namespace

std::vector<Criterion> criteriaOf(
    const TypedFilter &filter, const std::vector<Shop> &shops, base::Instant now, const QTimeZone &zone)
{
    std::vector<Criterion> criteria;
    criteria.reserve(filter.conditions.size());
    for (const Condition &condition : filter.conditions)
        criteria.push_back(criterionOf(condition, shops, now, zone));
    return criteria;
}

bool passes(const Order &order, const Criterion &criterion)
{
    return holds(order, criterion) != criterion.isNot;
}

} // namespace purser::orders
