#include "ui/rules/rules_screen.h"

#include "desk/rule_desk.h"
#include "support/quiet_shop.h"
#include "ui/kit/button.h"
#include "ui/kit/figure_table.h"
#include "ui/kit/language.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/scanner_filter.h"
#include "ui/rules/replay_view.h"
#include "ui/rules/rule_editor.h"
#include "ui/rules/rule_list_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace purser::ui {
namespace {

using intake::RuleVerb;

constexpr int kWait = 60'000;
constexpr int kOrders = 12;

class RulesByKeyboard : public ::testing::Test
{
protected:
    void SetUp() override
    {
        qApp->installEventFilter(&m_scanner);
        m_language.set(kit::Language::Tongue::English);
        m_shop.offer(QStringLiteral("TEA"), 500);
        for (int at = 0; at < kOrders; ++at) {
            auto order = support::QuietShop::anOrder(
                QStringLiteral("Q-%1").arg(100 + at), {{QStringLiteral("TEA"), at % 4 + 1}});
            order.placedAt = m_shop.core().now() - std::chrono::hours(24 * at + 1);
            (void)m_shop.take(order);
        }
        open();
    }

    void TearDown() override { m_screen.reset(); }

    void open()
    {
        m_screen = std::make_unique<RulesScreen>(m_shop.desk(), m_scanner);
        m_screen->resize(1204, 724);
        QSignalSpy shown(m_screen.get(), &RulesScreen::shown);
        m_screen->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !shown.isEmpty(); }, kWait));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *to = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_screen.get();
        QTest::keyClick(to, static_cast<Qt::Key>(key), modifiers);
        QTest::qWait(int(m_scanner.pause().count()) * 3);
    }

    /// Slower than a scanner.
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text, Qt::NoModifier, 60);
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const auto &item : m_screen->draft().items())
            names << item.kept.rule.name;
        return names;
    }

    [[nodiscard]] std::vector<intake::KeptRule> kept()
    {
        return desk::waited(m_shop.desk().rules().all()).value();
    }

    support::QuietShop m_shop;
    kit::ScannerFilter m_scanner;
    kit::Language m_language {*qApp};
    std::unique_ptr<RulesScreen> m_screen;
};

TEST_F(RulesByKeyboard, AnEmptyDeskIsOfferedThreeRulesThatAreOff)
{
    press(Qt::Key_T);
    ASSERT_EQ(m_screen->draft().size(), 3);
    for (const auto &item : m_screen->draft().items())
        EXPECT_FALSE(item.kept.rule.isOn) << qPrintable(item.kept.rule.name);
    EXPECT_TRUE(kept().empty()) << "nothing counts before it is published";
    QAbstractItemModelTester tester(m_screen->table()->model());
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(names().at(1), QStringLiteral("Read the buyer's note first"));
    press(Qt::Key_X);
    EXPECT_EQ(m_screen->draft().size(), 2);
}

TEST_F(RulesByKeyboard, ARuleIsWrittenReplayedPublishedAndTakenBackWithoutAMouse)
{
    press(Qt::Key_N);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("ruleName"));
    type(QStringLiteral("Large ones"));
    press(Qt::Key_Escape);
    press(Qt::Key_C);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("conditionFact"));
    press(Qt::Key_Tab);
    press(Qt::Key_Up); // at most → at least
    press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("conditionValue"));
    type(QStringLiteral("30,50"));
    press(Qt::Key_Escape);
    press(Qt::Key_A);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("actionVerb"));
    press(Qt::Key_Down); // approve → hold
    press(Qt::Key_Tab);
    type(QStringLiteral("fraud?"));
    press(Qt::Key_Escape);
    ASSERT_EQ(m_screen->draft().size(), 1);
    const auto written = m_screen->draft().at(0).rule;
    ASSERT_EQ(written.conditions.size(), 1U);
    EXPECT_EQ(written.conditions.front().test, intake::RuleTest::AtLeast);
    EXPECT_EQ(written.conditions.front().number, 3'050);
    ASSERT_EQ(written.actions.size(), 1U);
    EXPECT_EQ(written.actions.front(), (intake::RuleAction {RuleVerb::Hold, QStringLiteral("fraud?"), 0}));

    const auto last = desk::waited(m_shop.desk().lastEntry()).value();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return m_screen->replayView()->verdict().contains(QStringLiteral("of 12 orders")); }, kWait))
        << qPrintable(m_screen->replayView()->verdict());
    const auto figures = m_screen->replayView()->table()->figures();
    ASSERT_EQ(figures.size(), 3) << "those of four pieces";
    EXPECT_EQ(figures.front().front(), QStringLiteral("Q-103"));
    EXPECT_EQ(figures.front().at(2), QStringLiteral("left to a person"));
    EXPECT_EQ(figures.front().at(3), QStringLiteral("on hold: fraud?"));
    EXPECT_EQ(desk::waited(m_shop.desk().lastEntry()).value(), last) << "a replay changes nothing";

    press(Qt::Key_P);
    ASSERT_TRUE(QTest::qWaitFor([&] { return kept().size() == 1; }, kWait));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_screen->draft().isChanged(); }, kWait));
    EXPECT_EQ(kept().front().rule.name, QStringLiteral("Large ones"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return kept().empty(); }, kWait)) << "one undo takes it back";
}

