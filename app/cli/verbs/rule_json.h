#pragma once

#include "desk/rule_desk.h"

#include <QJsonObject>

namespace purser::cli {

/// {"rules":[{"rule":…,"result":"not-matched","condition":{…},"changes":[]}],"second_yes":""}
[[nodiscard]] QJsonObject toJson(const desk::OrderWhy &why);
/// A rule a line: its name, what became of it.
[[nodiscard]] QString toText(const desk::OrderWhy &why);

[[nodiscard]] QJsonObject toJson(const desk::RuleReplay &replay);
[[nodiscard]] QString toText(const desk::RuleReplay &replay);

} // namespace purser::cli
