#include "marketplace/vendure/change_window.h"

namespace purser::marketplace::vendure {

namespace {

using std::chrono::seconds;

constexpr seconds kPageOverlap {2};
constexpr seconds kPassOverlap {5}; ///< a transaction may end some seconds after its moment
constexpr seconds kDense {10};
constexpr int kRepeated = 5;

QString textOf(const std::optional<base::Instant> &moment)
{
    return moment ? base::toIso(*moment) : QString();
}

} // namespace

ChangeWindow ChangeWindow::parse(const QString &cursor)
{
    const auto parts = cursor.split(u'|');
    return {base::parseIso(parts.value(0)), parts.value(1).toInt(), base::parseIso(parts.value(2))};
}

QString ChangeWindow::toString() const
{
    return textOf(since) + u'|' + QString::number(skip) + u'|' + textOf(newest);
}

QJsonObject placedFilter()
{
    return {{QStringLiteral("orderPlacedAt"), QJsonObject {{QStringLiteral("isNull"), false}}}};
}

QJsonObject ChangeWindow::options() const
{
    auto filter = placedFilter();
    if (since)
        filter.insert(u"updatedAt", QJsonObject {{QStringLiteral("after"), base::toIso(*since)}});
    return {{QStringLiteral("filter"), filter}, {QStringLiteral("skip"), skip},
        {QStringLiteral("take"), kPage},
        {QStringLiteral("sort"),
            QJsonObject {{QStringLiteral("updatedAt"), QStringLiteral("ASC")},
                {QStringLiteral("id"), QStringLiteral("ASC")}}}};
}

ChangeWindow ChangeWindow::next(const std::vector<base::Instant> &moments, bool hasMore) const
{
    ChangeWindow after = *this;
    for (const base::Instant moment : moments)
        after.newest = std::max(after.newest.value_or(moment), moment);
    if (!hasMore) {
        after.skip = 0;
        if (after.newest)
            after.since = std::max(since.value_or(base::Instant {}), *after.newest - kPassOverlap);
        return after;
    }
    const base::Instant begin = moments.back() - kPageOverlap;
    if (begin - since.value_or(moments.front()) >= kDense)
        return {begin, 0, after.newest};
    after.skip += static_cast<int>(moments.size()) - kRepeated;
    return after;
}

} // namespace purser::marketplace::vendure
