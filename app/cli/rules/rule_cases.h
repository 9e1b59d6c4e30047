#pragma once

#include "app/cli/rules/rule_tool.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace purser::cli {

/// The fields that a rule adds to one case's result.
using CaseRule = std::function<QJsonObject(const QJsonObject &)>;

/// Applies @p rule to each case of the document's own list or of its "cases", in order, and names each
/// result.
/// @returns BrokenAnswer "rules.no-cases" without such a list, "rules.case-not-object" with the place of one
[[nodiscard]] base::Result<QJsonArray> forEachCase(const QJsonDocument &document, const CaseRule &rule);

/// The same for a list that the caller has already found.
[[nodiscard]] base::Result<QJsonArray> forEachCase(const QJsonArray &cases, const CaseRule &rule);

/// A tool that answers every case of its file by @p rule alone.
[[nodiscard]] RuleTool caseTool(const QString &name, const QString &example, CaseRule rule);

} // namespace purser::cli
