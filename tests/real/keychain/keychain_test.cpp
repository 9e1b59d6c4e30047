#include "desk/keychain.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using purser::desk::keychainPassphrase;

/// Run by with_keychain.sh, which starts the system's own keychain for it.
TEST(Keychain, KeepsOneSecretAFolder)
{
    const QTemporaryDir folders;
    const QString first = folders.filePath(QStringLiteral("desk"));
    const auto missing = keychainPassphrase(first, false);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code.toStdString(), "keys.not-in-keychain");

    const auto made = keychainPassphrase(first, true);
    ASSERT_TRUE(made) << made.error().code.toStdString();
    EXPECT_EQ(made->size(), 64);
    EXPECT_EQ(keychainPassphrase(first, true).value_or(QByteArray()), *made);
    EXPECT_EQ(keychainPassphrase(first + QStringLiteral("/"), false).value_or(QByteArray()), *made);
    EXPECT_NE(keychainPassphrase(folders.filePath(QStringLiteral("other")), true).value_or(*made), *made);
}
