#include "base/json.h"
#include "intake/approval_rule.h"

#include <array>

namespace purser::intake {

namespace {

template <typename Word>
struct Named
{
    Word word;
    const char *name;
};

constexpr std::array<Named<RuleFact>, 14> kFacts {{{RuleFact::Shop, "shop"}, {RuleFact::Country, "country"},
    {RuleFact::Payment, "payment"}, {RuleFact::Currency, "currency"}, {RuleFact::TotalMinor, "total_minor"},
    {RuleFact::DiscountPerMille, "discount_per_mille"}, {RuleFact::WeightGrams, "weight_g"},
    {RuleFact::HasNote, "has_note"}, {RuleFact::BuyerOrders, "buyer.orders"},
    {RuleFact::BuyerRefunds, "buyer.refunds"}, {RuleFact::LineSku, "line.sku"},
    {RuleFact::LineTitle, "line.title"}, {RuleFact::LineTag, "line.tag"},
    {RuleFact::LineCategory, "line.category"}}};
constexpr std::array<Named<RuleLines>, 3> kLines {
    {{RuleLines::Any, "any"}, {RuleLines::All, "all"}, {RuleLines::None, "none"}}};
constexpr std::array<Named<RuleVerb>, 6> kVerbs {{{RuleVerb::Approve, "approve"}, {RuleVerb::Hold, "hold"},
    {RuleVerb::Tag, "tag"}, {RuleVerb::SecondPerson, "second_person"}, {RuleVerb::FloorPrice, "floor_price"},
    {RuleVerb::DiscountLimit, "discount_limit"}}};
constexpr std::array<Named<RuleTest>, 4> kTests {{{RuleTest::OneOf, "one_of"},
    {RuleTest::Contains, "contains"}, {RuleTest::AtLeast, "at_least"}, {RuleTest::AtMost, "at_most"}}};

template <typename Table>
auto parsed(const Table &table, const QString &name) -> std::optional<decltype(table[0].word)>
{
    for (const auto &one : table)
        if (name == QLatin1String(one.name))
            return one.word;
    return std::nullopt;
}

template <typename Table, typename Word>
QString nameOf(const Table &table, Word word)
{
    for (const auto &one : table)
        if (one.word == word)
            return QLatin1String(one.name);
    return {};
}

bool isNumber(RuleTest test)
{
    return test == RuleTest::AtLeast || test == RuleTest::AtMost;
}

tl::unexpected<base::Error> malformed(const QString &place)
{
    return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("rule.malformed"), place);
}

base::Result<RuleCondition> conditionOf(const QJsonObject &json, const QString &place)
{
    RuleCondition condition;
    const auto fact = parsed(kFacts, json.value(u"fact").toString());
    if (!fact)
        return malformed(place + QStringLiteral(".fact"));
    const auto lines = parsed(kLines, json.value(u"lines").toString(QStringLiteral("any")));
    if (!lines)
        return malformed(place + QStringLiteral(".lines"));
    condition.fact = *fact;
    condition.lines = *lines;
    int tests = 0;
    for (const auto &[test, name] : kTests) {
        const QJsonValue value = json.value(QLatin1String(name));
        if (value.isUndefined())
            continue;
        ++tests;
        condition.test = test;
        if (isNumber(test) != isOfNumbers(*fact) || (isNumber(test) ? !value.isDouble() : !value.isArray()))
            return malformed(place + u'.' + QLatin1String(name));
        condition.number = value.toInteger();
        for (const auto &word : value.toArray())
            condition.words << word.toString();
    }
    if (tests != 1)
        return malformed(place);
    return condition;
}

base::Result<RuleAction> actionOf(const QJsonObject &json, const QString &place)
{
    const auto verb = parsed(kVerbs, json.value(u"do").toString());
    if (!verb)
        return malformed(place + QStringLiteral(".do"));
    const RuleAction action {*verb, json.value(u"word").toString(), json.value(u"number").toInteger()};
    const bool needsWord = *verb == RuleVerb::Hold || *verb == RuleVerb::Tag;
    const bool needsNumber = *verb == RuleVerb::FloorPrice || *verb == RuleVerb::DiscountLimit;
    if (needsWord && action.word.isEmpty())
        return malformed(place + QStringLiteral(".word"));
    if (needsNumber && !json.value(u"number").isDouble())
        return malformed(place + QStringLiteral(".number"));
    return action;
}

/// Every element of the array @p name, read by @p read; the first that is broken ends it.
template <typename Value, typename Read>
base::Result<std::vector<Value>> all(
    const QJsonObject &json, const QString &name, const QString &place, const Read &read)
{
    const QJsonArray array = json.value(name).toArray();
    if (!json.value(name).isArray())
        return malformed(place + u'.' + name);
    std::vector<Value> values;
    values.reserve(static_cast<std::size_t>(array.size()));
    for (qsizetype at = 0; at < array.size(); ++at) {
        auto value = read(array.at(at).toObject(), QStringLiteral("%1.%2[%3]").arg(place, name).arg(at));
        if (!value)
            return tl::unexpected(value.error());
        values.push_back(std::move(*value));
    }
    return values;
}

base::Result<ApprovalRule> bodyInto(ApprovalRule rule, const QJsonObject &json, const QString &place)
{
    auto conditions = all<RuleCondition>(json, QStringLiteral("when"), place, conditionOf);
    if (!conditions)
        return tl::unexpected(conditions.error());
    auto actions = all<RuleAction>(json, QStringLiteral("then"), place, actionOf);
    if (!actions)
        return tl::unexpected(actions.error());
    rule.conditions = std::move(*conditions);
    rule.actions = std::move(*actions);
    return rule;
}

base::Result<ApprovalRule> ruleOf(const QJsonObject &json, const QString &place)
{
    ApprovalRule rule;
    rule.name = json.value(u"name").toString();
    if (rule.name.isEmpty())
        return malformed(place + QStringLiteral(".name"));
    rule.isOn = json.value(u"on").toBool(/*defaultValue=*/true);
    rule.shop = json.value(u"shop").toString();
    return bodyInto(std::move(rule), json, place);
}

QJsonObject jsonOf(const RuleCondition &condition)
{
    QJsonObject json {{QStringLiteral("fact"), nameOf(kFacts, condition.fact)},
        {QStringLiteral("lines"), nameOf(kLines, condition.lines)}};
    json.insert(nameOf(kTests, condition.test),
        isNumber(condition.test) ? QJsonValue(qint64(condition.number))
                                 : QJsonValue(QJsonArray::fromStringList(condition.words)));
    return json;
}

QJsonObject jsonOf(const RuleAction &action)
{
    QJsonObject json {{QStringLiteral("do"), nameOf(kVerbs, action.verb)}};
    if (!action.word.isEmpty())
        json.insert(u"word", action.word);
    if (action.verb == RuleVerb::FloorPrice || action.verb == RuleVerb::DiscountLimit)
        json.insert(u"number", qint64(action.number));
    return json;
}

template <typename Value>
QJsonArray arrayOf(const std::vector<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(jsonOf(value));
    return array;
}

} // namespace

