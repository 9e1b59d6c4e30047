#pragma once

#include "base/result.h"
#include "shipping/check_digit.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <optional>
#include <vector>

namespace purser::shipping {

/// Text put in front of a serial number of a certain form before its check digit is counted.
struct SerialPrefix
{
    QRegularExpression when {};
    QString content {};
};

/// One row of a table that explains a part of a number: service "EX" = EMS, country "CN" = China.
struct TrackingWord
{
    QRegularExpression part {}; ///< matches the whole part
    QString meaning {};
    QString courier {}; ///< the post that carries it, where the table says so
};

struct TrackingLookup
{
    QString name {}; ///< "Service Type", "Courier"
    QString group {}; ///< the named group of the form that it explains
    std::vector<TrackingWord> words {};
};

/// How one carrier writes tracking numbers. Immutable.
/// Source: tracking_number_data (jkeen), see resources/tracking/README.md.
struct TrackingFormat
{
    QString carrier {}; ///< "ups"
    QString carrierName {};
    QString id {}; ///< "usps_impb_c"
    QString name {};
    QRegularExpression form {}; ///< whole text, blanks between the characters allowed
    std::optional<CheckDigitRule> checkDigit {};
    std::optional<SerialPrefix> prefix {};
    std::vector<TrackingLookup> lookups {};
    QStringList mustBeKnown {}; ///< names of lookups that have to know their part
    QString trackingUrl {}; ///< with %s for the number; empty = none
};

/// @returns BrokenAnswer "tracking.broken-format" naming the format for an unknown check digit, a broken
/// expression or a document that is no list
[[nodiscard]] base::Result<std::vector<TrackingFormat>> parseTrackingFormats(const QJsonDocument &document);

/// The 39 formats that come with Purser, read at the first call. Thread-safe.
[[nodiscard]] const std::vector<TrackingFormat> &trackingFormats();

/// How one Chinese carrier writes waybill numbers. None of them publishes a check digit: a match is a
/// suggestion.
struct DomesticFormat
{
    QString carrier {}; ///< "sf"
    QString nameZh {};
    QString kuaidi100 {}; ///< the carrier's code at kuaidi100: "shunfeng"
    std::vector<QRegularExpression> current {}; ///< whole text, in use today
    std::vector<QRegularExpression> legacy {}; ///< earlier shapes, loose on purpose
};

/// @returns BrokenAnswer "tracking.broken-format" naming the carrier
[[nodiscard]] base::Result<std::vector<DomesticFormat>> parseDomesticFormats(const QJsonDocument &document);

/// The 11 Chinese carriers that come with Purser, read at the first call. Thread-safe.
[[nodiscard]] const std::vector<DomesticFormat> &domesticFormats();

} // namespace purser::shipping
