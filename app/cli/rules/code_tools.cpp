#include "app/cli/rules/code_tools.h"

#include "app/cli/rules/rule_cases.h"
#include "packing/element_string.h"
#include "packing/gs1_date.h"
#include "packing/gs1_key.h"

namespace purser::cli {

namespace {

QJsonObject checkDigit(const QJsonObject &ruleCase)
{
    const auto key = packing::parseGs1Key(ruleCase.value(u"kind").toString());
    const bool isValid = key && packing::isValidKey(*key, ruleCase.value(u"value").toString());
    return {{QStringLiteral("valid"), isValid}};
}

QJsonObject elementString(const QJsonObject &ruleCase)
{
    const auto elements = packing::parseElementString(ruleCase.value(u"raw").toString());
    if (!elements)
        return {{QStringLiteral("elements"), QJsonValue::Null}, {QStringLiteral("valid"), false}};
    QJsonArray pairs;
    for (const packing::Gs1Element &element : *elements)
        pairs.append(QJsonArray {element.identifier, element.value});
    return {{QStringLiteral("elements"), pairs}, {QStringLiteral("valid"), true}};
}

/// The date stands under its identifier: ai11, ai15, ai17, …
QString dateOf(const QJsonObject &ruleCase)
{
    for (const auto &key : ruleCase.keys())
        if (key.startsWith(u"ai"))
            return ruleCase.value(key).toString();
    return {};
}

QJsonObject gs1Date(const QJsonObject &ruleCase)
{
    const auto date = packing::parseGs1Date(dateOf(ruleCase), ruleCase.value(u"reference_year").toInt());
    const QJsonValue shown = date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    return {{QStringLiteral("date"), shown}};
}

} // namespace

std::vector<RuleTool> codeTools()
{
    return {caseTool(QStringLiteral("check-digit"),
                QStringLiteral(R"([{"kind":"GTIN-13","value":"8830842873461"}])"), checkDigit),
        caseTool(QStringLiteral("element-string"), QStringLiteral(R"([{"raw":"018028696542927817290315"}])"),
            elementString),
        caseTool(QStringLiteral("gs1-date"), QStringLiteral(R"([{"ai17":"260100","reference_year":2026}])"),
            gs1Date)};
}

} // namespace purser::cli
