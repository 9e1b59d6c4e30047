#include "app/cli/rules/money_tools.h"

#include "aftersales/return_policy_json.h"
#include "app/cli/rules/refund_plans.h"
#include "app/cli/rules/rule_cases.h"
#include "intake/price_order_json.h"
#include "intake/price_rules.h"
#include "intake/price_verdict.h"
#include "intake/priced_order_json.h"

#include <algorithm>

namespace purser::cli {

namespace {

using Answer = tl::expected<QJsonObject, base::Refusal>;
using CasesById = QHash<QString, QJsonObject>;

QJsonObject refusedFields(const base::Refusal &refusal)
{
    const QJsonObject said {{QStringLiteral("code"), refusal.code},
        {QStringLiteral("arguments"), QJsonArray::fromStringList(refusal.arguments)}};
    return {{QStringLiteral("refused"), said}};
}

QJsonObject fieldsOf(const Answer &answer)
{
    return answer ? *answer : refusedFields(answer.error());
}

tl::expected<intake::PricedOrder, base::Refusal> pricedCase(const QJsonObject &ruleCase)
{
    return intake::parsePriceOrder(ruleCase).map(intake::price);
}

Answer answerPrice(const QJsonObject &ruleCase)
{
    return pricedCase(ruleCase).map([](const auto &priced) { return intake::toJson(priced); });
}

Answer answerSteps(const QJsonObject &ruleCase)
{
    return pricedCase(ruleCase).map([](const auto &priced) {
        return QJsonObject {{QStringLiteral("steps"), intake::stepsToJson(priced)}};
    });
}

Answer answerVerdict(const QJsonObject &ruleCase, const CasesById &cases)
{
    const QString id = ruleCase.value(u"case").toString();
    if (!cases.contains(id))
        return base::refuse(QStringLiteral("price.unknown-case"), {id});
    const auto reported = intake::parseReportedPrice(ruleCase.value(u"reported").toObject());
    if (!reported)
        return tl::unexpected(reported.error());
    return pricedCase(cases.value(id)).map([&](const auto &priced) {
        return QJsonObject {{QStringLiteral("verdict"), toCode(intake::compare(*reported, priced))}};
    });
}

base::Result<QJsonArray> runVerdict(const QJsonDocument &document, const RuleOptions &options)
{
    CasesById cases;
    for (const QJsonValue &entry : caseList(options.files.value(QStringLiteral("cases"))))
        cases.insert(entry.toObject().value(u"id").toString(), entry.toObject());
    if (cases.isEmpty())
        return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("rules.no-cases"),
            QStringLiteral("--cases must name the file with the orders"));
    return forEachCase(
        document, [&](const QJsonObject &ruleCase) { return fieldsOf(answerVerdict(ruleCase, cases)); });
}

using Policies = std::vector<aftersales::ReturnPolicy>;

Answer answerReturn(
    const QJsonObject &ruleCase, const Policies &policies, const aftersales::Holidays &holidays)
{
    const QString id = ruleCase.value(u"policy").toString();
    const auto policy = std::ranges::find(policies, id, &aftersales::ReturnPolicy::id);
    if (policy == policies.end())
        return base::refuse(QStringLiteral("return-policy.unknown"), {id});
    return aftersales::parseReturnWish(ruleCase).map(
        [&](const auto &wish) { return aftersales::toJson(aftersales::judge(*policy, wish, holidays)); });
}

base::Result<QJsonArray> runReturnPolicy(const QJsonDocument &document, const RuleOptions &options)
{
    const auto given = options.files.constFind(QStringLiteral("policies"));
    const auto policies = given == options.files.constEnd() ? aftersales::builtInReturnPolicies()
                                                            : aftersales::parseReturnPolicies(*given);
    if (!policies)
        return tl::unexpected(policies.error());
    const auto holidays = aftersales::parseHolidays(document.object().value(u"holidays").toObject());
    if (!holidays)
        return base::fail(base::Error::Kind::BrokenAnswer, holidays.error().code,
            QStringLiteral("holidays: ") + holidays.error().arguments.join(u' '));
    return forEachCase(document,
        [&](const QJsonObject &ruleCase) { return fieldsOf(answerReturn(ruleCase, *policies, *holidays)); });
}

RuleTool perCase(const QString &name, const QString &example, Answer (*answer)(const QJsonObject &))
{
    const auto run = [answer](const QJsonDocument &document, const RuleOptions &) {
        return forEachCase(
            document, [answer](const QJsonObject &ruleCase) { return fieldsOf(answer(ruleCase)); });
    };
    return {.name = name, .example = example, .run = run};
}

} // namespace

std::vector<RuleTool> moneyTools()
{
    return {
        perCase(QStringLiteral("price"), QStringLiteral("purser-cli rules price cases.json"), answerPrice),
        perCase(QStringLiteral("price-steps"), QStringLiteral("purser-cli rules price-steps cases.json"),
            answerSteps),
        perCase(
            QStringLiteral("refund"), QStringLiteral("purser-cli rules refund cases.json"), playRefundPlans),
        {.name = QStringLiteral("price-verdict"),
            .example = QStringLiteral("purser-cli rules price-verdict verify_cases.json --cases cases.json"),
            .run = runVerdict},
        {.name = QStringLiteral("return-policy"),
            .example = QStringLiteral("purser-cli rules return-policy cases.json --policies policies.json"),
            .run = runReturnPolicy},
    };
}

} // namespace purser::cli