base::Result<std::vector<ApprovalRule>> parseRules(const QByteArray &json)
{
    const auto object = base::parseObject(json);
    if (!object)
        return tl::unexpected(object.error());
    return all<ApprovalRule>(*object, QStringLiteral("rules"), QStringLiteral("$"), ruleOf);
}

QByteArray toJson(const std::vector<ApprovalRule> &rules)
{
    QJsonArray array;
    for (const ApprovalRule &rule : rules) {
        QJsonObject json {{QStringLiteral("name"), rule.name}, {QStringLiteral("on"), rule.isOn},
            {QStringLiteral("when"), arrayOf(rule.conditions)},
            {QStringLiteral("then"), arrayOf(rule.actions)}};
        if (!rule.shop.isEmpty())
            json.insert(u"shop", rule.shop);
        array.append(json);
    }
    return base::compact({{QStringLiteral("rules"), array}});
}

QByteArray ruleBody(const ApprovalRule &rule)
{
    return base::compact({{QStringLiteral("when"), arrayOf(rule.conditions)},
        {QStringLiteral("then"), arrayOf(rule.actions)}});
}

base::Result<ApprovalRule> withBody(ApprovalRule rule, const QByteArray &body)
{
    const auto object = base::parseObject(body);
    if (!object)
        return tl::unexpected(object.error());
    return bodyInto(std::move(rule), *object, QStringLiteral("$"));
}

QString code(RuleFact fact)
{
    return nameOf(kFacts, fact);
}

QString code(RuleTest test)
{
    return nameOf(kTests, test);
}

QString code(RuleLines lines)
{
    return nameOf(kLines, lines);
}

QString code(RuleVerb verb)
{
    return nameOf(kVerbs, verb);
}

} // namespace purser::intake
