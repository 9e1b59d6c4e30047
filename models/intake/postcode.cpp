#include "intake/postcode.h"

namespace purser::intake {

bool postcodeMatches(const Country &country, const QString &postcode)
{
    return !country.postcode || country.postcode->match(postcode).hasMatch();
}

} // namespace purser::intake
