#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace purser::intake {

/// The largest amount, in minor units, that the price rules take in one field.
inline constexpr std::int64_t kMaxAmount = 1'000'000'000'000;

/// The whole numbers that a field may hold, both ends included.
struct FieldRange
{
    std::int64_t least = 0;
    std::int64_t most = kMaxAmount;
};

/// Reads the fields of one JSON object and remembers the first thing that is wrong with it. After a problem
/// the values read are placeholders; ask @ref problem before using them. null counts as absent.
class PriceFields
{
public:
    /// @param place  names the object in refusals: "promotion c1"
    PriceFields(const QJsonObject &object, const QString &place);

    [[nodiscard]] std::int64_t integer(QStringView key, FieldRange range = {});
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(QStringView key, FieldRange range = {});
    [[nodiscard]] QString text(QStringView key);
    [[nodiscard]] std::optional<QString> optionalText(QStringView key);
    [[nodiscard]] std::optional<base::Instant> optionalInstant(QStringView key);
    [[nodiscard]] bool flag(QStringView key, bool otherwise);

    [[nodiscard]] QJsonValue raw(QStringView key) const { return m_object.value(key); }
    [[nodiscard]] bool has(QStringView key) const;
    [[nodiscard]] const QString &place() const { return m_place; }

    /// Refuses every field that is not in @p known: what is not understood could change the price.
    void refuseOthers(const QStringList &known);
    /// Remembers `code [place, what]` unless there is a problem already.
    void refuse(const QString &code, const QString &what);
    /// "price.missing-field", "price.bad-field", "price.unknown-field" with [place, field], or what refuse()
    /// said.
    [[nodiscard]] const std::optional<base::Refusal> &problem() const { return m_problem; }

private:
    QJsonObject m_object;
    QString m_place;
    std::optional<base::Refusal> m_problem {};
};

/// A JSON number as a whole one; nullopt for anything else, fractions too.
[[nodiscard]] std::optional<std::int64_t> wholeNumber(const QJsonValue &value);

} // namespace purser::intake
