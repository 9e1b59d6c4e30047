#include "documents/test_page.h"

#include "documents/reread.h"

#include <gtest/gtest.h>

namespace purser::documents {
namespace {

TEST(TestPage, KeepsItsMeasuresAndItsBarsOnEveryPaperInBothLanguages)
{
    Fonts fonts;
    for (const Media &media : {labelMedia(), slipMedia(), listMedia()})
        for (const Language language : {Language::English, Language::Chinese}) {
            const auto page = layoutTestPage(media, language, fonts);
            ASSERT_TRUE(page) << qPrintable(page ? QString() : page.error().code) << qPrintable(media.id);
            EXPECT_TRUE(unreadableBarcodes(*page).isEmpty());
            ASSERT_EQ(page->barcodes.size(), 1U);
            EXPECT_EQ(page->barcodes.front().barcode.data, testPageCode());
            int left = media.widthUm;
            int right = 0;
            for (const Box &rule : page->rules) {
                left = std::min(left, rule.x);
                right = std::max(right, rule.right());
            }
            EXPECT_EQ(left, millimetres(5));
            EXPECT_EQ(right, media.widthUm - millimetres(5));
        }
}

TEST(TestPage, HasATickAtEveryCentimetreOfItsFrame)
{
    Fonts fonts;
    const auto page = layoutTestPage(labelMedia(), Language::English, fonts);
    ASSERT_TRUE(page);
    std::vector<int> across;
    for (const Box &rule : page->rules)
        if (rule.y == millimetres(5) && rule.width == kHairline && rule.height == millimetres(2))
            across.push_back(rule.x + rule.width / 2 - millimetres(5));
    std::vector<int> expected;
    for (int mm = 10; mm < 90; mm += 10)
        expected.push_back(millimetres(mm));
    EXPECT_EQ(across, expected);
}

} // namespace
} // namespace purser::documents
