#include "documents/pdf.h"

#include "documents/paint.h"
#include "documents/sheet.h"
#include "models/documents/page_checks.h"
#include "models/documents/rendered.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace purser;
using namespace purser::documents;

namespace {

struct Case
{
    const char *name;
    const char16_t *text;
};

std::ostream &operator<<(std::ostream &out, const Case &row)
{
    return out << row.name;
}

Page pageWith(const QString &text, Fonts &fonts)
{
    Sheet sheet(slipMedia(), fonts);
    sheet.write(text, {TextSize::Pt11}, millimetres(10), millimetres(10), millimetres(120));
    return std::move(sheet).finish().value();
}

/// Blanks are a matter of the reader's measure, marks of direction of its taste.
QString lettersOf(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    return text;
}

class CopiedText : public testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(CopiedText, EqualsWhatWasWritten)
{
    Fonts fonts(300);
    const QString text = QString::fromUtf16(GetParam().text);
    const QByteArray pdf = test::pdfOf(Pages {pageWith(text, fonts)});
    EXPECT_EQ(lettersOf(test::extracted(pdf)), lettersOf(text.normalized(QString::NormalizationForm_KC)));
    EXPECT_EQ(test::incompleteFonts(pdf), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Scripts, CopiedText,
    testing::Values(Case {"latin", u"Łukasz Żółć, Größe, naïve office"}, Case {"greek", u"Ελληνικά"},
        Case {"cyrillic", u"Ёлка на площади"}, Case {"rare_han", u"𠮷田 龘 𠀋 㐂"},
        Case {"extension_e", u"\U0002B820 \U0002CEA1"}, Case {"radical_looks", u"⼀一⼈人"},
        Case {"emoji", u"😀 📦"}, Case {"kana", u"カタカナ ひらがな"}, Case {"hangul", u"서울특별시"},
        Case {"thai", u"กรุงเทพมหานคร"}, Case {"hindi", u"नमस्ते दुनिया"}, Case {"spaces", u"a\u00A0b  c"}),
    [](const auto &row) { return std::string(row.param.name); });

/// Poppler turns right-to-left ActualText around, so the order of letters is not compared.
TEST(Pdf, OfRightToLeftTextCarriesTheLettersAsWritten)
{
    Fonts fonts(300);
    const QString text = QStringLiteral("مرحبا بالعالم");
    QString copied = lettersOf(test::extracted(test::pdfOf(Pages {pageWith(text, fonts)})));
    QString wanted = lettersOf(text);
    std::ranges::sort(copied);
    std::ranges::sort(wanted);
    EXPECT_EQ(copied, wanted);
}

TEST(Pdf, HasTheExactSizeOfOddMedia)
{
    Fonts fonts;
    for (const QString &id :
        {QStringLiteral("101.6x152.4"), QStringLiteral("76x130"), QStringLiteral("60x40")}) {
        const Media media = findMedia(id).value();
        Sheet sheet(media, fonts);
        sheet.write(QStringLiteral("x"), {}, 1000, 1000, 10000);
        const QStringList size = test::pageSizes(test::pdfOf(Pages {std::move(sheet).finish().value()}))
                                     .at(0)
                                     .split(QStringLiteral(" x "));
        EXPECT_NEAR(size.at(0).toDouble() / 72 * 25.4, media.widthUm / 1000.0, 0.01);
        EXPECT_NEAR(size.at(1).toDouble() / 72 * 25.4, media.heightUm / 1000.0, 0.01);
    }
}

TEST(Pdf, LooksLikeThePaintedPage)
{
    Fonts fonts;
    Sheet sheet(labelMedia(), fonts);
    sheet.frame({5000, 5000, 80000, 20000});
    sheet.write(QStringLiteral("Purser 掌柜 ÅÉ"), {TextSize::Pt24, true}, 6000, 8000, 90000);
    QImage grey(40, 20, QImage::Format_RGB32);
    grey.fill(qRgb(120, 120, 120));
    sheet.image(grey, {10000, 40000, 40000, 20000});
    const Page page = std::move(sheet).finish().value();
    const QImage painted = toImage(page);
    const QImage printed =
        test::rendered(test::pdfOf(Pages {page})).convertToFormat(QImage::Format_Grayscale8);
    ASSERT_NEAR(printed.height(), painted.height(), 1);
    qint64 difference = 0;
    qint64 ink = 0;
    for (int y = 0; y < std::min(painted.height(), printed.height()); ++y)
        for (int x = 0; x < std::min(painted.width(), printed.width()); ++x) {
            ink += 255 - qGray(painted.pixel(x, y));
            difference += std::abs(qGray(painted.pixel(x, y)) - qGray(printed.pixel(x, y)));
        }
    EXPECT_LT(difference * 10, ink * 3);
}

TEST(Pdf, OfNoPagesIsRefused)
{
    EXPECT_EQ(toPdf({}).error().code, QStringLiteral("document.no-pages"));
}
