#include "app/cli/rules/tracking_tools.h"

#include "app/cli/rules/rule_cases.h"
#include "shipping/tracking_number.h"
#include "shipping/tracking_status.h"

namespace purser::cli {

namespace {

QJsonObject candidateFields(const shipping::TrackingCandidate &candidate)
{
    const QJsonValue checksum =
        candidate.checkDigitHolds ? QJsonValue(*candidate.checkDigitHolds) : QJsonValue(QJsonValue::Null);
    return {{QStringLiteral("carrier"), candidate.carrier}, {QStringLiteral("format_id"), candidate.formatId},
        {QStringLiteral("regex_ok"), true}, {QStringLiteral("checksum_ok"), checksum},
        {QStringLiteral("valid"), candidate.isValid}};
}

QJsonObject answerNumber(const QJsonObject &ruleCase)
{
    const auto guess = shipping::guessCarriers(ruleCase.value(u"number").toString());
    QJsonArray candidates;
    for (const auto &candidate : guess.international)
        candidates.append(candidateFields(candidate));
    for (const auto &candidate : guess.domestic)
        candidates.append(QJsonObject {{QStringLiteral("carrier"), candidate.carrier},
            {QStringLiteral("current"), candidate.isCurrent}});
    return {{QStringLiteral("candidates"), candidates}};
}

/// A list, an object with `cases`, or one with the lists `collected` and `generated`, which are then one.
base::Result<QJsonArray> runNumbers(const QJsonDocument &document, const RuleOptions &)
{
    const QJsonObject object = document.object();
    if (!object.contains(u"collected") && !object.contains(u"generated"))
        return forEachCase(document, answerNumber);
    QJsonArray cases = object.value(u"collected").toArray();
    for (const QJsonValue &ruleCase : object.value(u"generated").toArray())
        cases.append(ruleCase);
    return forEachCase(cases, answerNumber);
}

QJsonObject answerStatus(const QJsonObject &ruleCase)
{
    const QString code = ruleCase.value(u"code").toVariant().toString();
    const auto state = shipping::trackingStateOf(ruleCase.value(u"source").toString(), code);
    return {{QStringLiteral("state"), shipping::codeOf(state)}};
}

} // namespace

std::vector<RuleTool> trackingTools()
{
    return {{.name = QStringLiteral("tracking"),
                .example = QStringLiteral(R"([{"number":"1Z999AA10123456784"}])"),
                .run = runNumbers},
        caseTool(QStringLiteral("tracking-status"), QStringLiteral(R"([{"source":"kuaidi100","code":"3"}])"),
            answerStatus)};
}

} // namespace purser::cli
