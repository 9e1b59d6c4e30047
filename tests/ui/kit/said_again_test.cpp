#include "ui/kit/label.h"
#include "ui/kit/language.h"
#include "ui/kit/result_card.h"
#include "ui/kit/undo_toast.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace purser::kit {
namespace {

/// A word that is translated, made anew at every call.
QString takenBack()
{
    return QCoreApplication::translate("purser::ui::OrdersScreen", "Taken back");
}

/// What is said in English, and then the program is switched to Chinese.
class SaidAgain : public ::testing::Test
{
protected:
    void SetUp() override { m_language.set(Language::Tongue::English); }
    void TearDown() override { m_language.set(Language::Tongue::English); }

    void switchLanguage()
    {
        m_language.set(Language::Tongue::Chinese);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    Language m_language {*qApp};
};

QStringList textsIn(const QWidget &widget)
{
    QStringList texts;
    for (const Label *label : widget.findChildren<Label *>())
        texts << label->text();
    for (const Line *line : widget.findChildren<Line *>())
        texts << line->accessibleName();
    return texts;
}

TEST_F(SaidAgain, ALabelWordsItsSentenceInTheNextLanguage)
{
    Label label;
    label.say([] { return Spans {{.text = takenBack()}}; });
    label.show();
    ASSERT_EQ(label.text(), QStringLiteral("Taken back"));
    switchLanguage();
    EXPECT_EQ(label.text(), takenBack());
    EXPECT_NE(label.text(), QStringLiteral("Taken back"));
}

TEST_F(SaidAgain, WhatWasPutAfterwardsStays)
{
    Label label;
    label.say([] { return Spans {{.text = takenBack()}}; });
    label.setText(QStringLiteral("BH-20421"));
    label.show();
    switchLanguage();
    EXPECT_EQ(label.text(), QStringLiteral("BH-20421"));
}

TEST_F(SaidAgain, TheToastFollows)
{
    UndoToast toast;
    toast.offer([] { return takenBack(); });
    ASSERT_TRUE(textsIn(toast).contains(QStringLiteral("Taken back")));
    switchLanguage();
    EXPECT_TRUE(textsIn(toast).contains(takenBack()));
    EXPECT_FALSE(textsIn(toast).contains(QStringLiteral("Taken back")));
}

TEST_F(SaidAgain, TheResultFollowsWithItsReasons)
{
    ResultCard card;
    int asked = 0;
    card.say(ResultCard::Group::Skipped, [&asked] {
        ++asked;
        return std::vector<ResultCard::Entry> {{QStringLiteral("BH-1"), takenBack()}};
    });
    card.show();
    const int before = asked;
    switchLanguage();
    EXPECT_GT(asked, before);
    EXPECT_EQ(card.findChildren<Line *>().size(), 1) << "the old words are gone";
}

} // namespace
} // namespace purser::kit
