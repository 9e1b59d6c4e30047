#include "documents/zpl.h"

#include "documents/paint.h"
#include "documents/sheet.h"
#include "models/documents/rendered.h"
#include "models/documents/samples.h"
#include "models/documents/zpl_reader.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::documents;

namespace {

Page labelWith(const Barcode &tracking, int dpi = 203)
{
    Fonts fonts(dpi);
    LabelContent content;
    content.service = QStringLiteral("顺丰标快");
    content.recipient = test::hardName();
    content.address = {QStringLiteral("深圳市南山区深南大道 9988 号")};
    content.tracking = tracking;
    return layoutLabel(content, labelMedia(), fonts).value();
}

Barcode code128(const QString &data)
{
    return {Barcode::Kind::Code128, data, data};
}

/// Dots that differ, beside those that are printed; rules may lie a dot aside.
void expectSamePicture(const QImage &printed, const Page &page)
{
    Page withoutRules = page;
    withoutRules.rules.clear();
    const QImage painted = toImage(withoutRules);
    ASSERT_EQ(printed.size(), painted.size());
    int missing = 0;
    for (int y = 0; y < painted.height(); ++y)
        for (int x = 0; x < painted.width(); ++x)
            missing += qGray(painted.pixel(x, y)) < 128 && qGray(printed.pixel(x, y)) >= 128 ? 1 : 0;
    EXPECT_EQ(missing, 0);
}

} // namespace

TEST(Zpl, PrintsTheBarsOfThePageByThePrintersOwnCommand)
{
    for (const QString &data :
        {QStringLiteral("3SBIRK004821207"), QStringLiteral("SF1234567890123"), QStringLiteral("1234567890"),
            QStringLiteral("A>b^c~d 12345678 e"), QStringLiteral("ab123456789cd")}) {
        const Page page = labelWith(code128(data));
        const QByteArray zpl = toZpl({page}).value();
        EXPECT_TRUE(zpl.contains("^BCN,")) << data.toStdString();
        const auto labels = test::drawnFromZpl(zpl);
        ASSERT_EQ(labels.size(), 1U);
        expectSamePicture(labels[0], page);
        EXPECT_EQ(test::scanned(labels[0]), QStringList {QStringLiteral("CODE-128:") + data});
    }
}

TEST(Zpl, PrintsAnSsccAsGs1AtBothResolutions)
{
    const Barcode sscc {Barcode::Kind::Gs1Code128, QStringLiteral("(00)006141411234567890")};
    for (const int dpi : {203, 300}) {
        const Page page = labelWith(sscc, dpi);
        const QByteArray zpl = toZpl({page}).value();
        EXPECT_TRUE(zpl.contains("^FD>;>800006141411234567890^FS")) << zpl.left(400).toStdString();
        const auto labels = test::drawnFromZpl(zpl);
        expectSamePicture(labels.at(0), page);
        EXPECT_EQ(
            test::readByZxing(
                labels.at(0).copy(page.barcodes[0].xDots - 60, page.barcodes[0].yDots - 20,
                    labels.at(0).width() - page.barcodes[0].xDots + 60, page.barcodes[0].heightDots + 40),
                QStringLiteral("Code128")),
            QStringLiteral("00006141411234567890"));
    }
}

TEST(Zpl, PrintsSquareCodesAsBitmap)
{
    const Page page = labelWith({Barcode::Kind::Qr, QStringLiteral("https://id.gs1.org/01/09506000134352")});
    const QByteArray zpl = toZpl({page}).value();
    EXPECT_FALSE(zpl.contains("^BQ"));
    const auto labels = test::drawnFromZpl(zpl);
    expectSamePicture(labels.at(0), page);
    EXPECT_EQ(test::scanned(labels.at(0)),
        QStringList {QStringLiteral("QR-Code:https://id.gs1.org/01/09506000134352")});
}

TEST(Zpl, PrintsBarsThatItCannotNameAsBitmap)
{
    const Page page = labelWith(code128(QStringLiteral("A\tB")));
    const QByteArray zpl = toZpl({page}).value();
    EXPECT_FALSE(zpl.contains("^BC"));
    expectSamePicture(test::drawnFromZpl(zpl).at(0), page);
}

TEST(Zpl, HoldsOneLabelAPageOfItsSize)
{
    const Page one = labelWith(code128(QStringLiteral("ONE")));
    const Page two = labelWith(code128(QStringLiteral("TWO")), 300);
    const auto labels = test::drawnFromZpl(toZpl({one, two}).value());
    ASSERT_EQ(labels.size(), 2U);
    EXPECT_EQ(labels[0].size(), QSize(799, 1199));
    EXPECT_EQ(labels[1].size(), QSize(1181, 1772));
    EXPECT_EQ(test::scanned(labels[1]), QStringList {QStringLiteral("CODE-128:TWO")});
}

TEST(Zpl, IsTextOnlyAndSmall)
{
    const QByteArray zpl = toZpl({labelWith(code128(QStringLiteral("3SBIRK004821207")))}).value();
    for (const char c : zpl)
        EXPECT_TRUE(c == '\n' || (c >= ' ' && c < 127));
    EXPECT_LT(zpl.size(), 16000);
}

TEST(Zpl, OfNoPagesIsRefused)
{
    EXPECT_EQ(toZpl({}).error().code, QStringLiteral("document.no-pages"));
}
