#include "picking/priority.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace purser::picking {

namespace {

constexpr double kMostPoints = 1'000'000;

/// Reads one object key by key; the first key that is wrong or left over is the refusal.
class PolicyReader
{
public:
    explicit PolicyReader(const QJsonObject &json)
        : m_left(json)
    {}

    void whole(const QString &key, int &into)
    {
        if (!m_left.contains(key))
            return;
        const double value = m_left.take(key).toDouble(std::nan(""));
        if (std::floor(value) != value || std::abs(value) > kMostPoints)
            return fail(key);
        into = static_cast<int>(value);
    }

    template <typename Element>
    void list(const QString &key, std::vector<Element> &into, bool (*read)(const QJsonObject &, Element &))
    {
        if (!m_left.contains(key))
            return;
        const QJsonValue value = m_left.take(key);
        if (!value.isArray())
            return fail(key);
        into.clear();
        for (const QJsonValue &entry : value.toArray())
            if (!read(entry.toObject(), into.emplace_back()))
                fail(key);
    }

    void text(const QString &key, QString &into) { into = m_left.take(key).toString(); }
    void truth(const QString &key, bool &into)
    {
        into = m_left.contains(key) ? m_left.take(key).toBool() : into;
    }
    void fail(const QString &key) { m_fault = m_fault.isEmpty() ? key : m_fault; }

    [[nodiscard]] QString fault() const
    {
        return m_fault.isEmpty() && !m_left.isEmpty() ? m_left.keys().constFirst() : m_fault;
    }

private:
    QJsonObject m_left;
    QString m_fault;
};

bool readStep(const QJsonObject &json, ShipByStep &step)
{
    PolicyReader reader(json);
    reader.whole(QStringLiteral("hours"), step.hours);
    reader.whole(QStringLiteral("points"), step.points);
    return reader.fault().isEmpty() && step.hours > 0;
}

bool readHoliday(const QJsonObject &json, Holiday &holiday)
{
    PolicyReader reader(json);
    QString day;
    reader.text(QStringLiteral("name"), holiday.name);
    reader.text(QStringLiteral("day"), day);
    reader.whole(QStringLiteral("lead_days"), holiday.leadDays);
    reader.whole(QStringLiteral("points"), holiday.points);
    reader.truth(QStringLiteral("gifts_only"), holiday.isGiftsOnly);
    holiday.day = QDate::fromString(day, Qt::ISODate);
    return reader.fault().isEmpty() && holiday.day.isValid();
}

} // namespace

tl::expected<PriorityPolicy, base::Refusal> parsePriorityPolicy(const QJsonObject &json)
{
    PriorityPolicy policy;
    PolicyReader reader(json);
    reader.whole(QStringLiteral("overdue"), policy.overdue);
    reader.whole(QStringLiteral("express"), policy.express);
    reader.whole(QStringLiteral("vip"), policy.vip);
    reader.whole(QStringLiteral("gift"), policy.gift);
    reader.whole(QStringLiteral("wished_day"), policy.wishedDay);
    reader.whole(QStringLiteral("wished_lead_days"), policy.wishedLeadDays);
    reader.list(QStringLiteral("ship_by"), policy.shipBySteps, readStep);
    reader.list(QStringLiteral("holidays"), policy.holidays, readHoliday);
    const auto isNotLater = [](const ShipByStep &left, const ShipByStep &right) {
        return left.hours >= right.hours;
    };
    if (std::ranges::adjacent_find(policy.shipBySteps, isNotLater) != policy.shipBySteps.end())
        reader.fail(QStringLiteral("ship_by"));
    if (!reader.fault().isEmpty())
        return base::refuse(QStringLiteral("priority.invalid"), {reader.fault()});
    return policy;
}

} // namespace purser::picking
