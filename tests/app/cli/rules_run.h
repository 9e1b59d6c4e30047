#pragma once

#include "base/json.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace purser::cli::test {

/// One run of `purser-cli rules NAME -`.
struct RulesRun
{
    int exitCode = -1;
    QJsonArray results {};
    QByteArray complaint {};
};

inline RulesRun runRules(const QString &rule, const QByteArray &input)
{
    QProcess cli;
    cli.start(QStringLiteral(PURSER_CLI), {QStringLiteral("rules"), rule, QStringLiteral("-")});
    cli.write(input);
    cli.closeWriteChannel();
    if (!cli.waitForFinished())
        return {};
    const auto answer = base::parseObject(cli.readAllStandardOutput());
    return {.exitCode = cli.exitCode(),
        .results = answer ? answer->value(u"results").toArray() : QJsonArray(),
        .complaint = cli.readAllStandardError()};
}

/// A file below tests/data; empty when it cannot be read.
inline QByteArray readData(const QString &name)
{
    QFile file(QStringLiteral(PURSER_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The cases of a file below tests/data: its own list, or the one under @p key.
inline QJsonArray readCases(const QString &name, const QString &key = QStringLiteral("cases"))
{
    const auto document = base::parseJson(readData(name));
    if (!document)
        return {};
    return document->isArray() ? document->array() : document->object().value(key).toArray();
}

} // namespace purser::cli::test