TEST_F(RulesByKeyboard, ADraftIsThereAgainAndCountsForNothingMeanwhile)
{
    press(Qt::Key_T);
    press(Qt::Key_O);
    EXPECT_TRUE(m_screen->draft().at(0).rule.isOn);
    press(Qt::Key_S);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_screen->standing().contains(QStringLiteral("Draft saved")); }, kWait));
    m_screen.reset();
    open();
    EXPECT_EQ(m_screen->draft().size(), 3);
    EXPECT_TRUE(m_screen->draft().at(0).rule.isOn);
    EXPECT_TRUE(m_screen->draft().isChanged());
    EXPECT_TRUE(kept().empty());
}

TEST_F(RulesByKeyboard, ABadValueLeavesTheRuleAsItWas)
{
    press(Qt::Key_T);
    press(Qt::Key_J);
    press(Qt::Key_J);
    ASSERT_EQ(m_screen->table()->selectedRow(), 2);
    const auto before = m_screen->draft().at(2).rule;
    const auto values = m_screen->findChildren<QLineEdit *>(QStringLiteral("conditionValue"));
    const auto total = std::ranges::find_if(
        values, [](const QLineEdit *edit) { return edit->isVisible() && edit->text() == u"200.00"; });
    ASSERT_NE(total, values.end());
    (*total)->setFocus();
    (*total)->selectAll();
    type(QStringLiteral("many"));
    EXPECT_EQ(m_screen->draft().at(2).rule, before);
    (*total)->selectAll();
    type(QStringLiteral("99"));
    EXPECT_EQ(m_screen->draft().at(2).rule.conditions.at(1).number, 9'900);
}

TEST_F(RulesByKeyboard, RulesGoOutInAFileAndComeBack)
{
    press(Qt::Key_T);
    const auto before = m_screen->draft().plain();
    const QString file = m_shop.folder() + QStringLiteral("/rules.json");
    m_screen->exportTo(file);
    press(Qt::Key_X);
    m_screen->importFrom(file);
    EXPECT_EQ(m_screen->draft().plain(), before);
    m_screen->importFrom(m_shop.folder() + QStringLiteral("/none.json"));
    EXPECT_TRUE(m_screen->standing().contains(QStringLiteral("cannot be read")));
    EXPECT_EQ(m_screen->draft().plain(), before);
}

TEST_F(RulesByKeyboard, SpeakChineseAsSoonAsTheLanguageIsSwitched)
{
    press(Qt::Key_T);
    const auto sentence = [this] {
        return m_screen->table()->model()->index(1, RuleListModel::Rule).data(kit::SecondRole).toString();
    };
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("Always: ask a second person above a discount of 40 %")))
        << qPrintable(sentence());
    m_language.set(kit::Language::Tongue::Chinese);
    EXPECT_TRUE(QTest::qWaitFor([&] { return sentence().contains(QStringLiteral("第二人")); }, kWait))
        << qPrintable(sentence());
}

} // namespace
} // namespace purser::ui
