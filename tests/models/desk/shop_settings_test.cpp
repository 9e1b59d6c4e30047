#include "desk/settings.h"
#include "desk/shop_facts.h"

#include <gtest/gtest.h>

using namespace purser;
using desk::ShopSettings;

namespace {

orders::Shop with(const QString &settings)
{
    orders::Shop shop;
    shop.name = QStringLiteral("Birk Home");
    shop.settings = settings;
    return shop;
}

} // namespace

TEST(ShopSettings, ComeBackAsTheyWereWritten)
{
    const ShopSettings settings {.sender = {QStringLiteral("Teststraat 1"), QStringLiteral("Utrecht")},
        .country = QStringLiteral("NL"),
        .isPaused = true,
        .compareEvery = std::chrono::minutes(15)};
    const auto shop = with(desk::settingsText({}, settings));
    EXPECT_EQ(desk::settingsOf(shop), settings);
    EXPECT_EQ(desk::senderCountry(shop), QStringLiteral("NL"));
    EXPECT_EQ(desk::senderLines(shop), QStringList(QStringLiteral("Birk Home")) + settings.sender);
}

TEST(ShopSettings, AreReadFromTextOfAnOlderDesk)
{
    const auto settings = desk::settingsOf(with(QStringLiteral(R"({"country":"DE","sender":["A 1"]})")));
    EXPECT_EQ(settings, (ShopSettings {.sender = {QStringLiteral("A 1")}, .country = QStringLiteral("DE")}));
    EXPECT_EQ(settings.compareEvery, std::chrono::minutes(60));
}

TEST(ShopSettings, LeaveWhatTheyDoNotKnow)
{
    const auto text =
        desk::settingsText(QStringLiteral(R"({"country":"DE","colour":"green"})"), ShopSettings {});
    EXPECT_TRUE(text.contains(QStringLiteral(R"("colour":"green")"))) << qPrintable(text);
    EXPECT_EQ(desk::settingsOf(with(text)).country, QStringLiteral("DE"));
}
