#pragma once

#include "base/result.h"
#include "documents/page.h"

namespace purser::desk {

/// What a document could not be drawn for, as the desk's error: the refusal's code, and the text that it
/// names.
template <typename Value>
base::Result<Value> drawnResult(documents::Drawn<Value> drawn)
{
    if (!drawn)
        return base::fail(base::Error::Kind::Refused, drawn.error().code, drawn.error().arguments.value(1));
    return std::move(*drawn);
}

} // namespace purser::desk
