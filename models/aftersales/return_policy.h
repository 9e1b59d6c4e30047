#pragma once

#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace purser::aftersales {

/// A right to send goods back, as data. Days are calendar days of the shop.
struct ReturnPolicy
{
    /// Which last days move to the next one. Listed holidays always do.
    enum class Shift {
        Holidays, ///< PRC Civil Code Art. 203
        WeekendsAndHolidays, ///< Regulation (EEC, Euratom) 1182/71 Art. 3(4)
    };
    enum class RefundFrom {
        GoodsBack, ///< 七日无理由: the day the intact goods are back
        Request, ///< Directive 2011/83/EU Art. 13: the day the withdrawal was declared
    };

    QString id {};
    QString country {}; ///< key of the holidays: "CN", "EU"
    int windowDays = 0;
    Shift shift = Shift::Holidays;
    QStringList exceptions {}; ///< item tags that may not be returned
    QStringList exceptionsIfConfirmed {}; ///< the same where the buyer confirmed it before buying
    int refundDays = 0;
    RefundFrom refundFrom = RefundFrom::GoodsBack;
    bool refundsOutboundFreight = false; ///< the least expensive standard delivery
};

/// Public holidays by country.
using Holidays = QHash<QString, QSet<QDate>>;

/// A buyer's wish to return one item without giving a reason.
struct ReturnWish
{
    QDate receivedOn {};
    QDate requestedOn {};
    std::optional<QString> itemTag {}; ///< "perishable", …
    bool buyerConfirmedException = false;
    QDate goodsBackOn {}; ///< invalid = not known yet
};

/// The days that goods are assumed to travel back while nobody knows better.
inline constexpr int kAssumedReturnDays = 5;

/// What the policy says to a wish.
struct ReturnVerdict
{
    enum class Reason { Late, Exception };

    QDate deadline {}; ///< last day for the request
    std::optional<Reason> refusedFor {}; ///< nullopt = eligible; an exception outranks lateness
    QDate goodsBackOn {}; ///< given, or assumed; eligible only, as all below
    QDate refundDueBy {};
    bool refundsOutboundFreight = false;

    [[nodiscard]] bool isEligible() const { return !refusedFor; }
};

/// The last day on which a return may be asked for: received + window, moved past days that do not count.
[[nodiscard]] QDate returnDeadline(
    const ReturnPolicy &policy, const QDate &receivedOn, const Holidays &holidays);

/// Pure. @param wish  with valid days of receipt and request
[[nodiscard]] ReturnVerdict judge(
    const ReturnPolicy &policy, const ReturnWish &wish, const Holidays &holidays);

/// "late", "exception"
[[nodiscard]] QString toCode(ReturnVerdict::Reason reason);

} // namespace purser::aftersales
