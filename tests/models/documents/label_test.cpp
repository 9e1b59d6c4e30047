#include "documents/label.h"

#include "models/documents/page_checks.h"
#include "models/documents/rendered.h"
#include "models/documents/samples.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::documents;
using purser::test::expectNothingTouches;
using purser::test::extracted;
using purser::test::rendered;
using purser::test::scanned;

namespace {

LabelContent sample()
{
    LabelContent label;
    label.service = QStringLiteral("PostNL Standaard");
    label.serviceNote = QStringLiteral("up to 2 kg, Netherlands");
    label.routing = QStringLiteral("NL 35");
    label.sender = {QStringLiteral("Birk Home, Kadelaan 18"), QStringLiteral("1019 XB Amsterdam")};
    label.facts = {
        QStringLiteral("BH-20421"), QStringLiteral("0.82 kg, box S2"), QStringLiteral("parcel 1 of 1")};
    label.recipient = QStringLiteral("Jonas Terwey");
    label.address = {QStringLiteral("Wittevrouwensingel 341 bis"), QStringLiteral("3581 GB Utrecht"),
        QStringLiteral("Netherlands")};
    label.strongAddressLine = 1;
    label.deliveryNote = QStringLiteral("leave with neighbour at 343");
    label.tracking = {
        Barcode::Kind::Code128, QStringLiteral("3SBIRK004821207"), QStringLiteral("3S BIRK 0048 2120 7")};
    label.closing = {
        Barcode::Kind::Code128, QStringLiteral("P-88412"), QStringLiteral("scan to close parcel P-88412")};
    label.footer = {QStringLiteral("wave 18, tote 3"), QStringLiteral("18 Nov 2026, bench 2")};
    return label;
}

/// The PDF of one label; the test fails when it is refused.
QByteArray pdfOf(const Drawn<Page> &page)
{
    return test::pdfOf(page.map([](const Page &one) { return Pages {one}; }));
}

} // namespace

TEST(Label, IsReadBackFromItsRenderedPage)
{
    Fonts fonts;
    const auto page = layoutLabel(sample(), labelMedia(), fonts);
    const QImage picture = rendered(pdfOf(page));
    test::keep(picture, QStringLiteral("label"));
    EXPECT_EQ(scanned(picture),
        (QStringList {QStringLiteral("CODE-128:3SBIRK004821207"), QStringLiteral("CODE-128:P-88412")}));
    expectNothingTouches(*page);
}

TEST(Label, HasTheExactSizeOfItsMedia)
{
    Fonts fonts;
    const QByteArray pdf = pdfOf(layoutLabel(sample(), labelMedia(), fonts));
    EXPECT_EQ(test::pageSizes(pdf), QStringList {QStringLiteral("283.465 x 425.197")});
    EXPECT_EQ(rendered(pdf).size(), QSize(800, 1199));
}

TEST(Label, PrintsChineseAndLatinOfRareKinds)
{
    Fonts fonts;
    LabelContent label = sample();
    label.language = Language::Chinese;
    label.recipient = test::hardName();
    label.address = {
        QStringLiteral("广东省深圳市南山区粤海街道科技园南区深南大道9988号"), QStringLiteral("518057")};
    const auto page = layoutLabel(label, labelMedia(), fonts);
    const QByteArray pdf = pdfOf(page);
    test::keep(rendered(pdf), QStringLiteral("label_zh"));
    const QString text = extracted(pdf);
    EXPECT_TRUE(text.contains(QStringLiteral("收件人"))) << text.toStdString();
    EXPECT_TRUE(text.contains(test::hardName())) << text.toStdString();
    for (const TextMark &mark : page->texts)
        for (const QGlyphRun &run : mark.line.glyphs)
            EXPECT_FALSE(run.glyphIndexes().contains(0U)) << mark.line.text.toStdString();
}

TEST(Label, NamesTheCharacterThatNoFontHas)
{
    Fonts fonts;
    LabelContent label = sample();
    label.recipient = QStringLiteral("Ana \U0010FFFD");
    const auto page = layoutLabel(label, labelMedia(), fonts);
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, QStringLiteral("document.glyph-missing"));
    EXPECT_EQ(page.error().arguments.at(1), QStringLiteral("U+10FFFD"));
    EXPECT_EQ(page.error().arguments.at(2), label.recipient);
}

TEST(Label, WrapsAndShrinksLongTextsAwayFromTheBars)
{
    Fonts fonts;
    LabelContent label = sample();
    label.recipient = QString(200, u'W');
    label.address = {
        QStringLiteral(
            "Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu Road 1"),
        QStringLiteral("4291 Porangahau"), QStringLiteral("New Zealand")};
    label.deliveryNote = QString(40, u'n').append(u' ').repeated(5);
    const auto page = layoutLabel(label, labelMedia(), fonts);
    const QImage picture = rendered(pdfOf(page));
    test::keep(picture, QStringLiteral("label_long"));
    EXPECT_EQ(scanned(picture).size(), 2);
    expectNothingTouches(*page);
    QString printed;
    for (const TextMark &mark : page->texts)
        printed += mark.line.text;
    EXPECT_EQ(printed.count(u'W'), 200);
}
