#include "ui/printing/print_center.h"

#include "support/floor_desk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace purser::ui {
namespace {

constexpr int kPatience = 20'000;

/// A desk with one order whose label is bought, and a window to print from.
class Printing : public ::testing::Test
{
protected:
    Printing()
    {
        m_desk.pickAll();
        for (const orders::OrderId id : m_desk.in(orders::Tab::Packing)) {
            (void)desk::waited(m_desk->verify({id}));
            if (desk::waited(m_desk->label({id})).done.empty())
                continue;
            m_order = id;
            break;
        }
        EXPECT_FALSE(m_order.isNull());
        m_window.show();
        m_center = new PrintCenter(*m_desk, m_folder.filePath(QStringLiteral("station.ini")), &m_window);
    }

    [[nodiscard]] desk::PaperWish wish(desk::Paper paper = desk::Paper::Label) const
    {
        return {.paper = paper, .orders = {m_order}};
    }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] int printsInTheBooks(const QString &action)
    {
        return static_cast<int>(
            std::ranges::count(m_desk.detail(m_order).timeline, action, &store::JournalLine::action));
    }

    test::FloorDesk m_desk;
    QTemporaryDir m_folder;
    QWidget m_window;
    PrintCenter *m_center = nullptr;
    orders::OrderId m_order;
};

TEST_F(Printing, GoesToTheChosenPlaceAtOnceAndIsNotedWithTheOrder)
{
    m_center->places().remember(desk::Paper::Label, {.folder = m_folder.path()});
    std::vector<bool> told;
    m_center->print(wish(), QStringLiteral("one"), [&told](bool isPrinted) { told.push_back(isPrinted); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.empty(); }, kPatience));
    EXPECT_EQ(told, std::vector {true});
    EXPECT_TRUE(QFile::exists(file(QStringLiteral("label-one.pdf"))));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return printsInTheBooks(QStringLiteral("print.label")) == 1; }, kPatience));
    EXPECT_EQ(m_center->dialog(), nullptr) << "nobody has to answer for a printer that was chosen";
}

TEST_F(Printing, AsksWhereNobodyHasChosenAPrinter)
{
    std::vector<bool> told;
    m_center->print(wish(), QStringLiteral("two"), [&told](bool isPrinted) { told.push_back(isPrinted); });
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return m_center->dialog() != nullptr && m_center->dialog()->hasPages(); }, kPatience));
    EXPECT_TRUE(told.empty());
    EXPECT_FALSE(QFile::exists(file(QStringLiteral("label-two.pdf"))));
    QTest::keyClick(m_center->dialog(), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.empty(); }, kPatience));
    EXPECT_EQ(told, std::vector {false});
}

TEST_F(Printing, SavesThePreviewedPagesAsPdfByKey)
{
    m_center->preview(wish(desk::Paper::Slip), QStringLiteral("three"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return m_center->dialog() != nullptr && m_center->dialog()->hasPages(); }, kPatience));
    m_center->dialog()->setFolder(m_folder.path());
    QSignalSpy printed(m_center, &PrintCenter::printed);
    QTest::keyClick(m_center->dialog(), Qt::Key_S);
    ASSERT_TRUE(printed.wait(kPatience));
    EXPECT_TRUE(QFile::exists(file(QStringLiteral("slip-three.pdf"))));
    EXPECT_FALSE(m_center->places().target(desk::Paper::Slip).isSet())
        << "a folder of one moment is no printer";
}

TEST_F(Printing, SaysWhyThereIsNothingToPrint)
{
    const auto unlabelled = m_desk.in(orders::Tab::Packing);
    ASSERT_FALSE(unlabelled.empty());
    m_center->places().remember(desk::Paper::Label, {.folder = m_folder.path()});
    QSignalSpy failures(m_center, &PrintCenter::failed);
    std::vector<bool> told;
    m_center->print({.paper = desk::Paper::Label, .orders = {unlabelled.front()}}, QStringLiteral("four"),
        [&told](bool isPrinted) { told.push_back(isPrinted); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.empty(); }, kPatience));
    EXPECT_EQ(told, std::vector {false});
    ASSERT_EQ(failures.size(), 1);
    EXPECT_EQ(failures.at(0).at(0).toString(), QStringLiteral("papers.nothing"));
}

TEST_F(Printing, RemembersTheStationsPrinterAcrossARestart)
{
    m_center->places().remember(desk::Paper::Slip, {.printer = QStringLiteral("A5 at bench 2")});
    const PrintPlaces again(m_folder.filePath(QStringLiteral("station.ini")));
    EXPECT_EQ(again.target(desk::Paper::Slip).printer, QStringLiteral("A5 at bench 2"));
    EXPECT_FALSE(again.target(desk::Paper::Label).isSet());
}

} // namespace
} // namespace purser::ui
