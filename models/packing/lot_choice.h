#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace purser::packing {

/// Pieces of one product that were made together and lie in one bin.
struct Lot
{
    QString name;
    QString bin;
    std::int64_t available = 0; ///< pieces
    QDate received;
    std::optional<QDate> expires {}; ///< last day on which it may be sold is the day before
    bool isOnHold = false;

    bool operator==(const Lot &) const = default;
};

/// What a line asks of the lots.
struct LotWish
{
    QDate today; ///< in the shop's zone
    std::int64_t quantity = 0; ///< pieces
    int minimumDays = 0; ///< days that must remain until expiry, by customer or country
    bool fromOneLot = false; ///< rather one later lot than several earlier ones

    bool operator==(const LotWish &) const = default;
};

/// So many pieces of this lot.
struct LotPick
{
    QString lot;
    QString bin;
    std::int64_t quantity = 0;

    bool operator==(const LotPick &) const = default;
};

/// A lot that may not serve, and why.
struct SkippedLot
{
    enum class Reason { OnHold, Expired, TooClose };
    QString lot;
    Reason reason = Reason::OnHold;

    bool operator==(const SkippedLot &) const = default;
};

/// Which lots serve a line.
struct LotChoice
{
    std::vector<LotPick> picks; ///< in the order in which they are taken
    std::int64_t missing = 0; ///< pieces that no lot can serve
    std::vector<SkippedLot> skipped; ///< in the order of the lots given

    bool operator==(const LotChoice &) const = default;
};

/// Why @p lot may not serve @p wish; nullopt when it may. A hold is named before an expiry; a lot expires on
/// the day it names (that day it is no longer sold).
[[nodiscard]] std::optional<SkippedLot::Reason> whySkipped(const Lot &lot, const LotWish &wish);

/// First expired, first out: earliest expiry, then earliest received, then name; lots without expiry last.
/// With fromOneLot the first lot in that order which holds the whole quantity; without such a lot, split as
/// usual. Never takes more than is available.
[[nodiscard]] LotChoice chooseLots(const std::vector<Lot> &lots, const LotWish &wish);

} // namespace purser::packing
