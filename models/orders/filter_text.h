#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace purser::orders {

/// What a typed condition speaks of: "shop:berlin", "late", "total:>100".
enum class FilterKey { Shop, Stage, Late, Stock, Total, Due, Placed, Pay, Carrier, Country, Tag, Units };
inline constexpr std::array kFilterKeys {FilterKey::Shop, FilterKey::Stage, FilterKey::Late, FilterKey::Stock,
    FilterKey::Total, FilterKey::Due, FilterKey::Placed, FilterKey::Pay, FilterKey::Carrier,
    FilterKey::Country, FilterKey::Tag, FilterKey::Units};

enum class Comparison { Is, Below, AtMost, Above, AtLeast, Between };

/// One condition, its values in their canonical words: codes ("ready", "short"), decimals ("99.5"), days
/// ("today", "2026-11-24"), spans ("4h", "3d"), or a name as typed. Several values: any of them.
struct Condition
{
    FilterKey key = FilterKey::Stage;
    bool isNot = false;
    Comparison comparison = Comparison::Is;
    QStringList values {}; ///< of Between the two ends, both within; of Late none

    bool operator==(const Condition &) const = default;
};

/// A typed filter: its conditions, all of which must hold, and the words that are searched for.
struct TypedFilter
{
    std::vector<Condition> conditions {};
    QString words {};

    bool operator==(const TypedFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return conditions.empty() && words.isEmpty(); }
};

/// Where a typed filter stops being one. Codes: "filter.unknown-key", "filter.unknown-value",
/// "filter.no-value", "filter.not-a-number", "filter.not-a-day", "filter.no-order" (a key that knows no < or
/// >), "filter.open-quote".
struct FilterError
{
    QString code {};
    qsizetype at = 0; ///< in UTF-16 units from the start of the text
    qsizetype length = 0;
    QString word {}; ///< as typed
    QString meant {}; ///< what it may have been; empty = nothing is near

    bool operator==(const FilterError &) const = default;
};

/// Reads "shop:berlin late -stage:ready,hold total:>100 due:today 周" in English or Chinese key words, of any
/// width. A word with no colon is searched for, one in quotes too. Pure.
/// @param shops  names that "shop:" may begin or contain
[[nodiscard]] tl::expected<TypedFilter, FilterError> parseFilter(
    const QString &text, const QStringList &shops);

/// The text that parseFilter reads as @p filter again.
[[nodiscard]] QString filterText(const TypedFilter &filter);
[[nodiscard]] QString filterText(const Condition &condition);

/// "shop", "late", as typed.
[[nodiscard]] QString code(FilterKey key);
/// The codes that a key takes; empty for names, numbers and days.
[[nodiscard]] QStringList valuesOf(FilterKey key);

} // namespace purser::orders
