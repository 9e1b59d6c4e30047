#include "ui/kit/undo_toast.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace purser::kit {
namespace {

TEST(UndoOffer, CountsDownAndIsTakenOnce)
{
    UndoToast toast;
    QSignalSpy undone(&toast, &UndoToast::undoWanted);
    QSignalSpy expired(&toast, &UndoToast::expired);
    toast.offer(QStringLiteral("22 orders confirmed"), {});
    EXPECT_EQ(toast.secondsLeft(), kUndoSeconds);
    EXPECT_TRUE(QTest::qWaitFor([&toast] { return toast.secondsLeft() < kUndoSeconds; }, 3000));
    toast.undo();
    toast.undo();
    EXPECT_EQ(undone.size(), 1);
    EXPECT_EQ(expired.size(), 0);
    EXPECT_FALSE(toast.isVisible());
}

} // namespace
} // namespace purser::kit
