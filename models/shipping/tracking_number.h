#pragma once

#include "shipping/tracking_format.h"

#include <QUrl>

namespace purser::shipping {

/// One format that a number has. More than one may fit.
struct TrackingCandidate
{
    QString carrier {};
    QString formatId {};
    std::optional<bool> checkDigitHolds {}; ///< nullopt: the format has no check digit
    bool isValid = false; ///< no check digit is wrong, and every part that must be known is
    QString service {}; ///< "UPS Next Day Air Early"; empty when the tables do not say
    QString country {}; ///< where the number was given out, in the table's own words; empty as above
};

/// One Chinese carrier whose numbers look so. A suggestion, never a proof.
struct DomesticCandidate
{
    QString carrier {};
    QString kuaidi100 {};
    bool isCurrent = false; ///< false: only an earlier shape fits
};

struct TrackingGuess
{
    std::vector<TrackingCandidate> international {}; ///< in the order of the table
    std::vector<DomesticCandidate> domestic {};
};

/// Every carrier that @p number may belong to; capital and small letters and blanks do not count.
[[nodiscard]] TrackingGuess guessCarriers(const QString &number);

/// A number as it is looked up: capital letters, no blanks, JD's parcel marking ("-1-3-", parcel 1 of 3) cut
/// off.
[[nodiscard]] QString lookupNumber(const QString &number);

/// The carrier's own tracking page for @p number.
/// @returns nullopt for an unknown format or one without a page
[[nodiscard]] std::optional<QUrl> trackingPage(const QString &formatId, const QString &number);

} // namespace purser::shipping
