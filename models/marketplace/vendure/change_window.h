#pragma once

#include "base/instant.h"

#include <QJsonObject>

namespace purser::marketplace::vendure {

/// Where a pull by moment of change stands. Those moments have one-second steps and `after` leaves its own
/// second out, so that each window begins a little before the last one ended; pages may repeat orders.
struct ChangeWindow
{
    static constexpr int kPage = 50;

    std::optional<base::Instant> since {}; ///< orders changed after it; none = all
    int skip = 0; ///< orders of this window that were read
    std::optional<base::Instant> newest {}; ///< of all pages so far

    /// The cursor: "since|skip|newest"; an unreadable one begins from the beginning.
    [[nodiscard]] static ChangeWindow parse(const QString &cursor);
    [[nodiscard]] QString toString() const;

    /// OrderListOptions of the next page: placed orders, oldest change first.
    [[nodiscard]] QJsonObject options() const;

    /// Goes on behind a page. Within a dense time it counts on and re-reads a few orders, because one that
    /// changes meanwhile moves to the end and the others move up; else it begins anew by time.
    /// @param moments  of change on the page, in its order
    [[nodiscard]] ChangeWindow next(const std::vector<base::Instant> &moments, bool hasMore) const;

    bool operator==(const ChangeWindow &) const = default;
};

/// Only what has been placed: carts and drafts have no such moment.
[[nodiscard]] QJsonObject placedFilter();

} // namespace purser::marketplace::vendure
