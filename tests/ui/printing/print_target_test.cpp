#include "ui/printing/print_target.h"

#include "documents/label.h"
#include "documents/pdf.h"

#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace purser::ui {
namespace {

using documents::Media;
using documents::Pages;

documents::Page label(const Media &media, const QString &tracking = QStringLiteral("9205590175547765876082"))
{
    documents::Fonts fonts;
    documents::LabelContent content;
    content.service = QStringLiteral("Parcel");
    content.recipient = QStringLiteral("Łukasz 龘");
    content.address = {QStringLiteral("1 High Street")};
    content.tracking = {documents::Barcode::Kind::Code128, tracking, tracking};
    return documents::layoutLabel(content, media, fonts).value();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

/// Width and height of every page in millimetres, as the PDF says.
std::vector<QSizeF> mediaBoxes(const QByteArray &pdf)
{
    static const QRegularExpression kBox(
        QStringLiteral("/MediaBox\\s*\\[\\s*0 0 ([\\d.]+) ([\\d.]+)\\s*\\]"));
    std::vector<QSizeF> boxes;
    const QString text = QString::fromLatin1(pdf);
    for (auto found = kBox.globalMatch(text); found.hasNext();) {
        const auto box = found.next();
        boxes.emplace_back(box.captured(1).toDouble() * 25.4 / 72, box.captured(2).toDouble() * 25.4 / 72);
    }
    return boxes;
}

class PrintedFile : public ::testing::Test
{
protected:
    QTemporaryDir m_folder;
};

TEST_F(PrintedFile, HasThePagesExactSize)
{
    const Pages pages {label(*documents::findMedia(QStringLiteral("100x150"))),
        label(*documents::findMedia(QStringLiteral("76x130")), QStringLiteral("SF123456"))};
    ASSERT_TRUE(printPages(pages, {.folder = m_folder.path()}, QStringLiteral("label-1")));
    const auto boxes = mediaBoxes(contents(m_folder.filePath(QStringLiteral("label-1.pdf"))));
    ASSERT_EQ(boxes.size(), 2U);
    EXPECT_NEAR(boxes[0].width(), 100, 0.01);
    EXPECT_NEAR(boxes[0].height(), 150, 0.01);
    EXPECT_NEAR(boxes[1].width(), 76, 0.01);
}

TEST_F(PrintedFile, IsTheDocumentThatThePreviewPaints)
{
    const Pages pages {label(documents::labelMedia())};
    ASSERT_TRUE(printPages(pages, {.folder = m_folder.path()}, QStringLiteral("label-2")));
    EXPECT_EQ(contents(m_folder.filePath(QStringLiteral("label-2.pdf"))), *documents::toPdf(pages));
}

TEST_F(PrintedFile, IsForItsOwnerOnly)
{
    ASSERT_TRUE(
        printPages({label(documents::labelMedia())}, {.folder = m_folder.path()}, QStringLiteral("label-3")));
    const auto who = QFile::permissions(m_folder.filePath(QStringLiteral("label-3.pdf")));
    EXPECT_FALSE(who & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_F(PrintedFile, OfAPrinterHasEachPagesMediaWithinAThirdOfAMillimetre)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(QStringLiteral("printer.pdf")));
    ASSERT_TRUE(paintOn(printer,
        {label(*documents::findMedia(QStringLiteral("100x150"))),
            label(*documents::findMedia(QStringLiteral("a6")))}));
    const auto boxes = mediaBoxes(contents(m_folder.filePath(QStringLiteral("printer.pdf"))));
    ASSERT_EQ(boxes.size(), 2U);
    EXPECT_NEAR(boxes[0].width(), 100, 0.3) << "the driver's file keeps whole points";
    EXPECT_NEAR(boxes[0].height(), 150, 0.3);
    EXPECT_NEAR(boxes[1].width(), 105, 0.3);
    EXPECT_NEAR(boxes[1].height(), 148, 0.3);
}

TEST_F(PrintedFile, IsRefusedByNameWithoutAPrinter)
{
    const Pages pages {label(documents::labelMedia())};
    EXPECT_EQ(printPages(pages, {}, QStringLiteral("x")).error().code, QStringLiteral("print.no-target"));
    EXPECT_EQ(
        printPages(pages, {.printer = QStringLiteral("no such printer")}, QStringLiteral("x")).error().code,
        QStringLiteral("print.no-printer"));
    EXPECT_EQ(printPages(pages, {.folder = QStringLiteral("/proc/none")}, QStringLiteral("x")).error().code,
        QStringLiteral("print.cannot-write"));
}

TEST_F(PrintedFile, IsNotWrittenWhenABarCodeCannotBeReadAgain)
{
    Pages pages {label(documents::labelMedia())};
    pages.front().rules.push_back(pages.front().barcodes.front().bars);
    const auto printed = printPages(pages, {.folder = m_folder.path()}, QStringLiteral("label-4"));
    ASSERT_FALSE(printed);
    EXPECT_EQ(printed.error().code, QStringLiteral("print.barcode-unreadable"));
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("label-4.pdf"))));
}

} // namespace
} // namespace purser::ui
