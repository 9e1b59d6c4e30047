#include "intake/finding.h"

namespace purser::intake {

base::PostalAddress corrected(base::PostalAddress address, const std::vector<Correction> &suggestion)
{
    for (const Correction &change : suggestion) {
        if (valueOf(address, change.field).trimmed() == change.before)
            address = with(std::move(address), change.field, change.after);
    }
    return address;
}

} // namespace purser::intake
