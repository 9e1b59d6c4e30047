#include "app/cli/rules/registry.h"

#include "app/cli/rules/address_tools.h"
#include "app/cli/rules/code_tools.h"
#include "app/cli/rules/money_tools.h"
#include "app/cli/rules/packing_tools.h"
#include "app/cli/rules/picking_tools.h"
#include "app/cli/rules/rate_tools.h"
#include "app/cli/rules/signature_tools.h"
#include "app/cli/rules/tracking_tools.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace purser::cli {

QJsonObject identified(const QJsonObject &ruleCase, qsizetype index)
{
    if (ruleCase.contains(u"id"))
        return {{QStringLiteral("id"), ruleCase.value(u"id")}};
    return {{QStringLiteral("index"), index}};
}

QJsonArray caseList(const QJsonDocument &document, const QString &key)
{
    if (document.isArray())
        return document.array();
    return document.object().value(key.isEmpty() ? QStringLiteral("cases") : key).toArray();
}

std::vector<RuleTool> ruleTools()
{
    using Group = std::vector<RuleTool> (*)();
    static constexpr auto kGroups = std::to_array<Group>({
        addressTools,
        codeTools,
        moneyTools,
        packingTools,
        pickingTools,
        rateTools,
        signatureTools,
        trackingTools,
    });
    std::vector<RuleTool> tools;
    for (const Group group : kGroups)
        std::ranges::move(group(), std::back_inserter(tools));
    std::ranges::sort(tools, {}, &RuleTool::name);
    return tools;
}

} // namespace purser::cli
