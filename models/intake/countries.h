#pragma once

#include "intake/address_field.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <vector>

namespace purser::intake {

/// First-level division of a country. Empty where the source says nothing.
struct State
{
    QString key {}; ///< as a label prints it
    QString name {};
    QString latin {};
    QString iso {}; ///< suffix of ISO 3166-2
    std::optional<QRegularExpression> postcodePrefix {}; ///< anchored at the start, any case
};

/// One token of a label line: a field, or the text to print.
struct LineToken
{
    std::optional<AddressField> field {};
    QString literal {};
};
using LineFormat = std::vector<LineToken>;

/// How one country writes addresses. Immutable.
/// Source: Google Address Data Service, see resources/addresses/README.md.
struct Country
{
    QString code {};
    std::vector<LineFormat> lines {};
    std::vector<LineFormat> latinLines {}; ///< empty: the same as lines
    std::vector<AddressField> required {};
    std::optional<QRegularExpression> postcode {}; ///< whole text, any case; nullopt: the country has none
    std::vector<State> states {};
};

/// @param code  ISO 3166-1 alpha-2, capital letters
/// @returns nullptr for a code that the table lacks; else valid until the program ends. The table is read at
/// the first call. Thread-safe.
[[nodiscard]] const Country *findCountry(const QString &code);

} // namespace purser::intake
