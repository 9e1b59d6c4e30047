#include "app/cli/rules/address_tools.h"

#include "app/cli/rules/rule_cases.h"
#include "base/mask.h"
#include "intake/address_check.h"
#include "intake/label_lines.h"
#include "intake/postcode.h"

namespace purser::cli {

namespace {

using base::MaskLevel;

base::PostalAddress addressOf(const QJsonObject &json)
{
    return {.country = json.value(u"country").toString(),
        .name = json.value(u"name").toString(),
        .organization = json.value(u"organization").toString(),
        .phone = json.value(u"phone").toString(),
        .state = json.value(u"state").toString(),
        .city = json.value(u"city").toString(),
        .sublocality = json.value(u"sublocality").toString(),
        .street = json.value(u"street").toString(),
        .postcode = json.value(u"postcode").toString(),
        .sorting = json.value(u"sorting").toString()};
}

QJsonObject answerPostcode(const QJsonObject &ruleCase)
{
    const intake::Country *country = intake::findCountry(ruleCase.value(u"country").toString());
    const QString postcode = ruleCase.value(u"postcode").toString();
    return {{QStringLiteral("matches"), country != nullptr && intake::postcodeMatches(*country, postcode)}};
}

QJsonObject answerAddress(const QJsonObject &ruleCase)
{
    QJsonArray problems;
    for (const auto &problem : intake::addressProblems(addressOf(ruleCase.value(u"address").toObject())))
        problems.append(QJsonArray {intake::codeOf(problem.field), intake::codeOf(problem.flaw)});
    return {{QStringLiteral("problems"), problems}};
}

QJsonObject answerLines(const QJsonObject &ruleCase)
{
    const base::PostalAddress address = addressOf(ruleCase.value(u"address").toObject());
    const auto lines = [&address](intake::LabelScript script) {
        return QJsonArray::fromStringList(intake::labelLines(address, script));
    };
    return {{QStringLiteral("local"), lines(intake::LabelScript::Local)},
        {QStringLiteral("latin"), lines(intake::LabelScript::Latin)}};
}

/// @returns nullopt for a field that has no mask
std::optional<QString> masked(const QJsonObject &ruleCase)
{
    const QString field = ruleCase.value(u"field").toString();
    const QString text = ruleCase.value(u"in").toString();
    if (field == u"name")
        return base::maskedName(text);
    if (field == u"phone") {
        const bool isLabel = ruleCase.value(u"level").toString() == u"label";
        return base::maskedPhone(text, isLabel ? MaskLevel::Label : MaskLevel::Screen);
    }
    if (field == u"mail")
        return base::maskedMail(text);
    if (field == u"address")
        return base::maskedAddress(addressOf(ruleCase.value(u"in").toObject()));
    return std::nullopt;
}

base::Result<QJsonArray> runMask(const QJsonDocument &document, const RuleOptions &)
{
    const QJsonArray cases = caseList(document);
    for (qsizetype at = 0; at < cases.size(); ++at) {
        if (!masked(cases.at(at).toObject()))
            return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("mask.unknown-field"),
                QStringLiteral("case %1: field must be name, phone, mail or address").arg(at));
    }
    return forEachCase(document, [](const QJsonObject &ruleCase) {
        return QJsonObject {{QStringLiteral("out"), masked(ruleCase).value_or(QString())}};
    });
}

} // namespace

std::vector<RuleTool> addressTools()
{
    return {
        caseTool(QStringLiteral("postcode"), QStringLiteral(R"([{"country":"AD","postcode":"AD500"}])"),
            answerPostcode),
        caseTool(QStringLiteral("address"),
            QStringLiteral(R"([{"address":{"country":"FR","name":"A B","city":"Paris","postcode":"7500"}}])"),
            answerAddress),
        caseTool(QStringLiteral("address-lines"),
            QStringLiteral(R"([{"address":{"country":"JP","name":"A B","state":"東京都","street":"1-1"}}])"),
            answerLines),
        {.name = QStringLiteral("mask"),
            .example = QStringLiteral(R"([{"field":"phone","level":"label","in":"13812345678"}])"),
            .run = runMask},
    };
}

} // namespace purser::cli
