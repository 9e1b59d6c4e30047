#include "documents/slip.h"

#include "models/documents/page_checks.h"
#include "models/documents/rendered.h"
#include "models/documents/samples.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::documents;

namespace {

Pages laid(const SlipContent &slip, const Media &media = slipMedia())
{
    Fonts fonts(300);
    const auto pages = layoutSlip(slip, media, fonts);
    EXPECT_TRUE(pages) << (pages ? "" : pages.error().code.toStdString());
    return pages.value_or(Pages {});
}

const TextMark &find(const Page &page, const QString &text)
{
    const auto mark =
        std::ranges::find_if(page.texts, [&text](const TextMark &one) { return one.line.text == text; });
    EXPECT_NE(mark, page.texts.end()) << text.toStdString();
    return *mark;
}

} // namespace

TEST(Slip, KeepsLongTitlesOutOfTheQuantityColumn)
{
    for (const QString &title :
        {QString(200, u'W'), QString(200, u'龘'), QString(40, u'n').append(u' ').repeated(5)}) {
        SlipContent slip = test::sampleSlip();
        slip.lines = {{title, {}, 7777, slip.lines[0].price, slip.lines[0].amount}};
        const Page page = laid(slip).at(0);
        const TextMark &quantity = find(page, QStringLiteral("7777"));
        QString printed;
        for (const TextMark &mark : page.texts) {
            if (!title.contains(mark.line.text.trimmed()) || mark.line.text.size() < 3)
                continue;
            printed += mark.line.text;
            EXPECT_LT(mark.box.right(), quantity.box.x) << mark.line.text.toStdString();
        }
        EXPECT_EQ(printed.remove(u' '), QString(title).remove(u' '));
    }
}

TEST(Slip, OfAGiftShowsNoPriceAndPrintsTheMessage)
{
    const QString text = test::textOf(laid(test::sampleGift()));
    for (const QString &money : {QStringLiteral("€"), QStringLiteral("Total"), QStringLiteral("Price"),
             QStringLiteral("VAT\n"), QStringLiteral("Coupon")})
        EXPECT_FALSE(text.contains(money)) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Happy birthday, Jonas!"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Anneliese")));
}

TEST(Slip, TellsTheCarriersCollectionEvenOnAGift)
{
    SlipContent slip = test::sampleGift();
    slip.collect = slip.total;
    EXPECT_TRUE(test::textOf(laid(slip)).contains(QStringLiteral("Collect on delivery\n€62.70")));
}

TEST(Slip, NumbersEveryPageAndRepeatsTheHead)
{
    SlipContent slip = test::sampleSlip();
    slip.lines = std::vector<SlipLine>(28, slip.lines.front());
    const Pages pages = laid(slip);
    ASSERT_EQ(pages.size(), 3U);
    for (std::size_t index = 0; index < pages.size(); ++index) {
        find(pages[index], QStringLiteral("page %1 of 3").arg(index + 1));
        find(pages[index], QStringLiteral("Quantity"));
    }
    find(pages[1], QStringLiteral("Packing slip · BH-20421 · Birk Home"));
    EXPECT_EQ(test::textOf(pages).count(QStringLiteral("Linen apron")), 28);
}

TEST(Slip, IsMarkedWhenPrintedAgain)
{
    SlipContent slip = test::sampleSlip();
    slip.isCopy = true;
    find(laid(slip).at(0), QStringLiteral("Packing slip · COPY"));
}

TEST(Slip, MakesAnOrderNumberTooLongForBarsAQrCode)
{
    SlipContent slip = test::sampleSlip();
    slip.order.data = QStringLiteral("order_01J9ZQ4W8M3T6V5X7Y2B1C0D9E_split_00000000000017");
    const Page page = laid(slip).at(0);
    EXPECT_EQ(page.barcodes.at(0).barcode.kind, Barcode::Kind::Qr);
    test::expectNothingTouches(page);
    const QImage picture = test::rendered(test::pdfOf(Pages {page}), 1, 300);
    EXPECT_TRUE(test::scanned(picture).contains(QStringLiteral("QR-Code:") + slip.order.data));
}

TEST(Slip, KeepsTheLogoWithinTwentyMillimetres)
{
    for (const QSize size : {QSize(2000, 100), QSize(100, 2000), QSize(1, 1)}) {
        SlipContent slip = test::sampleSlip();
        slip.logo = QImage(size, QImage::Format_RGB32);
        const Box box = laid(slip).at(0).images.at(0).box;
        EXPECT_LE(box.width, millimetres(20));
        EXPECT_LE(box.height, millimetres(20));
        EXPECT_NEAR(static_cast<double>(box.width) / box.height,
            static_cast<double>(size.width()) / size.height(), 1);
    }
}

TEST(Slip, RefusesALineHigherThanAPage)
{
    Fonts fonts(300);
    SlipContent slip = test::sampleSlip();
    slip.lines.front().title = QString(9000, u'W');
    const auto pages = layoutSlip(slip, slipMedia(), fonts);
    ASSERT_FALSE(pages);
    EXPECT_EQ(pages.error().code, QStringLiteral("document.does-not-fit"));
}
