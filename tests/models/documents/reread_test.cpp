#include "documents/reread.h"

#include "documents/code128.h"
#include "documents/sheet.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::documents;

namespace {

Page pageWith(const Barcode &barcode)
{
    Fonts fonts;
    Sheet sheet(labelMedia(), fonts);
    sheet.barcode(barcode,
        {.x = 4000,
            .y = 20000,
            .width = 92000,
            .height = 30000,
            .widestModuleUm = 500,
            .side = Side::Middle});
    return std::move(sheet).finish().value();
}

Page trackingPage()
{
    return pageWith({Barcode::Kind::Code128, QStringLiteral("SF1234567890123")});
}

} // namespace

TEST(Reread, FindsEveryKindReadableOnACleanPage)
{
    for (const Barcode &barcode : {Barcode {Barcode::Kind::Code128, QStringLiteral("3SBIRK004821207")},
             Barcode {Barcode::Kind::Code128, QStringLiteral("Größe\t1")},
             Barcode {Barcode::Kind::Gs1Code128, QStringLiteral("(01)09506000134352(10)ABC(21)77")},
             Barcode {Barcode::Kind::Ean13, QStringLiteral("5901234123457")},
             Barcode {Barcode::Kind::Qr, QStringLiteral("https://id.gs1.org/01/09506000134352")},
             Barcode {Barcode::Kind::DataMatrix, QStringLiteral("DATAMATRIX-1")}})
        EXPECT_EQ(unreadableBarcodes(pageWith(barcode)), QStringList()) << barcode.data.toStdString();
}

TEST(Reread, NamesACodeThatSomethingLiesOver)
{
    Page page = trackingPage();
    const Box bars = page.barcodes[0].bars;
    page.rules.push_back({bars.x + bars.width / 2, bars.y + 5000, 2000, 200});
    EXPECT_EQ(unreadableBarcodes(page), QStringList {QStringLiteral("SF1234567890123")});
}

TEST(Reread, NamesACodeWhoseQuietZoneIsTouched)
{
    Page page = trackingPage();
    const Box quiet = page.barcodes[0].quiet;
    page.rules.push_back({quiet.x + 500, quiet.y + 5000, 300, 300});
    EXPECT_EQ(unreadableBarcodes(page).size(), 1);
}

TEST(Reread, NamesACodeThatSaysSomethingElse)
{
    Page page = trackingPage();
    page.barcodes[0].barcode.data = QStringLiteral("SF1234567890124");
    EXPECT_EQ(unreadableBarcodes(page), QStringList {QStringLiteral("SF1234567890124")});
}

TEST(Reread, NamesACodeThatRunsOffThePaper)
{
    Page page = trackingPage();
    page.barcodes[0].xDots = 700;
    EXPECT_EQ(unreadableBarcodes(page).size(), 1);
}

TEST(Code128, ReadsBackWhatZintWrites)
{
    QString all;
    for (char16_t c = 1; c < 127; ++c)
        all += QChar(c);
    for (const QString &text :
        {all.mid(31, 32), all.mid(63, 32), all.mid(95), all.left(32), QStringLiteral("00112233445566778899"),
            QStringLiteral("ÄÖÜäöü"), QStringLiteral("a"), QStringLiteral("12345x")}) {
        const auto words = code128Words(encode({Barcode::Kind::Code128, text}).value().modules);
        ASSERT_TRUE(words) << text.toStdString();
        EXPECT_EQ(code128Text(*words).value_or(QString()), text);
    }
}

TEST(Code128, RefusesAWrongBar)
{
    auto modules = encode({Barcode::Kind::Code128, QStringLiteral("SF1234567890123")}).value().modules;
    int misread = 0;
    for (std::size_t index = 0; index < modules.size(); ++index) {
        modules[index] = !modules[index];
        misread += code128Words(modules) ? 1 : 0;
        modules[index] = !modules[index];
    }
    EXPECT_EQ(misread, 0);
    EXPECT_FALSE(code128Words({}));
}
