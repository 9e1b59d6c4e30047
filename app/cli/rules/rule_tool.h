#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace purser::cli {

/// Other files that a rule reads beside its cases: option name without dashes → parsed document.
using RuleFiles = QHash<QString, QJsonDocument>;

/// What the person asked for beside the cases.
struct RuleOptions
{
    RuleFiles files {}; ///< --tables, --plans, --policies, --cases
    double seconds = 2.0; ///< --seconds: time a search may take
};

/// One name of `purser-cli rules NAME FILE`: the desk's own rule applied to cases of a file.
struct RuleTool
{
    QString name; ///< "address"
    QString example; ///< one line for `rules --list`
    /// @returns one result object per case, in order, each with `id` or `index`; BrokenAnswer names the place
    /// in the input
    std::function<base::Result<QJsonArray>(const QJsonDocument &, const RuleOptions &)> run;
};

/// {"id": …} of a case, or {"index": n} where it has none.
[[nodiscard]] QJsonObject identified(const QJsonObject &ruleCase, qsizetype index);

/// The list under @p key of an object, or the document's own list.
[[nodiscard]] QJsonArray caseList(const QJsonDocument &document, const QString &key = {});

} // namespace purser::cli
