#include <QCoreApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

/// Runs one test program under pinned zone and locale, so that a failure here is a failure everywhere.
int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    QStandardPaths::setTestModeEnabled(true);
    ::testing::InitGoogleTest(&argc, argv);
    QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
