#include "desk/rule_wording.h"

#include "base/money.h"
#include "desk/wording.h"
#include "orders/order.h"

#include <QLocale>

namespace purser::desk {

using intake::ApprovalRule;
using intake::RuleAction;
using intake::RuleCondition;
using intake::RuleFact;
using intake::RuleLines;
using intake::RuleTest;
using intake::RuleTrace;
using intake::RuleVerb;

namespace {

constexpr int kDigits = 2;
constexpr int kPerMilleDigits = 1; ///< per mille as percent

/// @p value with @p digits behind the point, by the user's locale; nothing there is left out.
QString decimal(std::int64_t value, int digits)
{
    std::int64_t scale = 1;
    for (int at = 0; at < digits; ++at)
        scale *= 10;
    const QLocale locale;
    const QString whole = locale.toString(qint64(value / scale));
    if (digits == 0)
        return whole;
    return whole + locale.decimalPoint()
        + QString::number(std::abs(value % scale)).rightJustified(digits, u'0');
}

QString percent(std::int64_t perMille)
{
    return perMille % 10 == 0 ? decimal(perMille / 10, 0) + QStringLiteral(" %")
                              : decimal(perMille, kPerMilleDigits) + QStringLiteral(" %");
}

/// Payments by their words, all else as written.
QString wordsOf(const RuleCondition &condition)
{
    QStringList words;
    for (const QString &word : condition.words) {
        const auto payment = condition.fact == RuleFact::Payment ? orders::parsePayment(word) : std::nullopt;
        words << (payment ? Wording::payment(*payment) : word);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

QString RuleWording::fact(RuleFact fact)
{
    switch (fact) {
    case RuleFact::Shop: return tr("shop");
    case RuleFact::Country: return tr("country");
    case RuleFact::Payment: return tr("payment");
    case RuleFact::Currency: return tr("currency");
    case RuleFact::TotalMinor: return tr("total");
    case RuleFact::DiscountPerMille: return tr("discount");
    case RuleFact::WeightGrams: return tr("weight");
    case RuleFact::HasNote: return tr("buyer's note");
    case RuleFact::BuyerOrders: return tr("earlier orders of the buyer");
    case RuleFact::BuyerRefunds: return tr("refunded orders of the buyer");
    case RuleFact::LineSku: return tr("SKU");
    case RuleFact::LineTitle: return tr("product name");
    case RuleFact::LineTag: return tr("product tag");
    case RuleFact::LineCategory: return tr("category");
    }
    return {};
}

QString RuleWording::test(RuleTest test)
{
    switch (test) {
    case RuleTest::OneOf: return tr("is");
    case RuleTest::Contains: return tr("contains");
    case RuleTest::AtLeast: return tr("is at least");
    case RuleTest::AtMost: return tr("is at most");
    }
    return {};
}

QString RuleWording::lines(RuleLines lines)
{
    switch (lines) {
    case RuleLines::Any: return tr("of any line");
    case RuleLines::All: return tr("of every line");
    case RuleLines::None: return tr("of no line");
    }
    return {};
}

QString RuleWording::verb(RuleVerb verb)
{
    switch (verb) {
    case RuleVerb::Approve: return tr("approve it");
    case RuleVerb::Hold: return tr("hold it");
    case RuleVerb::Tag: return tr("tag it");
    case RuleVerb::SecondPerson: return tr("ask a second person");
    case RuleVerb::FloorPrice: return tr("ask a second person below a total of");
    case RuleVerb::DiscountLimit: return tr("ask a second person above a discount of");
    }
    return {};
}

QString RuleWording::number(RuleFact fact, std::int64_t value, int digits)
{
    if (fact == RuleFact::TotalMinor)
        return decimal(value, digits);
    if (fact == RuleFact::DiscountPerMille)
        return percent(value);
    return fact == RuleFact::WeightGrams ? decimal(value, 0) + QStringLiteral(" g") : decimal(value, 0);
}

QString RuleWording::amount(RuleVerb verb, std::int64_t value, int digits)
{
    return verb == RuleVerb::DiscountLimit ? percent(value) : decimal(value, digits);
}

int RuleWording::digitsOf(const ApprovalRule &rule)
{
    for (const RuleCondition &condition : rule.conditions)
        if (condition.fact == RuleFact::Currency && condition.words.size() == 1)
            if (const auto currency = base::Currency::parse(condition.words.front().toUpper()))
                return currency->digits();
    return kDigits;
}

QString RuleWording::condition(const RuleCondition &condition, int digits)
{
    if (condition.fact == RuleFact::HasNote) {
        const bool wantsNote = condition.test == RuleTest::AtLeast && condition.number > 0;
        const bool isAlways =
            condition.test == RuleTest::AtLeast ? condition.number <= 0 : condition.number >= 1;
        return isAlways ? tr("with or without a buyer's note")
            : wantsNote ? tr("the buyer left a note")
                        : tr("the buyer left no note");
    }
    const QString subject = intake::isOfLines(condition.fact)
        ? tr("%1 %2", "SKU, of any line").arg(fact(condition.fact), lines(condition.lines))
        : fact(condition.fact);
    const QString value = intake::isOfNumbers(condition.fact)
        ? number(condition.fact, condition.number, digits)
        : wordsOf(condition);
    return tr("%1 %2 %3", "total, is at least, 50.00").arg(subject, test(condition.test), value);
}

QString RuleWording::action(const RuleAction &action, int digits)
{
    switch (action.verb) {
    case RuleVerb::Approve:
    case RuleVerb::SecondPerson: return verb(action.verb);
    case RuleVerb::Hold: return tr("hold it: %1").arg(Wording::holdReason(action.word));
    case RuleVerb::Tag: return tr("tag it “%1”").arg(action.word);
    case RuleVerb::FloorPrice:
    case RuleVerb::DiscountLimit:
        return tr("%1 %2", "ask a second person below a total of, 50.00")
            .arg(verb(action.verb), amount(action.verb, action.number, digits));
    }
    return {};
}

QString RuleWording::sentence(const ApprovalRule &rule)
{
    const int digits = digitsOf(rule);
    QStringList when;
    for (const RuleCondition &one : rule.conditions)
        when << condition(one, digits);
    QStringList then;
    for (const RuleAction &one : rule.actions)
        then << action(one, digits);
    const QString acts = then.join(tr(", then ", "between two actions"));
    return when.isEmpty() ? tr("Always: %1.").arg(acts)
                          : tr("When %1: %2.").arg(when.join(tr(" and ", "between two conditions")), acts);
}

QString RuleWording::trace(const ApprovalRule &rule, const RuleTrace &trace)
{
    const int digits = digitsOf(rule);
    const auto asked = [&] {
        return trace.condition < 0 || static_cast<std::size_t>(trace.condition) >= rule.conditions.size()
            ? QString()
            : condition(rule.conditions[static_cast<std::size_t>(trace.condition)], digits);
    };
    QStringList changes;
    for (const RuleAction &change : trace.changes)
        changes << action(change, digits);
    switch (trace.result) {
    case RuleTrace::Result::Off: return tr("off");
    case RuleTrace::Result::Matched:
        return changes.isEmpty() ? tr("matched, changed nothing")
                                 : tr("matched: %1").arg(changes.join(QStringLiteral(", ")));
    case RuleTrace::Result::NotMatched: return tr("did not match, not true: %1").arg(asked());
    case RuleTrace::Result::Failed: return tr("failed, not known: %1").arg(asked());
    }
    return {};
}

QString RuleWording::outcome(const intake::RuleOutcome &outcome)
{
    QStringList words;
    if (!outcome.holdReason.isEmpty())
        words << tr("on hold: %1").arg(Wording::holdReason(outcome.holdReason));
    if (outcome.needsSecondPerson)
        words << tr("waits for a second person");
    if (outcome.hasFailedRule)
        words << tr("to Check, a rule failed");
    if (outcome.isApproved)
        words << tr("approved");
    if (words.isEmpty())
        words << tr("left to a person");
    if (!outcome.tags.isEmpty())
        words << tr("tagged %1").arg(outcome.tags.join(QStringLiteral(", ")));
    return words.join(QStringLiteral(" · "));
}

std::vector<ApprovalRule> RuleWording::starters()
{
    constexpr std::int64_t kSmallTotal = 20'000;
    constexpr std::int64_t kDeepDiscount = 400;
    const RuleCondition note {.fact = RuleFact::HasNote, .test = RuleTest::AtLeast, .number = 1};
    const RuleCondition noNote {.fact = RuleFact::HasNote, .test = RuleTest::AtMost, .number = 0};
    const RuleCondition isSmall {
        .fact = RuleFact::TotalMinor, .test = RuleTest::AtMost, .number = kSmallTotal};
    const RuleCondition knownBuyer {.fact = RuleFact::BuyerOrders, .test = RuleTest::AtLeast, .number = 1};
    return {{.name = tr("Read the buyer's note first"),
                .isOn = false,
                .conditions = {note},
                .actions = {{.verb = RuleVerb::Hold, .word = fact(RuleFact::HasNote)}}},
        {.name = tr("Deep discounts need a second person"),
            .isOn = false,
            .conditions = {},
            .actions = {{.verb = RuleVerb::DiscountLimit, .number = kDeepDiscount}}},
        {.name = tr("Approve small orders of known buyers"),
            .isOn = false,
            .conditions = {noNote, isSmall, knownBuyer},
            .actions = {{.verb = RuleVerb::Approve}}}};
}

} // namespace purser::desk
