#pragma once

#include <QJsonObject>
#include <QStringList>

namespace purser::support {

/// What of @p value is not as @p schema says, one place a line; empty = it fits. Knows the keywords that our
/// contract uses and names any other, so that none is passed over in silence.
/// @param components  components.schemas of the document that $ref points into
[[nodiscard]] QStringList schemaFaults(const QJsonValue &value, const QJsonObject &schema,
    const QJsonObject &components, const QString &place = QStringLiteral("$"));

} // namespace purser::support
