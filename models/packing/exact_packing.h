#pragma once

#include "packing/carton_fill.h"

#include <optional>

namespace purser::packing {

/// What a search knows about "do all pieces fit together into this carton".
struct FitAnswer
{
    enum class Verdict { Fits, DoesNotFit, Unknown };
    Verdict verdict = Verdict::Unknown;
    Layout layout {}; ///< of Fits

    bool operator==(const FitAnswer &) const = default;
};

/// Decides by branch and bound over the turning of each piece and, for each pair, along which axis one lies
/// before the other; positions are the longest paths. Complete: all orthogonal packings are searched, not
/// only guillotine or robot ones. den Boef, Korst, Martello, Pisinger and Vigo, "Erratum to the
/// three-dimensional bin packing problem", Operations Research 53 (2005), for why pairs are needed.
/// @param nodes  branches at most; beyond, the verdict is Unknown
[[nodiscard]] FitAnswer searchFit(const CartonFill &fill, std::int64_t nodes);

} // namespace purser::packing
