#pragma once

#include "intake/approval_rule.h"

#include <QCoreApplication>

namespace purser::desk {

/// Words of approval rules, in the user's language.
class RuleWording
{
    Q_DECLARE_TR_FUNCTIONS(purser::desk::RuleWording)

public:
    /// "total", "SKU": as they stand within a sentence.
    [[nodiscard]] static QString fact(intake::RuleFact fact);
    /// "is at least"
    [[nodiscard]] static QString test(intake::RuleTest test);
    /// "of any line"
    [[nodiscard]] static QString lines(intake::RuleLines lines);
    /// "hold it"
    [[nodiscard]] static QString verb(intake::RuleVerb verb);

    /// A number as a person writes it: amounts with @p digits behind the point, discounts in percent.
    [[nodiscard]] static QString number(intake::RuleFact fact, std::int64_t value, int digits);
    [[nodiscard]] static QString amount(intake::RuleVerb verb, std::int64_t value, int digits);
    /// How many digits amounts of a rule have behind the point: those of the one currency it asks for,
    /// else 2.
    [[nodiscard]] static int digitsOf(const intake::ApprovalRule &rule);

    /// "total is at least 50.00"
    [[nodiscard]] static QString condition(const intake::RuleCondition &condition, int digits);
    /// "hold it: fraud?"
    [[nodiscard]] static QString action(const intake::RuleAction &action, int digits);
    /// "When country is DE, AT and total is at most 200.00: approve it."
    [[nodiscard]] static QString sentence(const intake::ApprovalRule &rule);

    /// What became of a rule for one order: "matched: hold it: fraud?", "did not match: total is at least …"
    [[nodiscard]] static QString trace(const intake::ApprovalRule &rule, const intake::RuleTrace &trace);
    /// What rules do to an order: "approved", "on hold: fraud?", "left to a person"; with its tags.
    [[nodiscard]] static QString outcome(const intake::RuleOutcome &outcome);

    /// Rules to begin with, off.
    [[nodiscard]] static std::vector<intake::ApprovalRule> starters();
};

} // namespace purser::desk
