#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace purser::intake::test {

/// The cases of a file below tests/data; empty when it cannot be read.
inline QJsonArray readCases(const QString &name)
{
    QFile file(QStringLiteral(PURSER_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isArray() ? document.array() : document.object().value(u"cases").toArray();
}

} // namespace purser::intake::test
