#pragma once

#include "packing/bench_order.h"

#include <QDate>

#include <optional>

namespace purser::packing {

/// What one scan brought: one line, so many pieces, and what the symbol says about them.
struct BookedScan
{
    std::size_t line = 0; ///< index into the order's lines
    int quantity = 1; ///< pieces
    QString lot {};
    QString serial {};
    std::optional<QDate> expires {};

    bool operator==(const BookedScan &) const = default;
};

/// Pieces that lie on the bench and must go back to a bin.
struct PutBack
{
    QString sku;
    QString title;
    QString variant;
    QString bin;
    QString lot;
    int quantity = 0;

    bool operator==(const PutBack &) const = default;
};

/// An order in work: what has been verified so far. A value; the functions return a changed one.
struct BenchWork
{
    BenchOrder order;
    std::vector<BookedScan> scans {}; ///< in the order scanned
    QString box {}; ///< chosen, at first the suggested one
    QString override {}; ///< reason why unverified goods or an odd weight were let through; empty: none were

    bool operator==(const BenchWork &) const = default;
};

[[nodiscard]] int verifiedCount(const BenchWork &work, std::size_t line);

/// Pieces still to scan of a line; never below 0.
[[nodiscard]] int missingCount(const BenchWork &work, std::size_t line);

/// True when every piece of every line is verified.
[[nodiscard]] bool isVerified(const BenchWork &work);

/// First line with something missing; nullopt when all is verified.
[[nodiscard]] std::optional<std::size_t> nextLine(const BenchWork &work);

/// The work with one more scan.
[[nodiscard]] BenchWork booked(BenchWork work, BookedScan scan);

/// What lies on the bench, by line and lot in the order first scanned.
[[nodiscard]] std::vector<PutBack> putBackList(const BenchWork &work);

/// Tare of the chosen box; 0 without boxes, nullopt when boxes exist and none is chosen.
[[nodiscard]] std::optional<std::int64_t> tareOf(const BenchWork &work);

} // namespace purser::packing
