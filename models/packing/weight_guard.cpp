#include "packing/weight_guard.h"

#include <algorithm>
#include <cstdlib>

namespace purser::packing {

namespace {

std::optional<WeightSuspect> likeliest(
    const BenchOrder &order, std::int64_t differenceGrams, std::int64_t toleranceGrams)
{
    std::optional<WeightSuspect> best;
    std::int64_t bestRest = toleranceGrams + 1;
    for (std::size_t line = 0; line < order.lines.size(); ++line) {
        const BenchLine &one = order.lines[line];
        for (int quantity = 1; quantity <= one.quantity; ++quantity) {
            const std::int64_t rest = std::abs(differenceGrams - one.weightGrams * quantity);
            if (rest < bestRest || (best && rest == bestRest && quantity < best->quantity)) {
                best = {line, quantity};
                bestRest = rest;
            }
        }
    }
    return best;
}

} // namespace

std::int64_t toleranceOf(const WeightPolicy &policy, std::int64_t expectedGrams)
{
    return std::max(policy.grams, expectedGrams * policy.permille / 1000);
}

WeightVerdict judgeWeight(
    const BenchOrder &order, std::int64_t tareGrams, std::int64_t weighedGrams, const WeightPolicy &policy)
{
    WeightVerdict verdict {.expectedGrams = tareGrams};
    for (const BenchLine &line : order.lines)
        verdict.expectedGrams += line.weightGrams * line.quantity;
    verdict.toleranceGrams = toleranceOf(policy, verdict.expectedGrams);
    if (std::ranges::any_of(order.lines, [](const BenchLine &line) { return line.weightGrams <= 0; }))
        return verdict;
    const std::int64_t difference = weighedGrams - verdict.expectedGrams;
    if (std::abs(difference) <= verdict.toleranceGrams) {
        verdict.kind = WeightVerdict::Kind::Fits;
        return verdict;
    }
    verdict.kind = difference < 0 ? WeightVerdict::Kind::TooLight : WeightVerdict::Kind::TooHeavy;
    verdict.suspect = likeliest(order, std::abs(difference), verdict.toleranceGrams);
    return verdict;
}

WeightPolicy learnedPolicy(const std::vector<WeighedParcel> &history, const WeightPolicy &fallback)
{
    constexpr std::size_t kEnough = 20;
    std::vector<std::int64_t> permille;
    for (const auto &[expected, weighed] : history)
        if (expected > 0)
            permille.push_back(std::abs(weighed - expected) * 1000 / expected);
    if (permille.size() < kEnough)
        return fallback;
    std::ranges::sort(permille);
    const std::int64_t usual = permille[permille.size() - 1 - permille.size() / 50];
    return {fallback.grams, std::clamp<std::int64_t>(usual + usual / 4 + 1, 5, 100)};
}

} // namespace purser::packing
