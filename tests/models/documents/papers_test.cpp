#include "models/documents/page_checks.h"
#include "models/documents/rendered.h"
#include "models/documents/samples.h"

#include <gtest/gtest.h>

#include <functional>
#include <ostream>

using namespace purser;
using namespace purser::documents;

namespace {

constexpr int kOfficeDpi = 300;

struct Case
{
    const char *name;
    std::function<Drawn<Pages>(Fonts &)> lay;
    const char *pagePoints;
    int pages;
    std::vector<const char *> codes; ///< as zbar reads them on the first page, sorted
};

std::ostream &operator<<(std::ostream &out, const Case &row)
{
    return out << row.name;
}

constexpr auto kA5 = "419.528 x 595.276";
constexpr auto kA4 = "595.276 x 841.89";

SlipContent longSlip()
{
    SlipContent slip = test::sampleSlip();
    slip.lines = std::vector<SlipLine>(200, slip.lines.front());
    return slip;
}

PickListContent inChinese(PickListContent list)
{
    list.language = Language::Chinese;
    list.wave = QStringLiteral("W-18 ") + test::hardName();
    return list;
}

ManifestContent inChinese(ManifestContent list)
{
    list.language = Language::Chinese;
    list.shop = test::hardName();
    return list;
}

CommandSheetContent inChinese(CommandSheetContent sheet)
{
    sheet.language = Language::Chinese;
    sheet.title = QStringLiteral("打包台 2 ") + test::hardName();
    return sheet;
}

class Papers : public testing::TestWithParam<Case>
{
protected:
    Papers()
        : pages(GetParam().lay(fonts))
        , pdf(test::pdfOf(pages))
    {}

    Fonts fonts {kOfficeDpi};
    Drawn<Pages> pages;
    QByteArray pdf;
};

} // namespace

TEST_P(Papers, HaveTheExactSizeOnEveryPage)
{
    const QStringList sizes = test::pageSizes(pdf);
    EXPECT_EQ(sizes.size(), GetParam().pages);
    for (const QString &size : sizes)
        EXPECT_EQ(size.toStdString(), GetParam().pagePoints);
}

TEST_P(Papers, AreReadBackByAScanner)
{
    QStringList expected;
    for (const char *code : GetParam().codes)
        expected.append(QStringLiteral("CODE-128:") + QString::fromLatin1(code));
    const QImage picture = test::rendered(pdf, 1, kOfficeDpi);
    test::keep(test::rendered(pdf, 1, 120), QString::fromLatin1(GetParam().name));
    EXPECT_EQ(test::scanned(picture), expected);
}

TEST_P(Papers, LetNothingTouch)
{
    ASSERT_TRUE(pages);
    for (const Page &page : *pages)
        test::expectNothingTouches(page);
}

TEST_P(Papers, AreCopiedAsTheyWereWritten)
{
    ASSERT_TRUE(pages);
    const QString copied = test::extracted(pdf).remove(u' ').remove(u'\u00A0');
    for (const Page &page : *pages)
        for (const TextMark &mark : page.texts) {
            const QString wanted =
                mark.line.text.normalized(QString::NormalizationForm_KC).remove(u' ').remove(u'\u00A0');
            EXPECT_TRUE(copied.contains(wanted)) << wanted.toStdString();
        }
}

TEST_P(Papers, EmbedTheirFonts)
{
    EXPECT_EQ(test::incompleteFonts(pdf), QStringList());
}

TEST_P(Papers, AreTheSameBytesEachTime)
{
    Fonts again(kOfficeDpi);
    EXPECT_EQ(test::pdfOf(GetParam().lay(again)), pdf);
}

INSTANTIATE_TEST_SUITE_P(All, Papers,
    testing::Values(
        Case {"slip", [](Fonts &fonts) { return layoutSlip(test::sampleSlip(), slipMedia(), fonts); }, kA5, 1,
            {"BH-20421", "R-BH-20421"}},
        Case {"slip_zh",
            [](Fonts &fonts) { return layoutSlip(test::sampleSlipInChinese(), slipMedia(), fonts); }, kA5, 1,
            {"BH-20421", "R-BH-20421"}},
        Case {"gift", [](Fonts &fonts) { return layoutSlip(test::sampleGift(), slipMedia(), fonts); }, kA5, 1,
            {"BH-20421", "R-BH-20421"}},
        Case {"slip_200_lines", [](Fonts &fonts) { return layoutSlip(longSlip(), slipMedia(), fonts); }, kA5,
            14, {"BH-20421"}},
        Case {"pick_list", [](Fonts &fonts) { return layoutPickList(test::samplePickList(50), fonts); }, kA4,
            3, {"WAVE-18"}},
        Case {"pick_list_zh",
            [](Fonts &fonts) { return layoutPickList(inChinese(test::samplePickList(5)), fonts); }, kA4, 1,
            {"WAVE-18"}},
        Case {"manifest", [](Fonts &fonts) { return layoutManifest(test::sampleManifest(18), fonts); }, kA4,
            1, {"HO-2026-1118-2"}},
        Case {"manifest_zh",
            [](Fonts &fonts) { return layoutManifest(inChinese(test::sampleManifest(60)), fonts); }, kA4, 3,
            {"HO-2026-1118-2"}},
        Case {
            "report", [](Fonts &fonts) { return layoutDayReport(test::sampleReport(), fonts); }, kA4, 1, {}},
        Case {"report_zh", [](Fonts &fonts) { return layoutDayReport(test::sampleReportInChinese(), fonts); },
            kA4, 1, {}},
        Case {"commands", [](Fonts &fonts) { return layoutCommandSheet(test::sampleCommands(), fonts); }, kA4,
            1, {"BOX-M1", "BOX-S2", "CMD-CONFIRM", "CMD-NEXT", "CMD-PROBLEM", "CMD-REPRINT", "CMD-UNDO"}},
        Case {"commands_zh",
            [](Fonts &fonts) { return layoutCommandSheet(inChinese(test::sampleCommands()), fonts); }, kA4, 1,
            {"BOX-M1", "BOX-S2", "CMD-CONFIRM", "CMD-NEXT", "CMD-PROBLEM", "CMD-REPRINT", "CMD-UNDO"}}),
    [](const auto &row) { return std::string(row.param.name); });
