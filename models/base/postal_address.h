#pragma once

#include <QString>

namespace purser::base {

/// Where a parcel goes and to whom, as the marketplace wrote it. Nothing is promised about the content:
/// intake/address_check.h says what is wrong with it.
struct PostalAddress
{
    QString country {}; ///< ISO 3166-1 alpha-2, capital letters
    QString name {};
    QString organization {};
    QString phone {};
    QString state {}; ///< province, prefecture, emirate
    QString city {};
    QString sublocality {}; ///< district of a Chinese city
    QString street {}; ///< may hold several lines
    QString postcode {};
    QString sorting {}; ///< sorting code behind the city, as CEDEX in France

    bool operator==(const PostalAddress &) const = default;
};

} // namespace purser::base
