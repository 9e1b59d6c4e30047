#pragma once

#include "desk/core.h"
#include "picking/pick_session.h"

namespace purser::desk {

/// Books that pieces were not in their bin: the count of the shelf is put right, what was kept of it for the
/// order is given up, and the chosen way is taken. The order waits and leaves the wave, or goes on hold with
/// a proposed refund for the office, or its pieces are kept in another warehouse and the walk gets a stop.
/// @returns the entries, to be undone together; Refused "pick.no-other-bin", "pick.stop-moved-on"
[[nodiscard]] base::Result<std::vector<std::int64_t>> bookShortage(Core &core, Writing &writing,
    const picking::PickWork &work, const picking::PickStop &stop, const picking::PickBooking &booking);

} // namespace purser::desk
