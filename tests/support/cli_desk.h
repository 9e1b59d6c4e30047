#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace purser::test {

/// What one run of purser-cli left.
struct CliRun
{
    int exitCode = -1;
    QJsonObject json {};
    QString complaint {};
};

/// A desk of its own in a temporary folder, used by purser-cli as a person would.
class CliDesk
{
public:
    CliDesk()
    {
        QFile passphrase(m_folder.filePath(QStringLiteral("profile.passphrase")));
        EXPECT_TRUE(passphrase.open(QIODevice::WriteOnly));
        passphrase.write("a passphrase for a test\n");
    }

    [[nodiscard]] QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }

    [[nodiscard]] CliRun run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(PURSER_CLI),
            QStringList {QStringLiteral("--json"), QStringLiteral("--profile"), profile()} + words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(240'000))
            return {};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
            QString::fromUtf8(process.readAllStandardError())};
    }

    /// Runs a verb that must succeed.
    QJsonObject done(const QStringList &words) const
    {
        const auto result = run(words);
        EXPECT_EQ(result.exitCode, 0) << qPrintable(words.join(u' ') + u'\n' + result.complaint);
        return result.json;
    }

private:
    QTemporaryDir m_folder {};
};

} // namespace purser::test
