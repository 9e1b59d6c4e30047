#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace purser::picking {

/// The order of a list without a drawn floor, on screen, print and export: "A-2" before "A-10". Equal names
/// keep their order. @returns indices into @p bins, each once
[[nodiscard]] std::vector<std::size_t> naturalBinOrder(const std::vector<QString> &bins);

} // namespace purser::picking
