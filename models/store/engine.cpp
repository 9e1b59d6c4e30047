#include "store/engine.h"

namespace purser::store {

Location Location::file(const QString &path)
{
    Location location;
    location.path = path;
    return location;
}

} // namespace purser::store
