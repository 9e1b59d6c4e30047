#include "app/cli/rules/rule_cases.h"

namespace purser::cli {

base::Result<QJsonArray> forEachCase(const QJsonDocument &document, const CaseRule &rule)
{
    if (!document.isArray() && !document.object().value(u"cases").isArray())
        return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("rules.no-cases"),
            QStringLiteral("neither a list nor an object with a list \"cases\""));
    return forEachCase(caseList(document), rule);
}

base::Result<QJsonArray> forEachCase(const QJsonArray &cases, const CaseRule &rule)
{
    QJsonArray results;
    for (qsizetype index = 0; index < cases.size(); ++index) {
        if (!cases[index].isObject())
            return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("rules.case-not-object"),
                QStringLiteral("case %1 is no object").arg(index));
        const QJsonObject ruleCase = cases[index].toObject();
        QJsonObject result = identified(ruleCase, index);
        const QJsonObject fields = rule(ruleCase);
        for (auto field = fields.begin(); field != fields.end(); ++field)
            result.insert(field.key(), field.value());
        results.append(result);
    }
    return results;
}

RuleTool caseTool(const QString &name, const QString &example, CaseRule rule)
{
    return {.name = name,
        .example = example,
        .run = [rule = std::move(rule)](const QJsonDocument &document, const RuleOptions &) {
            return forEachCase(document, rule);
        }};
}

} // namespace purser::cli
