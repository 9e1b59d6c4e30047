#include "app/cli/rules/address_tools.h"

#include "intake/postcode.h"

namespace purser::cli {

namespace {

using CaseAnswer = QJsonObject (*)(const QJsonObject &);

QJsonObject answerPostcode(const QJsonObject &ruleCase)
{
    const intake::Country *country = intake::findCountry(ruleCase.value(u"country").toString());
    const QString postcode = ruleCase.value(u"postcode").toString();
    return {{QStringLiteral("matches"), country != nullptr && intake::postcodeMatches(*country, postcode)}};
}

RuleTool perCase(const QString &name, const QString &example, CaseAnswer answer)
{
    const auto run = [answer](
                         const QJsonDocument &document, const RuleOptions &) -> base::Result<QJsonArray> {
        QJsonArray results;
        const QJsonArray cases = caseList(document);
        for (qsizetype index = 0; index < cases.size(); ++index) {
            const QJsonObject ruleCase = cases.at(index).toObject();
            QJsonObject result = identified(ruleCase, index);
            const QJsonObject fields = answer(ruleCase);
            for (auto field = fields.begin(); field != fields.end(); ++field)
                result.insert(field.key(), field.value());
            results.append(result);
        }
        return results;
    };
    return {.name = name, .example = example, .run = run};
}

} // namespace

std::vector<RuleTool> addressTools()
{
    return {
        perCase(QStringLiteral("postcode"), QStringLiteral(R"([{"country":"AD","postcode":"AD500"}])"),
            answerPostcode),
    };
}

} // namespace purser::cli
