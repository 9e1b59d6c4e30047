#pragma once

#include "base/money.h"

#include <QDate>
#include <QTimeZone>

#include <map>
#include <optional>
#include <vector>

namespace purser::insight {

/// One order as the report sees it. Times are milliseconds UTC; a moment that is not known is nullopt.
struct OrderFacts
{
    std::int64_t placedAt = 0;
    std::optional<std::int64_t> approvedAt {};
    std::optional<std::int64_t> carrierAt {};
    std::optional<std::int64_t> deliveredAt {};
    std::optional<std::int64_t> promisedAt {};
    QString status {};
    int items = 0;
    std::int64_t itemsMinor = 0;
    std::int64_t freightMinor = 0;
    std::int64_t paidMinor = 0;
};

/// Seconds between two stages over many orders.
struct SpanFigures
{
    std::int64_t count = 0;
    double median = 0; ///< mean of the middle two for an even count
    std::int64_t p90NearestRank = 0;
    double p90Linear = 0;
    std::int64_t negative = 0;
    std::int64_t sum = 0;
};

/// @param seconds  any order. An empty list gives zeros.
[[nodiscard]] SpanFigures figuresOf(std::vector<std::int64_t> seconds);

struct PaymentFigures
{
    std::int64_t rows = 0;
    std::int64_t minor = 0;
};

struct MonthFigures
{
    SpanFigures purchaseToApproved {};
    SpanFigures approvedToCarrier {};
    SpanFigures carrierToDelivered {};
    SpanFigures purchaseToDelivered {};
    std::int64_t delivered = 0; ///< with a promise to compare with
    std::int64_t lateByTimestamp = 0;
    std::int64_t lateByCalendarDay = 0;
    std::int64_t orders = 0;
    std::int64_t items = 0;
    std::int64_t itemsMinor = 0;
    std::int64_t freightMinor = 0;
    std::int64_t paidMinor = 0;
    std::map<QString, std::int64_t> byStatus {};
    std::map<QString, PaymentFigures> byMethod {};
};

/// Collects orders and payments one by one and gives figures by month. One thread.
class StageBook
{
public:
    explicit StageBook(const QTimeZone &zone)
        : m_zone(zone)
    {}

    void add(const OrderFacts &order);
    void addPayment(std::int64_t placedAt, const QString &method, std::int64_t minor);

    /// By month, "2017-08".
    [[nodiscard]] std::map<QString, MonthFigures> months() const;
    /// All months as one.
    [[nodiscard]] MonthFigures whole() const;
    /// Orders of which any span is negative; they are in the figures all the same.
    [[nodiscard]] std::int64_t ordersOutOfOrder() const { return m_outOfOrder; }

private:
    using Seconds = std::vector<std::int64_t>;
    struct Month
    {
        Seconds purchaseToApproved {};
        Seconds approvedToCarrier {};
        Seconds carrierToDelivered {};
        Seconds purchaseToDelivered {};
        MonthFigures figures {};
    };

    [[nodiscard]] static MonthFigures figuresOfMonth(const Month &month);
    [[nodiscard]] QDate dayOf(std::int64_t moment) const;
    [[nodiscard]] Month &monthOf(std::int64_t placedAt);

    QTimeZone m_zone;
    std::map<QString, Month> m_months;
    std::int64_t m_outOfOrder = 0;
};

} // namespace purser::insight
