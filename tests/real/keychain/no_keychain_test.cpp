#include "desk/keychain.h"

#include <gtest/gtest.h>

TEST(NoKeychain, IsSaidInsteadOfMakingAKeyThatNobodyKeeps)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const auto secret = purser::desk::keychainPassphrase(QStringLiteral("/nonexistent/desk"), true);
    ASSERT_FALSE(secret);
    EXPECT_EQ(secret.error().code.toStdString(), "keys.no-keychain");
}
