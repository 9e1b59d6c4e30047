#pragma once

#include "desk/core.h"
#include "intake/finding_table.h"

namespace purser::desk {

/// What entries of rules say who did it.
inline constexpr const char *kRuleActor = "rules";

/// Whether rules may decide again what a person has decided since: a release, an approval taken back.
enum class RuleRun { AsBefore, Anew };

/// What the store knows of an order before its rules are asked.
struct BeforeRules
{
    bool isNew = false; ///< the store has nothing of it yet
    std::vector<intake::KeptFinding> findings {};
    RuleRun run = RuleRun::AsBefore;
};

/// Asks the shop's approval rules about an order that is not confirmed. Leaves its tags and its hold in
/// @p after, what stops it in @p findings, which rule said what in @p unit, and what follows in
/// @p writing. Ask last: it looks at what all other checks found. Inside a write transaction.
[[nodiscard]] base::Result<> askRules(Writing &writing, store::Unit &unit, orders::Order &after,
    std::vector<intake::KeptFinding> &findings, const BeforeRules &before);

/// Writes what the rules left to be done: confirms what they approved, by the step that a person takes too,
/// and switches off the rules that failed. Call once the unit stands, in the same transaction.
/// @returns the entries it made
[[nodiscard]] base::Result<std::vector<std::int64_t>> followRules(
    Writing &writing, const store::Actor &actor);

/// True for findings that rules made.
[[nodiscard]] bool isOfRules(const intake::KeptFinding &finding);
/// What a second person says yes to: the order's total, and what asks for it. Another total or another
/// rule asks again.
[[nodiscard]] QString acceptanceOf(
    const orders::Order &order, const std::vector<intake::KeptFinding> &findings);

} // namespace purser::desk
