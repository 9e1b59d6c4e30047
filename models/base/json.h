#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace purser::base {

/// Reads a JSON object. @returns BrokenAnswer "json.broken" with the offset, or "json.not-object"
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &text);

/// Reads any JSON document (object or array). @returns BrokenAnswer "json.broken" with the offset
[[nodiscard]] Result<QJsonDocument> parseJson(const QByteArray &text);

[[nodiscard]] inline QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace purser::base
