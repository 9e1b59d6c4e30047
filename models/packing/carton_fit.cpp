#include "packing/carton_fit.h"

#include "packing/block_packing.h"
#include "packing/corner_packing.h"
#include "packing/fit_bounds.h"

#include <algorithm>

namespace purser::packing {

namespace {

constexpr std::size_t kFewPieces = 3; ///< the exact search answers these at once
constexpr int kQuickTries = 40;

FitAnswer byCorners(const CartonFill &fill, int tries)
{
    PartialFill found = packCorners(fill, tries);
    if (found.left.empty())
        return {FitAnswer::Verdict::Fits, std::move(found.layout)};
    return {};
}

FitAnswer byBlocks(const CartonFill &fill, const CartonEffort &effort)
{
    auto layout = packBlocks(fill, effort.blocks);
    return layout ? FitAnswer {FitAnswer::Verdict::Fits, *std::move(layout)} : FitAnswer {};
}

} // namespace

int cornerTriesFor(std::size_t pieces, const CartonEffort &effort)
{
    constexpr std::size_t kUsual = 30;
    if (pieces <= kUsual)
        return effort.cornerTries;
    const auto share = kUsual * kUsual * static_cast<std::size_t>(effort.cornerTries) / (pieces * pieces);
    return std::max(4, static_cast<int>(share));
}

FitAnswer fitIntoCarton(const CartonFill &fill, const CartonEffort &effort)
{
    using Verdict = FitAnswer::Verdict;
    if (cannotFit(fill))
        return {Verdict::DoesNotFit};
    FitAnswer answer;
    if (fill.pieces.size() <= kFewPieces)
        answer = searchFit(fill, effort.nodes);
    const int tries = cornerTriesFor(fill.pieces.size(), effort);
    if (answer.verdict == Verdict::Unknown)
        answer = byCorners(fill, std::min(tries, kQuickTries));
    if (answer.verdict == Verdict::Unknown)
        answer = byBlocks(fill, effort);
    if (answer.verdict == Verdict::Unknown && fill.pieces.size() > kFewPieces)
        answer = searchFit(fill, effort.nodes);
    if (answer.verdict == Verdict::Unknown && tries > kQuickTries)
        answer = byCorners(fill, tries);
    return answer;
}

} // namespace purser::packing
